import type { Write } from '../../model/change.ts';
import type { PasswordPolicy, User } from '../../model/iam.ts';
import type { Reading } from '../../model/reading.ts';
import type { RehearsedAct } from '../../model/rehearsal.ts';
import { isAwsManaged } from '../../policies/awsManaged.ts';
import { type Access, type Certainty, decideAccess, type KnownPolicy } from '../../policies/decideAccess.ts';
import type { PolicyDocument } from '../../policies/document.ts';
import { contextOf, type MfaSession } from '../../policies/mfaRequests.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import type { RequestContext } from '../../policies/pattern.ts';
import { actionApplies } from '../../policies/statementApplies.ts';
import type { Asked } from './decisionsOf.ts';
import type { Held, HeldPolicy } from './heldPolicies.ts';

/** What AWS grants without any policy, as long as none denies it. */
export type Besides = (act: RehearsedAct) => Certainty;

/** How a request of somebody is decided over the policies they are held to. */
export type JudgeAccess = (user: User, held: Held, session: MfaSession, act: RehearsedAct, asked: Asked) => Access;

/** Decides by offroot's own reading of policies. */
export function computeAccess(besides: Besides): JudgeAccess {
  const knownOf = readOnce();
  return (user, { policies, boundary }, session, act, asked) =>
    decideAccess(
      { ...asked, context: contextFor(user, session) },
      {
        policies: policies.map((policy) => knownOf(policy, asked.action)),
        boundary: boundary && knownOf(boundary, asked.action),
      },
      besides(act),
    );
}

/** What of a policy speaks of an action. Each is read once, and looked through once for each action: AWS's own name thousands. */
function readOnce(): (policy: HeldPolicy, action: string) => KnownPolicy {
  const read = new Map<string, ReturnType<typeof parsePolicy>>();
  const narrowed = new Map<string, Map<string, KnownPolicy>>();
  return (policy, action) => {
    const { document: text } = policy;
    if (text === null) return isAllowing(policy) ? 'unseen-allowing' : 'unseen';
    const byText = narrowed.get(action) ?? new Map<string, KnownPolicy>();
    narrowed.set(action, byText);
    const before = byText.get(text);
    if (before !== undefined) return before;
    const parsed = read.get(text) ?? parsePolicy(text);
    read.set(text, parsed);
    const found = parsed.ok ? speakingOf(parsed.document, action) : 'unseen';
    byText.set(text, found);
    return found;
  };
}

const speakingOf = (document: PolicyDocument, action: string): PolicyDocument => ({
  ...document,
  Statement: document.Statement.filter((statement) => actionApplies(statement, action)),
});

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
