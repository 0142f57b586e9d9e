import { rootArn, userArn } from './callers.ts';
import { findNamed } from './lookup.ts';
import { entityName, entityPath, optionalName } from './names.ts';
import type { Call } from './operation.ts';
import { findOwnPolicy, policyArn, policyArnOf } from './policyLookup.ts';
import { groupArn, instanceProfileArn, roleArn } from './views.ts';

/** What policies are judged against, per kind of operation. Existing names resolve to their canonical ARN, path included. */
type ResourceOf = (call: Call) => string;

/** The user named in UserName, else the caller. */
export const onUser: ResourceOf = (call) => {
  const name = optionalName(call.params, 'UserName');
  if (name === undefined) return call.caller.arn;
  const user = findNamed(call.state.users, name);
  return userArn(call.state, user ?? { path: '/', name });
};

/** A user about to be made. */
export const onNewUser: ResourceOf = ({ state, params }) =>
  userArn(state, { path: entityPath(params), name: entityName(params, 'UserName') });

/** The group named in GroupName. */
export const onGroup: ResourceOf = ({ state, params }) => {
  const name = entityName(params, 'GroupName');
  const group = findNamed(state.groups, name);
  return groupArn(state, group ?? { path: entityPath(params), name });
};

/** The role named in RoleName. */
export const onRole: ResourceOf = ({ state, params }) => {
  const name = entityName(params, 'RoleName');
  const role = findNamed(state.roles, name);
  return roleArn(state, role ?? { path: entityPath(params), name });
};

/** The instance profile named in InstanceProfileName. */
export const onInstanceProfile: ResourceOf = ({ state, params }) => {
  const name = entityName(params, 'InstanceProfileName');
  const profile = findNamed(state.instanceProfiles, name);
  return instanceProfileArn(state, profile ?? { path: entityPath(params), name });
};

/** The policy of PolicyArn. */
export const onPolicy: ResourceOf = (call) => {
  const arn = policyArnOf(call);
  const own = findOwnPolicy(call.state, arn);
  return own === undefined ? arn : policyArn(call.state, own);
};

/** A policy about to be made. */
export const onNewPolicy: ResourceOf = ({ state, params }) =>
  policyArn(state, { path: entityPath(params), name: entityName(params, 'PolicyName') });

/** The virtual device of SerialNumber. */
export const onSerial: ResourceOf = ({ params }) => params.text('SerialNumber', { min: 9, max: 256 });

/** Lists: `arn:aws:iam::ACCOUNT:user/` and the like, with the path that is asked for. */
export const onPath =
  (kind: 'user' | 'group' | 'role' | 'mfa' | 'instance-profile' | 'server-certificate'): ResourceOf =>
  ({ state, params }) =>
    `arn:aws:iam::${state.accountId}:${kind}${params.optional('PathPrefix') ?? '/'}`;

/** The owner of the access key of AccessKeyId. */
export const onKeyOwner: ResourceOf = ({ state, params }) => {
  const id = params.text('AccessKeyId', keyIdRule);
  const owner = state.keys.find((key) => key.id === id)?.owner;
  const user = state.users.find((candidate) => candidate.id === owner);
  return user === undefined ? rootArn(state) : userArn(state, user);
};

/** What an access key id looks like. */
export const keyIdRule = { min: 16, max: 128, pattern: /^[\w]+$/ };
