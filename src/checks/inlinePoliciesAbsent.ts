import { holders } from '../facts/holders.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** Policies that sit in one group or role are seen nowhere else and used by nobody else. Users' own are another check's. */
export const inlinePoliciesAbsent = checkOver(
  {
    id: 'inline-policies-absent',
    area: 'rights',
    severity: 'medium',
    references: { practice: 'P5' },
  },
  ['authorization'],
  ([authorization]) => {
    const holding = holders(authorization).filter(({ kind, inline }) => kind !== 'user' && inline.length > 0);
    if (holding.length === 0) return [{ verdict: 'pass', resource: 'policies', detail: say('check.none-left') }];
    return holding.map(({ kind, name, arn, inline }) => ({
      verdict: 'fail',
      resource: arn,
      detail: say('check.inline', {
        holder: say(`check.holder.${kind}`, { name }),
        count: inline.length,
        policies: inline.map((policy) => policy.name).join(', '),
      }),
    }));
  },
);
