import { evaluate, type NamedPolicy } from '../policies/evaluate.ts';
import { type Caller, userArn } from './callers.ts';
import type { Call, Operation } from './operation.ts';
import { policyArn, readPolicyDocument } from './policyLookup.ts';
import type { PracticeState, StoredRole, StoredUser } from './practiceState.ts';
import type { StoredRoleSession } from './storedSession.ts';
import { roleArn } from './views.ts';
import { AwsFault } from './wire/awsFault.ts';

/** A request as policies see it. */
export interface Asked {
  /** `iam:CreateUser` */
  readonly action: string;
  readonly resource: string;
  readonly context: Context;
}

/** Condition keys and what this request has for them. */
export type Context = Readonly<Record<string, string | readonly string[]>>;

/**
 * As the evaluator decides. `boundary` and `session`: policies allow it, and the permissions boundary or the session's own
 * policies do not; `boundaryDeny` and `sessionDeny`: these say no.
 */
export type Decision =
  | 'allow'
  | 'explicitDeny'
  | 'implicitDeny'
  | 'boundary'
  | 'boundaryDeny'
  | 'session'
  | 'sessionDeny';

/** Throws AWS's AccessDenied unless the caller may do this. Root may do everything. */
export function authorise(operation: Operation, call: Call): void {
  const { caller, state } = call;
  if (isRoot(caller) || operation.access === 'free') return;
  const action = `${operation.service}:${operation.name}`;
  const resource = operation.resource?.(call) ?? '*';
  const context = {
    ...contextOf(state, caller, call.now),
    ...resourceTags(state, resource),
    ...operation.context?.(call),
  };
  const decision = decideFor(state, caller, { action, resource, context });
  if (decision === 'allow' || (decision === 'implicitDeny' && operation.access === 'unless-denied')) return;
  throw new AwsFault('AccessDenied', refusal(caller.arn, action, resource, decision));
}

/** True for the account's root user. */
export const isRoot = ({ user, role }: Pick<Caller, 'user' | 'role'>): boolean => user === null && role === null;

/** As `decide`, for whoever calls: a role session is held to its own policies as well. */
export function decideFor(state: PracticeState, caller: Caller, asked: Asked): Decision {
  const holder = caller.user ?? caller.role;
  if (holder === null) return 'allow';
  const own = decide(state, holder, asked);
  const limits = caller.session?.role;
  if (own !== 'allow' || limits === undefined) return own;
  const policies = [
    ...(limits.inline === null ? [] : [{ name: 'session', document: limits.inline }]),
    ...managed(state, limits.policies),
  ];
  if (policies.length === 0) return 'allow';
  const limited = evaluate(asked, policies).decision;
  if (limited === 'explicitDeny') return 'sessionDeny';
  return limited === 'allow' ? 'allow' : 'session';
}

/** What the policies of a user or role, groups' policies, boundary and the account's password policy say together. */
export function decide(state: PracticeState, holder: StoredUser | StoredRole, asked: Asked): Decision {
  const identity = evaluate(asked, identityPolicies(state, holder)).decision;
  if (identity === 'explicitDeny') return identity;
  const limited = holder.boundary === null ? null : evaluate(asked, managed(state, [holder.boundary])).decision;
  if (limited === 'explicitDeny') return 'boundaryDeny';
  if (identity === 'implicitDeny') return mayChangeOwnPassword(state, holder, asked) ? 'allow' : identity;
  return limited === 'implicitDeny' ? 'boundary' : 'allow';
}

/** The condition keys every request of this caller carries. */
export function contextOf(state: PracticeState, caller: Omit<Caller, 'keyId' | 'id'>, now: Date): Context {
  const { user, role, session } = caller;
  return {
    'aws:PrincipalArn': role === null ? caller.arn : roleArn(state, role),
    'aws:PrincipalAccount': state.accountId,
    'aws:PrincipalType': role !== null ? 'AssumedRole' : user === null ? 'Account' : 'User',
    'aws:CurrentTime': now.toISOString(),
    'aws:EpochTime': String(Math.floor(now.getTime() / 1000)),
    'aws:SecureTransport': 'true',
    'aws:SourceIp': '127.0.0.1',
    'aws:RequestedRegion': 'us-east-1',
    'aws:ViaAWSService': 'false',
    ...(user === null ? {} : userContext(user)),
    ...(role === null ? {} : roleContext(role, session?.role)),
    ...(session === null ? {} : sessionContext(session, now)),
  };
}

