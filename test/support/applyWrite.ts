import type { Write } from '../../src/model/change.ts';
import type { MfaDevice, SignIn } from '../../src/model/credentials.ts';
import type { User } from '../../src/model/iam.ts';
import { type KeyWatch, keyOfWatch, watchOfTag } from '../../src/model/keyWatch.ts';
import { known, type Reading } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { applyToCredentials } from './applyToCredentials.ts';
import { applyToRights } from './applyToRights.ts';
import { account, userOf } from './snapshots.ts';

const isBesideIam = (write: Write): write is Exclude<Write, { action: `iam:${string}` }> =>
  !write.action.startsWith('iam:');

/**
 * What AWS would show after a write, as plain data. A write that AWS would refuse changes nothing; nor does one beside IAM, by
 * which nobody gets in.
 */
export function applyWrite(snapshot: Snapshot, write: Write, at: Date): Snapshot {
  if (isBesideIam(write)) return snapshot;
  switch (write.action) {
    case 'iam:CreateAccountAlias':
      return { ...snapshot, alias: changed(snapshot.alias, () => write.input.AccountAlias) };
    case 'iam:DeleteAccountAlias':
      return { ...snapshot, alias: changed(snapshot.alias, () => null) };
    case 'iam:UpdateAccountPasswordPolicy':
      return {
        ...snapshot,
        passwordPolicy: changed(snapshot.passwordPolicy, () => ({
          minimumLength: write.input.MinimumPasswordLength,
          requireUppercase: write.input.RequireUppercaseCharacters,
          requireLowercase: write.input.RequireLowercaseCharacters,
          requireNumbers: write.input.RequireNumbers,
          requireSymbols: write.input.RequireSymbols,
          reusePrevention: write.input.PasswordReusePrevention ?? 0,
          maxAgeDays: write.input.MaxPasswordAge ?? 0,
          hardExpiry: write.input.HardExpiry,
          usersMayChange: write.input.AllowUsersToChangePassword,
        })),
      };
    case 'iam:DeleteAccountPasswordPolicy':
      return { ...snapshot, passwordPolicy: changed(snapshot.passwordPolicy, () => null) };
    case 'iam:CreateUser':
    case 'iam:DeleteUser':
    case 'iam:AddUserToGroup':
    case 'iam:RemoveUserFromGroup':
      return applyToUsers(snapshot, write);
    case 'iam:CreateLoginProfile':
    case 'iam:UpdateLoginProfile':
    case 'iam:DeleteLoginProfile':
      return { ...snapshot, signIns: changed(snapshot.signIns, (all) => applyToSignIns(all, write, at)) };
    case 'iam:CreateVirtualMFADevice':
    case 'iam:EnableMFADevice':
    case 'iam:DeactivateMFADevice':
    case 'iam:DeleteVirtualMFADevice':
      return { ...snapshot, mfaDevices: changed(snapshot.mfaDevices, (all) => applyToDevices(all, write, at)) };
    case 'iam:UpdateAccessKey':
    case 'iam:DeleteAccessKey':
      return write.input.UserName === undefined
        ? applyToRoot(snapshot, write)
        : applyToCredentials(snapshot, write, at);
    case 'iam:CreateAccessKey':
    case 'iam:DeleteServerCertificate':
    case 'iam:DeleteSSHPublicKey':
    case 'iam:DeleteServiceSpecificCredential':
      return applyToCredentials(snapshot, write, at);
    case 'iam:UpdateSigningCertificate':
    case 'iam:DeleteSigningCertificate':
      return write.input.UserName === undefined ? applyToRoot(snapshot, write) : snapshot;
    case 'iam:TagPolicy':
      return { ...snapshot, keyWatches: changed(snapshot.keyWatches, (all) => write.input.Tags.reduce(noted, all)) };
    case 'iam:UntagPolicy':
      return {
        ...snapshot,
        keyWatches: changed(snapshot.keyWatches, (all) =>
          all.filter(({ keyId }) => !write.input.TagKeys.includes(keyOfWatch(keyId))),
        ),
      };
    case 'iam:CreateOpenIDConnectProvider':
      return {
        ...snapshot,
        oidcProviders: changed(snapshot.oidcProviders, (all) => [...all, made(snapshot, write, at.toISOString())]),
      };
    case 'iam:DeleteOpenIDConnectProvider':
      return {
        ...snapshot,
        oidcProviders: changed(snapshot.oidcProviders, (all) =>
          all.filter(({ arn }) => arn !== write.input.OpenIDConnectProviderArn),
        ),
      };
    case 'iam:CreatePolicy':
    case 'iam:CreatePolicyVersion':
    case 'iam:DeletePolicy':
    case 'iam:DeletePolicyVersion':
    case 'iam:CreateGroup':
    case 'iam:DeleteGroup':
    case 'iam:AttachGroupPolicy':
    case 'iam:DetachGroupPolicy':
    case 'iam:PutGroupPolicy':
    case 'iam:DeleteGroupPolicy':
    case 'iam:AttachUserPolicy':
    case 'iam:DetachUserPolicy':
    case 'iam:PutUserPolicy':
    case 'iam:DeleteUserPolicy':
    case 'iam:DeleteUserPermissionsBoundary':
    case 'iam:AttachRolePolicy':
    case 'iam:DetachRolePolicy':
    case 'iam:PutRolePolicy':
    case 'iam:DeleteRolePolicy':
    case 'iam:UpdateAssumeRolePolicy':
    case 'iam:CreateRole':
    case 'iam:DeleteRole':
    case 'iam:CreateInstanceProfile':
    case 'iam:DeleteInstanceProfile':
    case 'iam:AddRoleToInstanceProfile':
    case 'iam:RemoveRoleFromInstanceProfile':
      return { ...snapshot, authorization: changed(snapshot.authorization, (all) => applyToRights(all, write)) };
  }
}

