import { sameName } from '../facts/sameName.ts';
import { trustingRoles } from '../facts/trustingRoles.ts';
import { say } from '../messages/say.ts';
import type { MfaDevice } from '../model/credentials.ts';
import type { Deed, InverseWrite } from '../model/deed.ts';
import type { User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Words } from '../model/words.ts';
import type { AccountIndex } from './accountIndex.ts';
import { keysMade } from './keysMade.ts';

/**
 * What would still be in, on or attached to a user, group, role, instance profile, identity provider or policy that is to be deleted, once `writes` are made: AWS would
 * refuse, and it is not offroot's to take away. MFA devices, and keys that the
 * run made, are not among it: they go with their user.
 */
export function leftovers(
  write: InverseWrite,
  writes: readonly InverseWrite[],
  account: AccountIndex,
  run: readonly Deed[],
): readonly Words[] {
  switch (write.action) {
    case 'iam:DeleteGroup':
      return leftInGroup(write.input.GroupName, writes, account);
    case 'iam:DeleteUser':
      return leftOfUser(write.input.UserName, writes, account, run);
    case 'iam:DeleteRole':
      return leftOfRole(write.input.RoleName, writes, account);
    case 'iam:DeleteInstanceProfile':
      return rolesIn(write.input.InstanceProfileName, writes, account);
    case 'iam:DeleteOpenIDConnectProvider':
      return rolesOfProvider(write.input.OpenIDConnectProviderArn, writes, account);
    case 'iam:DeletePolicy':
      return leftHolders(write.input.PolicyArn, writes, account);
    default:
      return [];
  }
}

/** The MFA devices of a user, and those that this user had set up and that nobody has now. */
export function devicesOf(name: string, { snapshot }: AccountIndex, serials: readonly string[]): readonly MfaDevice[] {
  return (known(snapshot.mfaDevices) ?? []).filter(({ owner, serial }) =>
    owner === null ? serials.includes(serial) : owner.kind === 'user' && sameName(owner.name, name),
  );
}

function leftInGroup(
  name: string,
  writes: readonly InverseWrite[],
  { snapshot, group }: AccountIndex,
): readonly Words[] {
  const there = group(name);
  const members = (known(snapshot.authorization)?.users ?? []).filter(
    (user) => user.groups.some((one) => sameName(one, name)) && !leaves(user, name, writes),
  );
  return [
    ...members.map((user) => say('undo.why.member', { name: user.name })),
    ...(there?.attached ?? [])
      .filter(({ arn }) => !isDetached({ GroupName: name }, arn, writes))
      .map((policy) => say('undo.why.policy', { name: policy.name })),
    ...(there?.inline ?? []).map((policy) => say('undo.why.policy', { name: policy.name })),
  ];
}

function leftOfUser(
  name: string,
  writes: readonly InverseWrite[],
  account: AccountIndex,
  run: readonly Deed[],
): readonly Words[] {
  const { snapshot, user } = account;
  const going = keysMade(name, run, account).map(({ id }) => id);
  const there = user(name);
  if (!there) return [];
  const keys = known(snapshot.accessKeys);
  const other = known(snapshot.otherCredentials)?.find((one) => sameName(one.user, name));
  const signIns = known(snapshot.signIns);
  if (!keys || !other || !signIns || !known(snapshot.mfaDevices)) return [say('undo.why.unread', { name })];
  const password = signIns.some((one) => sameName(one.user, name) && one.password !== null);
  const passwordGoes = writes.some(
    ({ action, input }) => action === 'iam:DeleteLoginProfile' && 'UserName' in input && sameName(input.UserName, name),
  );
  return [
    ...there.groups
      .filter((group) => !leaves(there, group, writes))
      .map((group) => say('undo.why.group', { name: group })),
    ...there.attached
      .filter(({ arn }) => !isDetached({ UserName: name }, arn, writes))
      .map((policy) => say('undo.why.policy', { name: policy.name })),
    ...there.inline.map((policy) => say('undo.why.policy', { name: policy.name })),
    ...(there.boundary === null ? [] : [say('undo.why.boundary')]),
    ...(password && !passwordGoes ? [say('undo.why.password')] : []),
    ...keys
      .filter((one) => sameName(one.user, name))
      .flatMap((one) =>
        one.keys.flatMap(({ id }) =>
          id !== null && going.includes(id) ? [] : [say('undo.why.key', { name: id ?? '?' })],
        ),
      ),
    ...[...other.certificates.map(({ id }) => id), ...other.sshKeys, ...other.serviceCredentials].map((id) =>
      say('undo.why.credential', { name: id }),
    ),
  ];
}

