import { describe, expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import type { Write } from '../../src/model/change.ts';
import { secret } from '../../src/model/secret.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import {
  allowAll,
  allowSome,
  asRole,
  asRoot,
  asUser,
  attached,
  authorizationOf,
  awsArn,
  daysAgo,
  denySome,
  deviceOf,
  finishedAccount,
  freshAccount,
  groupOf,
  keyOf,
  now,
  ourRequireMfa,
  ownArn,
  policyOf,
  signedIn,
  signInOf,
  summaryOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

type Row = readonly [what: string, write: Write, snapshot: Snapshot, refused: readonly string[]];

const Tags: readonly [] = [];
const policyInput = { PolicyDocument: denySome, Description: '', Tags };
const Password = secret('x');
const keys = [keyOf('AKIAQUIET', daysAgo(200)), keyOf('AKIAUSED', daysAgo(5)), keyOf('AKIANEVER')];
const rootCredentials = { keys, certificates: [{ id: 'CERT', active: true, createdAt: daysAgo(900) }] };
const rootLeft = { rootCredentials, summary: summaryOf({ rootAccessKeysPresent: true, rootMfaEnabled: false }) };
const several = finishedAccount(rootLeft);
const unprovenSignIns = [signInOf('jan', { lastUsedAt: null }), signInOf('eva', { lastUsedAt: null })];
const unproven = finishedAccount({ ...rootLeft, signIns: unprovenSignIns });
/** Only jan is proven, and root has no MFA. */
const one = (more: Parameters<typeof finishedAccount>[0] = {}) =>
  finishedAccount({ ...rootLeft, signIns: [signInOf('jan'), signInOf('eva', { lastUsedAt: null })], ...more });
const custom = one({
  authorization: authorizationOf({
    users: [userOf('jan', ['Admins'])],
    groups: [groupOf('Admins', ['own:all']), groupOf('Limited', ['own:limits']), groupOf('Plain', ['Billing'])],
    policies: [
      policyOf('all', allowAll),
      policyOf('some', allowSome),
      policyOf('limits', denySome),
      policyOf('offroot-require-mfa', ourRequireMfa),
    ],
  }),
});
const asJan = (snapshot: Snapshot): Snapshot => ({ ...snapshot, connection: asUser('jan') });
const lastOne = ['guard.last-administrator'];

const deleteKey = (AccessKeyId: string): Write => ({ action: 'iam:DeleteAccessKey', input: { AccessKeyId } });
const keyTo = (AccessKeyId: string, Status: 'Active' | 'Inactive'): Write => ({
  action: 'iam:UpdateAccessKey',
  input: { AccessKeyId, Status },
});
const deleteCertificate: Write = { action: 'iam:DeleteSigningCertificate', input: { CertificateId: 'CERT' } };
const attach = (GroupName: string, PolicyArn: string): Write => ({
  action: 'iam:AttachGroupPolicy',
  input: { GroupName, PolicyArn },
});
const version = (policy: string, PolicyDocument: string): Write => ({
  action: 'iam:CreatePolicyVersion',
  input: { PolicyArn: ownArn(policy), PolicyDocument, SetAsDefault: true },
});
const add = (UserName: string, GroupName: string): Write => ({
  action: 'iam:AddUserToGroup',
  input: { UserName, GroupName },
});
const remove = (UserName: string, GroupName: string): Write => ({
  action: 'iam:RemoveUserFromGroup',
  input: { UserName, GroupName },
});
const detach = (GroupName: string, policy: string): Write => ({
  action: 'iam:DetachGroupPolicy',
  input: { GroupName, PolicyArn: attached(policy).arn },
});
const newPassword = (UserName: string): Write => ({
  action: 'iam:UpdateLoginProfile',
  input: { UserName, Password, PasswordResetRequired: true },
});
const deactivate = (UserName: string): Write => ({
  action: 'iam:DeactivateMFADevice',
  input: { UserName, SerialNumber: deviceOf(UserName).serial },
});

const rootRows: readonly Row[] = [
  ['a quiet key', deleteKey('AKIAQUIET'), several, []],
  ['a key never used', deleteKey('AKIANEVER'), several, []],
  ['a key used five days ago', deleteKey('AKIAUSED'), several, ['guard.key-in-use']],
  ['a key nobody listed', deleteKey('AKIAELSE'), several, ['guard.key-in-use']],
  ['a key, the list refused', deleteKey('AKIAQUIET'), withUnreadable(several, 'rootCredentials'), ['guard.key-in-use']],
  ['a key, nobody proven', deleteKey('AKIAQUIET'), unproven, ['guard.no-proven-administrator']],
  [
    'a key, sign-ins refused',
    deleteKey('AKIAQUIET'),
    withUnreadable(several, 'signIns'),
    ['guard.no-proven-administrator'],
  ],
  ['the key that signs', deleteKey('AKIAQUIET'), { ...several, connection: asRoot('AKIAQUIET') }, ['guard.own-key']],
  ['a key, as a role', deleteKey('AKIAQUIET'), { ...several, connection: asRole() }, ['guard.not-root']],
  ['a key, switched off', keyTo('AKIAQUIET', 'Inactive'), several, []],
  ['a key in use, switched off', keyTo('AKIAUSED', 'Inactive'), several, ['guard.key-in-use']],
  ['a key, switched on again', keyTo('AKIAUSED', 'Active'), unproven, []],
  ['a certificate', deleteCertificate, several, []],
  ['a certificate, nobody proven', deleteCertificate, unproven, ['guard.no-proven-administrator']],
  [
    'a certificate, switched off, nobody proven',
    { action: 'iam:UpdateSigningCertificate', input: { CertificateId: 'CERT', Status: 'Inactive' } },
    unproven,
    ['guard.no-proven-administrator'],
  ],
];

const nobodyProven = ['guard.no-proven-administrator'];
const keyOfUser = (UserName: string, AccessKeyId = 'AKIAHERS'): Write => ({
  action: 'iam:DeleteAccessKey',
  input: { AccessKeyId, UserName },
});
const keyOff = (UserName: string): Write => ({
  action: 'iam:UpdateAccessKey',
  input: { AccessKeyId: 'AKIAHERS', Status: 'Inactive', UserName },
});
const rootWithMfa = { ...unproven, summary: one({ summary: summaryOf({ rootMfaEnabled: true }) }).summary };

const userKeyRows: readonly Row[] = [
  ['an administrator whose password and MFA are proven', keyOfUser('jan'), one(), []],
  ['one who is not proven, while another is', keyOfUser('eva'), one(), []],
  ['one who is not proven, switched off', keyOff('eva'), one(), []],
  ['an administrator, nobody proven', keyOfUser('jan'), unproven, nobodyProven],
  ['an administrator in another spelling, nobody proven', keyOff('JAN'), unproven, nobodyProven],
  ['an administrator, sign-ins refused', keyOfUser('jan'), withUnreadable(several, 'signIns'), nobodyProven],
  ['an administrator, nobody proven, as root with MFA', keyOfUser('jan'), rootWithMfa, []],
  ['somebody who administers nothing, nobody proven', keyOfUser('ci'), unproven, []],
  ['anybody where users are unknown', keyOfUser('ci'), withUnreadable(several, 'authorization'), ['guard.unknown']],
  ['the caller, by another key', deleteKey('AKIAJAN'), asJan(one()), []],
  [
    'the caller, by that very key',
    keyOfUser('jan', 'AKIAJAN'),
    { ...several, connection: asUser('jan', 'AKIAJAN') },
    ['guard.own-key'],
  ],
  [
    'the caller, by that very key, unnamed',
    deleteKey('AKIAJAN'),
    { ...several, connection: asUser('jan', 'AKIAJAN') },
    ['guard.own-key'],
  ],
  [
    'somebody’s certificate, nobody proven',
    { action: 'iam:DeleteSigningCertificate', input: { CertificateId: 'CERT', UserName: 'jan' } },
    unproven,
    nobodyProven,
  ],
];

const userRows: readonly Row[] = [
  ['deletes the last', { action: 'iam:DeleteUser', input: { UserName: 'jan' } }, one(), lastOne],
  ['deletes the last, in another spelling', { action: 'iam:DeleteUser', input: { UserName: 'JAN' } }, one(), lastOne],
  ['deletes one of two', { action: 'iam:DeleteUser', input: { UserName: 'jan' } }, several, []],
  ['deletes one who is not proven', { action: 'iam:DeleteUser', input: { UserName: 'eva' } }, one(), []],
  [
    'deletes the last, as root with MFA',
    { action: 'iam:DeleteUser', input: { UserName: 'jan' } },
    one({ summary: summaryOf({ rootMfaEnabled: true }) }),
    [],
  ],
  [
    'deletes the last, by a key of root’s',
    { action: 'iam:DeleteUser', input: { UserName: 'jan' } },
    { ...one({ summary: summaryOf({ rootMfaEnabled: true }) }), connection: asRoot('AKIAROOT') },
    lastOne,
  ],
  [
    'deletes the last, root’s MFA unknown',
    { action: 'iam:DeleteUser', input: { UserName: 'jan' } },
    withUnreadable(one({ summary: summaryOf({ rootMfaEnabled: true }) }), 'summary'),
    lastOne,
  ],
  [
    'deletes anybody where users are unknown',
    { action: 'iam:DeleteUser', input: { UserName: 'ci' } },
    withUnreadable(several, 'authorization'),
    ['guard.unknown'],
  ],
  ['deletes somebody who administers nothing', { action: 'iam:DeleteUser', input: { UserName: 'ci' } }, one(), []],
  ['takes the last password', { action: 'iam:DeleteLoginProfile', input: { UserName: 'jan' } }, one(), lastOne],
  ['takes the last MFA', deactivate('jan'), one(), lastOne],
  ['takes one of two MFAs', deactivate('jan'), several, []],
  ['sets the last password anew', newPassword('jan'), one(), lastOne],
  ['sets a password anew that was never used', newPassword('eva'), unproven, []],
  ['sets a password anew, its use unknown', newPassword('eva'), withUnreadable(unproven, 'signIns'), lastOne],
  ['takes the last out of Admins', remove('jan', 'Admins'), one(), lastOne],
  ['takes the last out of ADMINS', remove('jan', 'ADMINS'), one(), lastOne],
  ['takes the last out of another group', remove('jan', 'Business'), one(), []],
  ['takes the rights of Admins', detach('Admins', 'AdministratorAccess'), several, lastOne],
  ['takes rights of another group', detach('Business', 'Billing'), several, []],
  ['deletes Admins', { action: 'iam:DeleteGroup', input: { GroupName: 'Admins' } }, several, lastOne],
  ['deletes admins', { action: 'iam:DeleteGroup', input: { GroupName: 'admins' } }, several, lastOne],
];

const policyRows: readonly Row[] = [
  ['requires MFA of Admins', attach('Admins', ownArn('offroot-require-mfa')), custom, []],
  [
    'requires MFA of one’s own group',
    attach('Admins', ownArn('offroot-require-mfa')),
    asJan(custom),
    ['guard.own-group'],
  ],
  [
    'requires MFA of one’s own ADMINS',
    attach('ADMINS', ownArn('offroot-require-mfa')),
    asJan(custom),
    ['guard.own-group'],
  ],
  ['requires MFA of another group', attach('Plain', ownArn('offroot-require-mfa')), asJan(custom), []],
  ['requires MFA as made just now', attach('Admins', ownArn('offroot-require-mfa')), one(), []],
  ['gives one’s own group AWS’s Billing', attach('Admins', awsArn('Billing')), asJan(custom), []],
  ['gives one’s own group a policy that only allows', attach('Admins', ownArn('some')), asJan(custom), []],
  ['gives one’s own group our developers’ policy', attach('Admins', ownArn('offroot-developers')), asJan(custom), []],
  [
    'gives one’s own group a policy not seen',
    attach('Admins', ownArn('hidden')),
    asJan(custom),
    ['guard.own-group', ...lastOne],
  ],
  [
    'gives one’s own group a policy of AWS that may deny',
    attach('Admins', awsArn('AWSDenyAll')),
    asJan(custom),
    ['guard.own-group', ...lastOne],
  ],
  ['denies something to the last', attach('Admins', ownArn('limits')), custom, lastOne],
  ['denies something to another group', attach('Plain', ownArn('limits')), custom, []],
  ['puts the last into a group that denies', add('jan', 'Limited'), custom, lastOne],
  ['puts the last into a group that does not', add('jan', 'Plain'), custom, []],
  ['puts the last into a group made just now', add('jan', 'Brand-new'), custom, []],
  ['puts somebody new into a group that denies', add('bob', 'Limited'), custom, []],
  [
    'puts anybody anywhere where groups are unknown',
    add('bob', 'Plain'),
    withUnreadable(custom, 'authorization'),
    ['guard.unknown'],
  ],
  ['takes full administration out of a policy', version('all', allowSome), custom, lastOne],
  ['adds a Deny to it', version('all', denySome), custom, lastOne],
  ['keeps full administration in it', version('all', allowAll), custom, []],
  ['changes a policy of nobody', version('some', denySome), custom, []],
  ['sets our own policy right', version('offroot-require-mfa', ourRequireMfa), several, []],
  [
    'sets our own policy right in one’s own group, by a key that carries no MFA',
    version('offroot-require-mfa', ourRequireMfa),
    { ...several, connection: asUser('jan', 'AKIAJAN') },
    ['guard.own-group'],
  ],
  [
    'sets our own policy right in one’s own group, which let in nobody without MFA',
    version('offroot-require-mfa', ourRequireMfa),
    asJan(several),
    [],
  ],
  [
    'makes a policy under our own name',
    { action: 'iam:CreatePolicy', input: { ...policyInput, PolicyName: 'offroot-developers' } },
    several,
    ['guard.own-name'],
  ],
];

const harmless: readonly Write[] = [
  { action: 'iam:CreateAccountAlias', input: { AccountAlias: 'acme' } },
  { action: 'iam:DeleteAccountAlias', input: { AccountAlias: 'acme' } },
  { action: 'iam:DeleteAccountPasswordPolicy', input: {} },
  { action: 'iam:CreatePolicy', input: { ...policyInput, PolicyName: 'p' } },
  { action: 'iam:DeletePolicy', input: { PolicyArn: ownArn('p') } },
  { action: 'iam:CreateGroup', input: { GroupName: 'g' } },
  { action: 'iam:CreateUser', input: { UserName: 'u', Tags } },
  { action: 'iam:CreateLoginProfile', input: { UserName: 'u', Password, PasswordResetRequired: true } },
  { action: 'iam:CreateVirtualMFADevice', input: { VirtualMFADeviceName: 'u', Tags } },
  { action: 'iam:DeleteVirtualMFADevice', input: { SerialNumber: 'arn' } },
  {
    action: 'iam:EnableMFADevice',
    input: { UserName: 'u', SerialNumber: 'arn', AuthenticationCode1: Password, AuthenticationCode2: Password },
  },
];

const reasons = (...asked: Parameters<typeof clearWrite>): readonly string[] => {
  const clearance = clearWrite(...asked);
  return clearance.cleared ? [] : clearance.refused.map(({ key }) => key);
};

describe('clearWrite', () => {
  it.each(rootRows)('root loses %s', (_, write, snapshot, refused) => {
    expect(reasons(write, snapshot, now)).toEqual(refused);
  });

  it.each(userKeyRows)('a key is taken from %s', (_, write, snapshot, refused) => {
    expect(reasons(write, snapshot, now)).toEqual(refused);
  });

  it.each(userRows)('somebody %s', (_, write, snapshot, refused) => {
    expect(reasons(write, snapshot, now)).toEqual(refused);
  });

  it.each(policyRows)('somebody %s', (_, write, snapshot, refused) => {
    expect(reasons(write, snapshot, now)).toEqual(refused);
  });

  it.each(harmless.map((write) => [write.action, write] as const))('%s takes nothing from anybody', (_, write) => {
    for (const snapshot of [freshAccount(), one(), asJan(one()), withUnreadable(one(), 'authorization')]) {
      expect(reasons(write, snapshot, now)).toEqual([]);
    }
  });

  it('waits where a password was set after the last sign-in', () => {
    const remembered = { handedOver: [], passwordSetAt: { jan: daysAgo(0), eva: daysAgo(0) } };

    expect(reasons(deleteKey('AKIAQUIET'), several, now, remembered)).toEqual(['guard.no-proven-administrator']);
    expect(Date.parse(signedIn)).toBeLessThan(Date.parse(daysAgo(0)));
  });

  it('marks what it lets through', () => {
    const write: Write = { action: 'iam:CreateGroup', input: { GroupName: 'g' } };

    expect(clearWrite(write, freshAccount(), now)).toEqual({ cleared: { ...write, clearedBy: 'lock-out guard' } });
  });
});
