import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { SignIn } from '../../src/model/credentials.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import {
  authorizationOf,
  finishedAccount,
  groupOf,
  keysOf,
  made,
  now,
  policyOf,
  signInOf,
  userKeyOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const translate = translator(en);
const tags = { 'offroot:created': made, 'offroot:replaces': 'AKIAROOTONE boto3' };
const finished = authorizationOf({});
const own = 'offroot-program-backup';
const document = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}';

interface Others {
  readonly password?: SignIn['password'];
  /** who is in the program's group besides it */
  readonly joined?: readonly string[];
  readonly alone?: boolean;
}

/** A finished account with a program that has a user, a key and a group of its own. */
function withProgram({ password = null, joined = [], alone = false }: Others = {}): Snapshot {
  const people = alone ? [] : finished.users;
  return finishedAccount({
    authorization: authorizationOf({
      users: [
        ...people.map((user) => (joined.includes(user.name) ? { ...user, groups: [...user.groups, 'backup'] } : user)),
        userOf('backup', ['backup'], { tags }),
      ],
      groups: [...(alone ? [] : finished.groups), groupOf('backup', [`own:${own}`])],
      policies: [...finished.policies, policyOf(own, document)],
    }),
    signIns: [...people.map(({ name }) => signInOf(name)), signInOf('backup', { password, lastUsedAt: null })],
    accessKeys: [keysOf('backup', userKeyOf(1, 0, { id: 'AKIABACKUP' }))],
  });
}

const withPassword = { createdAt: made, resetRequired: false };

describe('a program’s own group', () => {
  it.each<readonly [string, string, Snapshot, string]>([
    ['is not called wrong', 'groups-require-mfa', withProgram(), 'pass: all 3 groups'],
    [
      'is like any other once a person is in it',
      'groups-require-mfa',
      withProgram({ joined: ['eva'] }),
      'fail: backup',
    ],
    [
      'is like any other where its user has a password',
      'groups-require-mfa',
      withProgram({ password: withPassword }),
      'fail: backup',
    ],
    [
      'is like any other where passwords were not read',
      'groups-require-mfa',
      withUnreadable(withProgram(), 'signIns'),
      'fail: backup',
    ],
    ['is not what people get their rights from', 'rights-from-groups', withProgram({ alone: true }), 'fail: no groups'],
    [
      'does not make up for groups that require MFA',
      'groups-require-mfa',
      withProgram({ alone: true }),
      'fail: no groups',
    ],
    ['counts as a group for its user', 'users-in-groups', withProgram(), 'pass: '],
    ['carries rights', 'groups-carry-rights', withProgram(), 'pass: '],
    ['gives its user rights through a group', 'user-rights-through-groups', withProgram(), 'pass: '],
    ['needs no MFA for a user without a password', 'users-require-mfa', withProgram(), 'pass: '],
    ['asks no MFA of its user', 'console-users-mfa-enabled', withProgram(), 'pass: '],
  ])('%s (%s)', (_, check, snapshot, wanted) => {
    const said = judgeAll(snapshot, now)
      .filter((finding) => finding.check === check)
      .map(({ verdict, detail }) => `${verdict}: ${translate(detail)}`);

    expect(said).toHaveLength(1);
    expect(said[0]).toContain(wanted);
  });
});

describe('a program’s key', () => {
  it.each([
    ['in use', userKeyOf(1, 0), 'pass'],
    ['that nothing used in its first week', userKeyOf(10, null), 'fail'],
  ] as const)('%s is judged as any other', (_, key, verdict) => {
    const snapshot = { ...withProgram(), ...keysRead(key) };

    const found = judgeAll(snapshot, now).filter(({ check }) => check === 'access-keys-first-used');

    expect(found.map((finding) => finding.verdict)).toEqual([verdict]);
  });
});

const keysRead = (key: ReturnType<typeof userKeyOf>) => {
  const { accessKeys } = finishedAccount({ accessKeys: [keysOf('backup', key)] });
  return { accessKeys };
};
