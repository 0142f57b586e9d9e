import type { Context } from '../asked.ts';
import { contextOf, type Decision, decideFor, isRoot } from '../authorise.ts';
import { checkMfa, readMfa } from '../mfa/checkMfa.ts';
import type { Call, Operation } from '../operation.ts';
import { checkSessionPolicy } from '../policyDocuments.ts';
import { findPolicy } from '../policyLookup.ts';
import type { StoredRole } from '../practiceState.ts';
import { addSession, viewCredentials } from '../sessions.ts';
import { readTags, tagContext } from '../tagging.ts';
import { judgeTrust } from '../trust/judgeTrust.ts';
import { roleArn } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

/** Taking on a role. It decides by itself who may: the role's trust policy has a say as well. */
export const assumeRoleOperations: readonly Operation[] = [
  { service: 'sts', name: 'AssumeRole', access: 'free', run: assumeRole },
];

const text = /^[\w+=,.@-]*$/;

function assumeRole(call: Call) {
  const { state, params, caller, now, random } = call;
  const arn = params.text('RoleArn', { min: 20, max: 2048 });
  // AWS wants two characters. One is taken too, since a client that checks nothing itself sends it in its measurements.
  const name = params.text('RoleSessionName', { max: 64, pattern: text });
  const seconds = params.integer('DurationSeconds', 900, 43_200) ?? 3600;
  const limits = readLimits(call);
  const given = readMfa(params);
  if (isRoot(caller)) throw new AwsFault('AccessDenied', 'Roles may not be assumed by root accounts.');
  const role = state.roles.find((candidate) => roleArn(state, candidate) === arn);
  if (given !== null) checkMfa(state, caller.user?.id ?? '', given, now);
  if (role === undefined || !maysAssume(call, role, given !== null)) throw refused(caller.arn, arn);
  checkDuration(role, seconds, caller.role !== null);
  const session = addSession(
    state,
    { owner: role.id, kind: 'role', mfa: given !== null, seconds, role: { name, ...limits } },
    now,
    random,
  );
  return {
    Credentials: viewCredentials(session),
    AssumedRoleUser: {
      AssumedRoleId: `${role.id}:${name}`,
      Arn: `arn:aws:sts::${state.accountId}:assumed-role/${role.name}/${name}`,
    },
    PackedPolicySize: packedSize(limits.inline, limits.policies),
  };
}

const refused = (caller: string, role: string) =>
  new AwsFault('AccessDenied', `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${role}`);

/** The policies and tags that the session itself is given. */
function readLimits({ state, params }: Call) {
  const inline = params.optional('Policy', { max: 2048 }) ?? null;
  if (inline !== null) checkSessionPolicy(inline);
  const policies = params.records('PolicyArns').map((one) => findPolicy(state, one.text('arn')).arn);
  return { inline, policies, tags: readTags(params) };
}

/** Both sides have to agree, except that a trust policy which names the caller needs no policy of the caller's. */
function maysAssume(call: Call, role: StoredRole, mfa: boolean): boolean {
  const { state, caller, now, params } = call;
  const resource = roleArn(state, role);
  const context = { ...contextOf(state, caller, now), ...given(params), ...(mfa ? withMfa : {}) };
  const asked = { action: 'sts:AssumeRole', resource, context };
  const trust = judgeTrust(state, role, caller, asked);
  const own = decideFor(state, caller, asked);
  if (trust === 'denied' || trust === 'not-trusted' || denials.includes(own)) return false;
  return trust === 'named' || own === 'allow';
}

const denials: readonly Decision[] = ['explicitDeny', 'boundaryDeny', 'sessionDeny'];

const withMfa = { 'aws:MultiFactorAuthPresent': 'true', 'aws:MultiFactorAuthAge': '0' };

function given(params: QueryParams): Context {
  const externalId = params.optional('ExternalId', { min: 2, max: 1224 });
  const sourceIdentity = params.optional('SourceIdentity', { min: 2, max: 64, pattern: text });
  return {
    ...tagContext(params),
    'sts:RoleSessionName': params.text('RoleSessionName'),
    ...(externalId === undefined ? {} : { 'sts:ExternalId': externalId }),
    ...(sourceIdentity === undefined ? {} : { 'sts:SourceIdentity': sourceIdentity }),
  };
}

function checkDuration(role: StoredRole, seconds: number, chained: boolean): void {
  if (seconds > role.maxSessionSeconds) {
    const message = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
    throw new AwsFault('ValidationError', message);
  }
  if (chained && seconds > 3600) {
    const message =
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.';
    throw new AwsFault('ValidationError', message);
  }
}

/** AWS packs the session's policies; here it is the share of the 2048 characters that they may have. */
const packedSize = (inline: string | null, policies: readonly string[]): number | undefined =>
  inline === null && policies.length === 0 ? undefined : Math.ceil(((inline?.length ?? 0) * 100) / 2048);
