import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RememberedPasswords } from '../../src/facts/wayIn.ts';
import { clearWrite, isJudgedAnew } from '../../src/flow/lockOutGuard.ts';
import type { Write } from '../../src/model/change.ts';
import type { Connection } from '../../src/model/connection.ts';
import type { InlinePolicy } from '../../src/model/iam.ts';
import { keyOfWatch, tagOfWatch } from '../../src/model/keyWatch.ts';
import { known } from '../../src/model/reading.ts';
import { secret } from '../../src/model/secret.ts';
import { type Snapshot, snapshotParts } from '../../src/model/snapshot.ts';
import { applyWrite } from '../support/applyWrite.ts';
import { provenByHand } from '../support/provenByHand.ts';
import {
  account,
  allowAll,
  allowSome,
  asRole,
  asRoot,
  asUser,
  attached,
  awsArn,
  daysAgo,
  denySome,
  deviceOf,
  finishedAccount,
  groupOf,
  keyOf,
  now,
  ourRequireMfa,
  policyOf,
  roleOf,
  signInOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const runs = { numRuns: 1000 };
const names = ['jan', 'eva', 'bob'];
const groupNames = ['Admins', 'Business'];
const policies = ['AdministratorAccess', 'own:all', 'own:some', 'own:limits', 'own:offroot-require-mfa', 'DenyAll'];
const rootKeys = ['AKIAQUIET', 'AKIAUSED'];
const documents = [allowAll, allowSome, denySome, ourRequireMfa];

const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(usual, ...others) });
const hour = fc.integer({ min: 1, max: 6 }).map((hours) => daysAgo(hours / 24));
const flag = mostly(true, false);

const caller: fc.Arbitrary<Connection> = fc.constantFrom(
  asRoot(),
  asRoot('AKIAQUIET'),
  asRoot('AKIASEEN'),
  asUser('jan'),
  asUser('bob', 'AKIABOB'),
  asRole(),
);

const inline = mostly<readonly InlinePolicy[]>([], ...documents.map((document) => [{ name: 'own', document }]));

const user = (name: string) =>
  fc.record({
    user: fc
      .record({
        groups: mostly(['Admins'], [], ['Business'], groupNames),
        direct: mostly<readonly string[]>([], ['AdministratorAccess'], ['own:limits']),
        inline,
        boundary: mostly(null, awsArn('AdministratorAccess')),
      })
      .map(({ groups, direct, inline, boundary }) =>
        userOf(name, groups, { attached: direct.map(attached), inline, boundary }),
      ),
    signIn: fc
      .record({ has: flag, createdAt: mostly(daysAgo(3), daysAgo(0.1)), changed: flag, used: fc.option(hour) })
      .map(({ has, createdAt, changed, used }) =>
        signInOf(name, { password: has ? { createdAt, resetRequired: !changed } : null, lastUsedAt: used }),
      ),
    devices: fc
      .array(mostly<string | null>(daysAgo(2), daysAgo(0.15), null), { maxLength: 2 })
      .map((dates) => dates.map((enabledAt, index) => deviceOf(name, { serial: `mfa/${name}-${index}`, enabledAt }))),
  });

const group = (name: string, usual: readonly string[]) =>
  fc
    .tuple(mostly(usual, ...policies.map((policy) => [policy]), ['own:all', 'own:limits'], []), inline)
    .map(([held, ownInline]) => groupOf(name, held, { inline: ownInline }));

const account_: fc.Arbitrary<Snapshot> = fc
  .record({
    connection: caller,
    people: fc.tuple(...names.map(user)),
    groups: fc.tuple(
      group('Admins', ['AdministratorAccess', 'own:offroot-require-mfa']),
      group('Business', ['own:some']),
    ),
    changed: mostly(ourRequireMfa, denySome),
    organization: mostly(false, true),
    rootMfa: fc.boolean(),
    simulations: mostly<Record<string, 'allowed' | 'denied'>>(
      {},
      { jan: 'allowed' },
      { jan: 'denied', eva: 'allowed' },
    ),
  })
  .map(({ connection, people, groups, changed, organization, rootMfa, simulations }) =>
    finishedAccount({
      connection,
      summary: {
        rootMfaEnabled: rootMfa,
        rootAccessKeysPresent: true,
        rootCertificatesPresent: true,
        rootPasswordPresent: true,
      },
      authorization: {
        users: people.map((person) => person.user),
        groups,
        roles: [
          roleOf('Admin', { attached: [attached('AdministratorAccess')] }),
          ...(organization ? [roleOf('org', { path: '/aws-service-role/organizations.amazonaws.com/' })] : []),
        ],
        policies: [
          policyOf('all', allowAll),
          policyOf('some', allowSome),
          policyOf('limits', denySome),
          policyOf('offroot-require-mfa', changed),
          policyOf('DenyAll', denySome, awsArn('DenyAll')),
        ],
      },
      signIns: people.map((person) => person.signIn),
      mfaDevices: people.flatMap((person) => person.devices),
      rootCredentials: {
        keys: [keyOf('AKIAQUIET', daysAgo(200)), keyOf('AKIAUSED', daysAgo(5))],
        certificates: [{ id: 'CERT', active: true, createdAt: daysAgo(900) }],
      },
      simulations,
    }),
  );