function leftOfRole(name: string, writes: readonly InverseWrite[], { role }: AccountIndex): readonly Words[] {
  const there = role(name);
  if (!there) return [];
  return [
    ...there.attached
      .filter(({ arn }) => !isDetached({ RoleName: name }, arn, writes))
      .map((policy) => say('undo.why.policy', { name: policy.name })),
    ...there.inline.map((policy) => say('undo.why.policy', { name: policy.name })),
    ...there.instanceProfiles
      .filter((profile) => !isTakenOut(there.name, profile.name, writes))
      .map((profile) => say('undo.why.instance-profile', { name: profile.name })),
  ];
}

function rolesIn(profile: string, writes: readonly InverseWrite[], { snapshot }: AccountIndex): readonly Words[] {
  return (known(snapshot.authorization)?.roles ?? [])
    .filter(({ instanceProfiles }) => instanceProfiles.some(({ name }) => sameName(name, profile)))
    .filter(({ name }) => !isTakenOut(name, profile, writes))
    .map(({ name }) => say('undo.why.member', { name }));
}

/** Roles that take its tokens could not be taken any more. */
const rolesOfProvider = (
  provider: string,
  writes: readonly InverseWrite[],
  { snapshot }: AccountIndex,
): readonly Words[] =>
  trustingRoles(known(snapshot.authorization) ?? { roles: [] }, provider)
    .filter(
      ({ name }) => !writes.some((write) => write.action === 'iam:DeleteRole' && sameName(write.input.RoleName, name)),
    )
    .map(({ name }) => say('undo.why.used-by', { name }));

const isTakenOut = (role: string, profile: string, writes: readonly InverseWrite[]): boolean =>
  writes.some(
    ({ action, input }) =>
      action === 'iam:RemoveRoleFromInstanceProfile' &&
      sameName(input.RoleName, role) &&
      sameName(input.InstanceProfileName, profile),
  );

function leftHolders(arn: string, writes: readonly InverseWrite[], { snapshot }: AccountIndex): readonly Words[] {
  const { users = [], groups = [], roles = [] } = known(snapshot.authorization) ?? {};
  const holders = [
    ...users.map((one) => ({ one, as: { UserName: one.name } })),
    ...groups.map((one) => ({ one, as: { GroupName: one.name } })),
    ...roles.map((one) => ({ one, as: { RoleName: one.name } })),
  ];
  return holders
    .filter(({ one, as }) => one.attached.some((policy) => policy.arn === arn) && !isDetached(as, arn, writes))
    .map(({ one }) => say('undo.why.used-by', { name: one.name }));
}

const leaves = ({ name }: User, group: string, writes: readonly InverseWrite[]): boolean =>
  writes.some(
    (write) =>
      write.action === 'iam:RemoveUserFromGroup' &&
      sameName(write.input.UserName, name) &&
      sameName(write.input.GroupName, group),
  );

type Holder = { readonly UserName: string } | { readonly GroupName: string } | { readonly RoleName: string };

function isDetached(holder: Holder, arn: string, writes: readonly InverseWrite[]): boolean {
  const [[field, name] = ['', '']] = Object.entries(holder);
  return writes.some(
    ({ action, input }) =>
      action.startsWith('iam:Detach') &&
      'PolicyArn' in input &&
      input.PolicyArn === arn &&
      Object.entries(input).some(([other, value]) => other === field && sameName(String(value), name)),
  );
}
