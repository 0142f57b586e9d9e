import { holders } from '../facts/holders.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** Somebody may open a case with AWS Support by a policy for it, so that an incident at night needs no administrator. */
export const supportAccessExists = checkOver(
  {
    id: 'support-access-exists',
    area: 'rights',
    severity: 'low',
    references: {
      practice: 'P4',
      cis7: '2.15',
      cis3: '1.17',
      securityHub: 'IAM.18',
      prowler: 'iam_support_role_created',
    },
  },
  ['authorization'],
  ([authorization]) => {
    const holding = holders(authorization).find(({ attached }) =>
      attached.some(({ name }) => name === 'AWSSupportAccess'),
    );
    if (holding === undefined) return [{ verdict: 'fail', resource: 'account', detail: say('check.support.nobody') }];
    const holder = say(`check.holder.${holding.kind}`, { name: holding.name });
    return [{ verdict: 'pass', resource: 'account', detail: say('check.support.holds', { holder }) }];
  },
);