const anyCase = (values: readonly string[]) =>
  fc.constantFrom(...values, ...values.map((value) => value.toUpperCase()));
const UserName = anyCase([...names, 'new']);
const GroupName = anyCase([...groupNames, 'New']);
const PolicyArn = fc.constantFrom(
  ...policies.map((policy) => attached(policy).arn),
  `arn:aws:iam::${account}:policy/new`,
  `arn:aws:iam::${account}:policy/offroot-developers`,
);
const PolicyDocument = fc.constantFrom(...documents);
const PolicyName = fc.constantFrom('own', 'other');
const RoleName = fc.constantFrom('Admin', 'New');
const SerialNumber = fc.constantFrom(...names.flatMap((name) => [`mfa/${name}-0`, `mfa/${name}-1`]));
const AccessKeyId = fc.constantFrom(...rootKeys);
const CertificateId = fc.constant('CERT');
const Status = fc.constantFrom('Active' as const, 'Inactive' as const);
const Tags = fc.constant([]);
const Password = fc.constant(secret('x'));
const PasswordResetRequired = fc.boolean();
const owner = fc.option(UserName).map((name) => (name === null ? {} : { UserName: name }));
const write = <A extends Write['action'], I>(action: A, input: fc.Arbitrary<I>) =>
  input.map((value) => ({ action, input: value }));

const rootRemoval: fc.Arbitrary<Write> = fc.oneof(
  write('iam:DeleteAccessKey', fc.record({ AccessKeyId })),
  write('iam:DeleteSigningCertificate', fc.record({ CertificateId })),
  write('iam:UpdateAccessKey', fc.record({ AccessKeyId, Status: fc.constant('Inactive' as const) })),
  write('iam:UpdateSigningCertificate', fc.record({ CertificateId, Status: fc.constant('Inactive' as const) })),
);