type Only<Action extends string> = Extract<Write, { action: `iam:${Action}` }>;

const made = (
  { connection: { identity } }: Snapshot,
  { input }: Only<'CreateOpenIDConnectProvider'>,
  createdAt: string,
) => ({
  arn: `arn:${identity.partition}:iam::${identity.account}:oidc-provider/${input.Url.replace('https://', '')}`,
  audiences: input.ClientIDList,
  createdAt,
  tags: Object.fromEntries(input.Tags.map(({ Key, Value }) => [Key, Value])),
});

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const changed = <T>(reading: Reading<T>, by: (value: T) => T): Reading<T> =>
  reading.state === 'read' ? { ...reading, value: by(reading.value) } : reading;

function applyToUsers(
  snapshot: Snapshot,
  write: Only<'CreateUser' | 'DeleteUser' | 'AddUserToGroup' | 'RemoveUserFromGroup'>,
): Snapshot {
  const users = known(snapshot.authorization)?.users ?? [];
  const { UserName } = write.input;
  const there = users.find(({ name }) => same(name, UserName));
  const put = (next: readonly User[]) => ({
    ...snapshot,
    authorization: changed(snapshot.authorization, (all) => ({ ...all, users: next })),
  });
  const replace = (user: User) => put(users.map((each) => (each === there ? user : each)));
  if (write.action === 'iam:CreateUser') {
    if (there) return snapshot;
    const signIn: SignIn = { user: UserName, password: null, lastUsedAt: null };
    const tags = Object.fromEntries(write.input.Tags.map(({ Key, Value }) => [Key, Value]));
    return {
      ...put([...users, userOf(UserName, [], { tags })]),
      signIns: changed(snapshot.signIns, (all) => [...all, signIn]),
    };
  }
  if (!there) return snapshot;
  if (write.action === 'iam:DeleteUser') {
    const held =
      known(snapshot.signIns)?.some(({ user, password }) => same(user, UserName) && password) ||
      known(snapshot.mfaDevices)?.some(({ owner }) => owner?.kind === 'user' && same(owner.name, UserName)) ||
      known(snapshot.accessKeys)?.some(({ user, keys }) => same(user, UserName) && keys.length > 0);
    return held || there.groups.length + there.attached.length + there.inline.length > 0
      ? snapshot
      : put(users.filter((each) => each !== there));
  }
  const group = known(snapshot.authorization)?.groups.find(({ name }) => same(name, write.input.GroupName))?.name;
  if (group === undefined) return snapshot;
  const others = there.groups.filter((name) => name !== group);
  return replace({ ...there, groups: write.action === 'iam:AddUserToGroup' ? [...others, group] : others });
}

