import { evaluate } from '../policies/evaluate.ts';

import { type Caller, userArn } from './callers.ts';
import type { Call, Operation } from './operation.ts';
import { readPolicyDocument } from './policyLookup.ts';
import type { PracticeState, StoredUser } from './practiceState.ts';
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

/** As the evaluator decides, and `boundary` where policies allow what the permissions boundary does not. */
export type Decision = 'allow' | 'explicitDeny' | 'implicitDeny' | 'boundary';

/** Throws AWS's AccessDenied unless the caller may do this. Root may do everything. */
export function authorise(operation: Operation, call: Call): void {
  const { user } = call.caller;
  if (user === null || operation.access === 'free') return;
  const action = `${operation.service}:${operation.name}`;
  const resource = operation.resource?.(call) ?? '*';
  const context = { ...contextOf(call.state, call.caller, call.now), ...operation.context?.(call) };
  const decision = decide(call.state, user, { action, resource, context });
  if (decision === 'allow' || (decision === 'implicitDeny' && operation.access === 'unless-denied')) return;
  throw new AwsFault('AccessDenied', refusal(call.caller.arn, action, resource, decision));
}

/** What a user's policies, groups' policies, boundary and the account's password policy say together. */
export function decide(state: PracticeState, user: StoredUser, asked: Asked): Decision {
  const identity = evaluate(asked, identityPolicies(state, user)).decision;
  if (identity === 'explicitDeny') return identity;
  if (identity === 'implicitDeny') return mayChangeOwnPassword(state, user, asked) ? 'allow' : identity;
  if (user.boundary === null) return 'allow';
  const boundary = { name: user.boundary, document: readPolicyDocument(state, user.boundary) };
  const limited = evaluate(asked, [boundary]).decision;
  return limited === 'implicitDeny' ? 'boundary' : limited;
}

/** The condition keys every request of this caller carries. */
export function contextOf(state: PracticeState, caller: Pick<Caller, 'user' | 'arn' | 'session'>, now: Date): Context {
  const { user, session } = caller;
  return {
    'aws:PrincipalArn': caller.arn,
    'aws:PrincipalAccount': state.accountId,
    'aws:PrincipalType': user === null ? 'Account' : 'User',
    'aws:CurrentTime': now.toISOString(),
    'aws:EpochTime': String(Math.floor(now.getTime() / 1000)),
    'aws:SecureTransport': 'true',
    'aws:SourceIp': '127.0.0.1',
    'aws:RequestedRegion': 'us-east-1',
    'aws:ViaAWSService': 'false',
    ...(user === null ? {} : userContext(user)),
    ...(session === null ? {} : sessionContext(session, now)),
  };
}

/** Everything attached to the user and to its groups, managed and inline. */
function identityPolicies(
  state: PracticeState,
  user: StoredUser,
): readonly { readonly name: string; readonly document: string }[] {
  const groups = state.groups.filter((group) => user.groups.includes(group.id));
  return [user, ...groups].flatMap((holder) => [
    ...holder.inline,
    ...holder.attached.map((arn) => ({ name: arn, document: readPolicyDocument(state, arn) })),
  ]);
}

const userContext = (user: StoredUser): Context => ({
  'aws:username': user.name,
  'aws:userid': user.id,
  ...Object.fromEntries(user.tags.map(({ key, value }) => [`aws:PrincipalTag/${key}`, value])),
});

function sessionContext(session: NonNullable<Caller['session']>, now: Date): Context {
  const issued = { 'aws:TokenIssueTime': session.issuedAt };
  if (session.mfaAt === null) return { ...issued, 'aws:MultiFactorAuthPresent': 'false' };
  const ageSeconds = Math.max(0, Math.floor((now.getTime() - Date.parse(session.mfaAt)) / 1000));
  return { ...issued, 'aws:MultiFactorAuthPresent': 'true', 'aws:MultiFactorAuthAge': String(ageSeconds) };
}

/** AllowUsersToChangePassword grants this to every user without a policy of theirs. */
function mayChangeOwnPassword(state: PracticeState, user: StoredUser, { action, resource }: Asked): boolean {
  if (state.passwordPolicy?.usersMayChange !== true) return false;
  if (action === 'iam:GetAccountPasswordPolicy') return true;
  return action === 'iam:ChangePassword' && resource === userArn(state, user);
}

function refusal(arn: string, action: string, resource: string, decision: Decision): string {
  const start = `User: ${arn} is not authorized to perform: ${action} on resource: ${resource}`;
  if (decision === 'explicitDeny') return `${start} with an explicit deny in an identity-based policy`;
  const kind = decision === 'boundary' ? 'permissions boundary' : 'identity-based policy';
  return `${start} because no ${kind} allows the ${action} action`;
}