const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  rootRemoval,
  write(
    'iam:UpdateAccessKey',
    fc.tuple(fc.record({ AccessKeyId, Status }), owner).map(([a, b]) => ({ ...a, ...b })),
  ),
  write(
    'iam:DeleteAccessKey',
    fc.tuple(fc.record({ AccessKeyId }), owner).map(([a, b]) => ({ ...a, ...b })),
  ),
  write('iam:CreateAccessKey', fc.record({ UserName })),
  write('iam:CreateUser', fc.record({ UserName, Tags })),
  write('iam:DeleteUser', fc.record({ UserName })),
  write('iam:AddUserToGroup', fc.record({ UserName, GroupName })),
  write('iam:RemoveUserFromGroup', fc.record({ UserName, GroupName })),
  write('iam:CreateGroup', fc.record({ GroupName })),
  write('iam:DeleteGroup', fc.record({ GroupName })),
  write('iam:AttachGroupPolicy', fc.record({ GroupName, PolicyArn })),
  write('iam:DetachGroupPolicy', fc.record({ GroupName, PolicyArn })),
  write(
    'iam:CreatePolicy',
    fc.record({
      PolicyName: fc.constantFrom('new', 'offroot-developers', 'offroot-require-mfa'),
      PolicyDocument,
      Description: fc.constant(''),
      Tags,
    }),
  ),
  write('iam:CreatePolicyVersion', fc.record({ PolicyArn, PolicyDocument, SetAsDefault: fc.constant(true as const) })),
  write(
    'iam:TagPolicy',
    fc.record({
      PolicyArn,
      Tags: fc
        .record({
          keyId: AccessKeyId,
          state: fc.constantFrom('quiet' as const, 'off' as const),
          since: fc.constantFrom(daysAgo(40), daysAgo(8), daysAgo(0)),
          days: fc.constantFrom(0, 7, 14),
        })
        .map((watch) => [tagOfWatch(watch)]),
    }),
  ),
  write('iam:UntagPolicy', fc.record({ PolicyArn, TagKeys: AccessKeyId.map((id) => [keyOfWatch(id)]) })),
  write('iam:DeletePolicy', fc.record({ PolicyArn })),
  write('iam:DeletePolicyVersion', fc.record({ PolicyArn, VersionId: fc.constant('v1') })),
  write('iam:PutGroupPolicy', fc.record({ GroupName, PolicyName, PolicyDocument })),
  write('iam:DeleteGroupPolicy', fc.record({ GroupName, PolicyName })),
  write('iam:AttachUserPolicy', fc.record({ UserName, PolicyArn })),
  write('iam:DetachUserPolicy', fc.record({ UserName, PolicyArn })),
  write('iam:PutUserPolicy', fc.record({ UserName, PolicyName, PolicyDocument })),
  write('iam:DeleteUserPolicy', fc.record({ UserName, PolicyName })),
  write('iam:DeleteUserPermissionsBoundary', fc.record({ UserName })),
  write(
    'iam:CreateRole',
    fc.record({
      RoleName,
      AssumeRolePolicyDocument: PolicyDocument,
      Description: fc.constant(''),
      Tags: fc.constant([]),
    }),
  ),
  write('iam:DeleteRole', fc.record({ RoleName })),
  write('iam:AddRoleToInstanceProfile', fc.record({ RoleName, InstanceProfileName: RoleName })),
  write('iam:RemoveRoleFromInstanceProfile', fc.record({ RoleName, InstanceProfileName: RoleName })),
  write('iam:AttachRolePolicy', fc.record({ RoleName, PolicyArn })),
  write('iam:DetachRolePolicy', fc.record({ RoleName, PolicyArn })),
  write('iam:PutRolePolicy', fc.record({ RoleName, PolicyName, PolicyDocument })),
  write('iam:DeleteRolePolicy', fc.record({ RoleName, PolicyName })),
  write('iam:UpdateAssumeRolePolicy', fc.record({ RoleName, PolicyDocument })),
  write('iam:CreateLoginProfile', fc.record({ UserName, Password, PasswordResetRequired })),
  write('iam:UpdateLoginProfile', fc.record({ UserName, Password, PasswordResetRequired })),
  write('iam:DeleteLoginProfile', fc.record({ UserName })),
  write('iam:CreateVirtualMFADevice', fc.record({ VirtualMFADeviceName: fc.constantFrom(...names), Tags })),
  write(
    'iam:EnableMFADevice',
    fc.record({ UserName, SerialNumber, AuthenticationCode1: Password, AuthenticationCode2: Password }),
  ),
  write('iam:DeactivateMFADevice', fc.record({ UserName, SerialNumber })),
  write('iam:DeleteVirtualMFADevice', fc.record({ SerialNumber })),
);

const memory: fc.Arbitrary<RememberedPasswords> = fc.record({
  handedOver: fc.subarray(names),
  passwordSetAt: fc.dictionary(fc.constantFrom(...names), hour),
});

const isCleared = (...asked: Parameters<typeof clearWrite>): boolean => clearWrite(...asked).cleared !== null;
const isRootWithMfa = ({ connection, summary }: Snapshot): boolean =>
  connection.identity.kind === 'root' &&
  connection.accessKeyId.startsWith('ASIA') &&
  known(summary)?.rootMfaEnabled === true;