/** The harshest reading of a password set anew: whoever had the old one is out until they sign in again. */
function applyToSignIns(
  all: readonly SignIn[],
  write: Only<`${'Create' | 'Update' | 'Delete'}LoginProfile`>,
  at: Date,
): readonly SignIn[] {
  return all.map((each) => {
    if (!same(each.user, write.input.UserName)) return each;
    if (write.action === 'iam:DeleteLoginProfile') return { ...each, password: null };
    if ((each.password === null) !== (write.action === 'iam:CreateLoginProfile')) return each;
    return { ...each, password: { createdAt: at.toISOString(), resetRequired: write.input.PasswordResetRequired } };
  });
}

function applyToDevices(
  all: readonly MfaDevice[],
  write: Only<'CreateVirtualMFADevice' | 'EnableMFADevice' | 'DeactivateMFADevice' | 'DeleteVirtualMFADevice'>,
  at: Date,
): readonly MfaDevice[] {
  if (write.action === 'iam:CreateVirtualMFADevice') {
    const serial = `arn:aws:iam::${account}:mfa/${write.input.VirtualMFADeviceName}`;
    if (all.some((each) => same(each.serial, serial))) return all;
    return [...all, { serial, owner: null, kind: 'virtual', enabledAt: null }];
  }
  const { SerialNumber } = write.input;
  if (write.action === 'iam:DeleteVirtualMFADevice')
    return all.filter(({ serial, owner }) => serial !== SerialNumber || owner !== null);
  const { UserName } = write.input;
  return all.map((each): MfaDevice => {
    if (each.serial !== SerialNumber) return each;
    if (write.action === 'iam:DeactivateMFADevice') {
      const theirs = each.owner?.kind === 'user' && same(each.owner.name, UserName);
      return theirs ? { ...each, owner: null, enabledAt: null } : each;
    }
    if (each.owner !== null) return each;
    return { ...each, owner: { kind: 'user', name: UserName }, enabledAt: at.toISOString() };
  });
}

function applyToRoot(
  snapshot: Snapshot,
  { action, input }: Only<`${'Update' | 'Delete'}${'AccessKey' | 'SigningCertificate'}`>,
): Snapshot {
  const id = 'AccessKeyId' in input ? input.AccessKeyId : input.CertificateId;
  const rootCredentials = changed(snapshot.rootCredentials, ({ keys, certificates }) => {
    const put = <T extends { readonly id: string; readonly active: boolean }>(all: readonly T[]): readonly T[] =>
      action === 'iam:DeleteAccessKey' || action === 'iam:DeleteSigningCertificate'
        ? all.filter((each) => each.id !== id)
        : all.map((each) =>
            each.id === id && 'Status' in input ? { ...each, active: input.Status === 'Active' } : each,
          );
    return { keys: put(keys), certificates: put(certificates) };
  });
  const left = known(rootCredentials);
  const summary = changed(snapshot.summary, (all) => ({
    ...all,
    rootAccessKeysPresent: (left?.keys.length ?? 0) > 0,
    rootCertificatesPresent: (left?.certificates.length ?? 0) > 0,
  }));
  return { ...snapshot, rootCredentials, summary };
}

function noted(all: readonly KeyWatch[], { Key, Value }: { readonly Key: string; readonly Value: string }) {
  const watch = watchOfTag(Key, Value);
  return watch ? [...all.filter(({ keyId }) => keyId !== watch.keyId), watch] : all;
}
