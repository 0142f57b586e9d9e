import type { Write } from '../../model/change.ts';
import type { PasswordPolicy, User } from '../../model/iam.ts';
import type { Reading } from '../../model/reading.ts';
import type { RehearsedAct } from '../../model/rehearsal.ts';
import { isAwsManaged } from '../../policies/awsManaged.ts';
import { type Access, type Certainty, decideAccess, type KnownPolicy } from '../../policies/decideAccess.ts';
import { contextOf, type MfaSession } from '../../policies/mfaRequests.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import type { RequestContext } from '../../policies/pattern.ts';
import type { Asked } from './decisionsOf.ts';
import type { Held, HeldPolicy } from './heldPolicies.ts';

/** What AWS grants without any policy, as long as none denies it. */
export type Besides = (act: RehearsedAct) => Certainty;

/** How a request of somebody is decided over the policies they are held to. */
export type JudgeAccess = (user: User, held: Held, session: MfaSession, act: RehearsedAct, asked: Asked) => Access;

/** Decides by offroot's own reading of policies, each of them read once. */
export function computeAccess(besides: Besides): JudgeAccess {
  const read = new Map<string, KnownPolicy>();
  const knownOf = (policy: HeldPolicy): KnownPolicy => {
    const { document } = policy;
    if (document === null) return isAllowing(policy) ? 'unseen-allowing' : 'unseen';
    const before = read.get(document);
    if (before !== undefined) return before;
    const parsed = parsePolicy(document);
    const found = parsed.ok ? parsed.document : 'unseen';
    read.set(document, found);
    return found;
  };
  return (user, { policies, boundary }, session, act, asked) =>
    decideAccess(
      { ...asked, context: contextFor(user, session) },
      { policies: policies.map(knownOf), boundary: boundary && knownOf(boundary) },
      besides(act),
    );
}

/** What somebody's request carries in a session. */
export const contextFor = ({ name, arn }: User, session: MfaSession): RequestContext => ({
  ...contextOf(session, name),
  'aws:PrincipalArn': arn,
});

/** A session by code needs no policy; nor does one's own password where the account's password policy, as `writes` leave it, says so. */
export function grantedBesides(passwordPolicy: Reading<PasswordPolicy | null>, writes: readonly Write[] = []): Besides {
  const ownPassword = mayChangeOwn(passwordPolicy, writes);
  return (act) => (act === 'session-token' ? 'yes' : act === 'change-password' ? ownPassword : 'no');
}

function mayChangeOwn(passwordPolicy: Reading<PasswordPolicy | null>, writes: readonly Write[]): Certainty {
  const set = writes.findLast(({ action }) => /^iam:(Update|Delete)AccountPasswordPolicy$/.test(action));
  if (set?.action === 'iam:UpdateAccountPasswordPolicy') return set.input.AllowUsersToChangePassword ? 'yes' : 'no';
  if (set !== undefined) return 'no';
  if (passwordPolicy.state === 'unreadable') return 'maybe';
  return passwordPolicy.value?.usersMayChange === true ? 'yes' : 'no';
}

/** Those that offroot knows by name deny nothing. */
const isAllowing = ({ arn, name }: HeldPolicy): boolean =>
  arn?.includes(':iam::aws:policy/') === true && isAwsManaged(name);