describe('the lock-out guard, attacked', () => {
  it('takes nothing from root before an administrator’s way in is proven', () => {
    let cleared = 0;
    fc.assert(
      fc.property(account_, rootRemoval, memory, fc.subarray([...snapshotParts]), (whole, removal, known_, parts) => {
        const snapshot = parts.length > 2 ? whole : withUnreadable(whole, ...parts);
        fc.pre(snapshot.connection.identity.kind !== 'user');

        if (!isCleared(removal, snapshot, now, known_)) return;
        cleared += 1;
        expect(snapshot.connection.identity.kind).toBe('root');
        expect(provenByHand(snapshot)).not.toEqual([]);
        if ('AccessKeyId' in removal.input) {
          expect(removal.input.AccessKeyId).toBe('AKIAQUIET');
          expect(snapshot.connection.accessKeyId).not.toBe('AKIAQUIET');
        }
      }),
      runs,
    );
    expect(cleared).toBeGreaterThan(runs.numRuns / 50);
  });

  it('leaves somebody proven where there was one, whatever is written in whatever order', () => {
    let kept = 0;
    fc.assert(
      fc.property(account_, fc.array(anyWrite, { maxLength: 15 }), memory, (start, writes, known_) => {
        fc.pre(!isRootWithMfa(start));
        let snapshot = start;
        for (const each of writes) {
          if (!isCleared(each, snapshot, now, known_)) continue;
          const next = applyWrite(snapshot, each, now);
          if (provenByHand(snapshot).length > 0) {
            kept += next === snapshot ? 0 : 1;
            expect(provenByHand(next), JSON.stringify(each)).not.toEqual([]);
          }
          snapshot = next;
        }
      }),
      runs,
    );
    expect(kept).toBeGreaterThan(runs.numRuns / 4);
  });

  it('takes no key that signs this very run, whoever owns it', () => {
    fc.assert(
      fc.property(account_, fc.boolean(), owner, memory, (snapshot, off, named, known_) => {
        const input = { AccessKeyId: snapshot.connection.accessKeyId, ...named };
        const removal: Write = off
          ? { action: 'iam:UpdateAccessKey', input: { ...input, Status: 'Inactive' } }
          : { action: 'iam:DeleteAccessKey', input };

        expect(isCleared(removal, snapshot, now, known_)).toBe(false);
      }),
    );
  });

  it('leaves somebody proven in a plan where each write is judged on the account before the plan, or judged anew', () => {
    let kept = 0;
    fc.assert(
      fc.property(account_, fc.array(anyWrite, { maxLength: 15 }), (start, writes) => {
        fc.pre(!isRootWithMfa(start) && provenByHand(start).length > 0);
        let account = start;
        let seen = start;
        let since: readonly Write[] = [];
        for (const each of writes) {
          if (isJudgedAnew(each, since, seen, now)) [seen, since] = [account, []];
          if (!isCleared(each, seen, now)) continue;
          const next = applyWrite(account, each, now);
          kept += next === account ? 0 : 1;
          expect(provenByHand(next), JSON.stringify(each)).not.toEqual([]);
          account = next;
          since = [...since, each];
        }
      }),
      runs,
    );
    expect(kept).toBeGreaterThan(runs.numRuns / 4);
  });

  it('clears nothing because something could not be read', () => {
    fc.assert(
      fc.property(account_, anyWrite, memory, fc.subarray([...snapshotParts]), (whole, each, known_, parts) => {
        const less = withUnreadable(whole, ...parts);

        if (isCleared(each, less, now, known_)) expect(isCleared(each, whole, now, known_)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('clears nothing because something is remembered', () => {
    fc.assert(
      fc.property(account_, anyWrite, memory, (snapshot, each, known_) => {
        if (isCleared(each, snapshot, now, known_)) expect(isCleared(each, snapshot, now)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no key of root’s that something used five days ago, whatever is noted and in whatever order', () => {
    let noted = 0;
    fc.assert(
      fc.property(account_, fc.array(anyWrite, { maxLength: 15 }), (start, writes) => {
        let snapshot = start;
        for (const each of writes) {
          const cleared = isCleared(each, snapshot, now);
          if (cleared && each.action === 'iam:TagPolicy') noted += 1;
          const isRemoval =
            'AccessKeyId' in each.input &&
            each.input.AccessKeyId === 'AKIAUSED' &&
            each.input.UserName === undefined &&
            !('Status' in each.input && each.input.Status === 'Active') &&
            start.connection.identity.kind === 'root';
          if (isRemoval) expect(cleared, JSON.stringify(each)).toBe(false);
          if (cleared) snapshot = applyWrite(snapshot, each, now);
        }
      }),
      runs,
    );
    expect(noted).toBeGreaterThan(0);
  });

  it('hands on the very write it was given', () => {
    fc.assert(
      fc.property(account_, anyWrite, (snapshot, each) => {
        const { cleared } = clearWrite(each, snapshot, now);

        if (cleared) expect(cleared).toEqual({ ...each, clearedBy: 'lock-out guard' });
      }),
    );
  });
});