/** Everything attached to the user and to its groups, or to the role; managed and inline, each once. */
export function identityPolicies(state: PracticeState, holder: StoredUser | StoredRole): readonly NamedPolicy[] {
  const ids = 'groups' in holder ? holder.groups : [];
  const groups = state.groups.filter((group) => ids.includes(group.id));
  const own = inlinePolicies('groups' in holder ? 'user' : 'role', holder);
  const attached = new Set([holder, ...groups].flatMap((one) => one.attached));
  return [...own, ...groups.flatMap((group) => inlinePolicies('group', group)), ...managed(state, [...attached])];
}

/** Inline policies under the names the simulator has for them. */
export const inlinePolicies = (
  kind: 'user' | 'group' | 'role',
  { name, inline }: { readonly name: string; readonly inline: readonly NamedPolicy[] },
): readonly NamedPolicy[] =>
  inline.map((policy) => ({ name: `${kind}_${name}_${policy.name}`, document: policy.document }));

const managed = (state: PracticeState, arns: readonly string[]): readonly NamedPolicy[] =>
  arns.map((arn) => ({ name: arn, document: readPolicyDocument(state, arn) }));

const userContext = (user: StoredUser): Context => ({
  'aws:username': user.name,
  'aws:userid': user.id,
  ...Object.fromEntries(user.tags.map(({ key, value }) => [`aws:PrincipalTag/${key}`, value])),
});

/** A session's tags take the place of the role's own of the same key. */
function roleContext(role: StoredRole, session: StoredRoleSession | undefined): Context {
  const tags = [...role.tags, ...(session?.tags ?? [])];
  return {
    'aws:userid': `${role.id}:${session?.name ?? ''}`,
    ...Object.fromEntries(tags.map(({ key, value }) => [`aws:PrincipalTag/${key}`, value])),
  };
}

/** The tags of what is acted on, under both names that policies use for them. */
function resourceTags(state: PracticeState, resource: string): Context {
  const name = resource.slice(resource.lastIndexOf('/') + 1);
  const tagged =
    state.users.find((user) => user.name === name && userArn(state, user) === resource) ??
    state.roles.find((role) => role.name === name && roleArn(state, role) === resource) ??
    state.policies.find((policy) => policy.name === name && policyArn(state, policy) === resource);
  const tags = tagged?.tags ?? [];
  return Object.fromEntries(
    tags.flatMap(({ key, value }) => ['aws', 'iam'].map((prefix) => [`${prefix}:ResourceTag/${key}`, value])),
  );
}

function sessionContext(session: NonNullable<Caller['session']>, now: Date): Context {
  const issued = { 'aws:TokenIssueTime': session.issuedAt };
  if (session.mfaAt === null) return { ...issued, 'aws:MultiFactorAuthPresent': 'false' };
  const ageSeconds = Math.max(0, Math.floor((now.getTime() - Date.parse(session.mfaAt)) / 1000));
  return { ...issued, 'aws:MultiFactorAuthPresent': 'true', 'aws:MultiFactorAuthAge': String(ageSeconds) };
}

/** AllowUsersToChangePassword grants this to every user without a policy of theirs. */
function mayChangeOwnPassword(
  state: PracticeState,
  holder: StoredUser | StoredRole,
  { action, resource }: Asked,
): boolean {
  if (state.passwordPolicy?.usersMayChange !== true || !('login' in holder)) return false;
  if (action === 'iam:GetAccountPasswordPolicy') return true;
  return action === 'iam:ChangePassword' && resource === userArn(state, holder);
}

const denials: Readonly<Record<string, string>> = {
  explicitDeny: 'an identity-based policy',
  boundaryDeny: 'a permissions boundary',
  sessionDeny: 'a session policy',
};

function refusal(arn: string, action: string, resource: string, decision: Decision): string {
  const start = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource}`;
  if (denials[decision] !== undefined) return `${start} with an explicit deny in ${denials[decision]}`;
  const kinds: Readonly<Record<string, string>> = { boundary: 'permissions boundary', session: 'session policy' };
  return `${start} because no ${kinds[decision] ?? 'identity-based policy'} allows the ${action} action`;
}
