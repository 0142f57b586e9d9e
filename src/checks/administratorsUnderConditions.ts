import { administrators } from '../facts/administrators.ts';
import { heldBy } from '../facts/can/heldBy.ts';
import { mfaRequired } from '../facts/mfaRequired.ts';
import { say } from '../messages/say.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';
import { checkOver } from './judging.ts';

/**
 * Whoever may do everything may do it under some condition only: with MFA, from an address, until a day. A Deny under a condition
 * is one too, whatever it is about: which of them closes what is the other checks' to say.
 */
export const administratorsUnderConditions = checkOver(
  { id: 'administrators-under-conditions', area: 'rights', severity: 'low', references: { practice: 'P13' } },
  ['authorization'],
  ([authorization], snapshot) => {
    const all = administrators(authorization);
    const requires = mfaRequired(authorization, snapshot);
    const free = all.filter(
      ({ user }) =>
        !requires(user) &&
        !heldBy(authorization, { ...user, kind: 'user' }).policies.some(({ document }) => denies(document)),
    );
    if (free.length === 0)
      return [
        {
          verdict: 'pass',
          resource: 'users',
          detail: say('check.administrators-conditions.all', { count: all.length }),
        },
      ];
    return free.map(({ user, policy }) => ({
      verdict: 'fail',
      resource: user.arn,
      detail: say('check.administrators-conditions.none', { user: user.name, policy }),
    }));
  },
);

/** True of a policy that denies something under a condition. */
function denies(document: string | null): boolean {
  const parsed = parsePolicy(document ?? '');
  return (
    parsed.ok &&
    parsed.document.Statement.some(
      ({ Effect, Condition = {} }) => Effect === 'Deny' && Object.keys(Condition).length > 0,
    )
  );
}
