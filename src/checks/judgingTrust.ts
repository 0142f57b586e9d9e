import { ownRoles } from '../facts/awsRoles.ts';
import { say } from '../messages/say.ts';
import type { Role } from '../model/iam.ts';
import { parseTrust, type TrustStatement } from '../policies/parseTrust.ts';
import type { Judgement } from './judging.ts';

/** What is said of one role: the words, and where it weighs otherwise than its check. */
export type TrustFault = Pick<Judgement, 'detail' | 'severity'>;

/** Asks about the trust policy of every role the account can change. One that cannot be read is unknown, never a pass. */
export function judgeTrust(
  roles: readonly Role[],
  faultOf: (trust: readonly TrustStatement[], role: Role) => TrustFault | null,
): readonly Judgement[] {
  const own = ownRoles(roles);
  const found = own.flatMap((role): readonly Judgement[] => {
    const trust = parseTrust(role.trust);
    if (trust === null) {
      return [{ verdict: 'unknown', resource: role.arn, detail: say('check.role.unreadable', { role: role.name }) }];
    }
    const fault = faultOf(trust, role);
    return fault === null ? [] : [{ verdict: 'fail', resource: role.arn, ...fault }];
  });
  if (found.length > 0) return found;
  return [{ verdict: 'pass', resource: 'roles', detail: say('check.roles', { count: own.length }) }];
}
