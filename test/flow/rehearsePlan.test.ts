import { describe, expect, test } from 'vitest';
import { UserCancelled } from '../../src/errors.ts';
import { rehearsePlan } from '../../src/flow/rehearsal/rehearsePlan.ts';
import type { Write } from '../../src/model/change.ts';
import { secret } from '../../src/model/secret.ts';
import { actOf, ceremonyOf, changeOf, refusing, rehearsed, rowOf } from '../support/rehearsing.ts';
import {
  allowAll,
  attached,
  authorizationOf,
  awsArn,
  documentOf,
  finishedAccount,
  freshAccount,
  groupOf,
  ourRequireMfa,
  ownArn,
  policyOf,
  roleOf,
  signInOf,
  strongPasswords,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const everyday = documentOf({ Effect: 'Allow', Action: ['ec2:*', 's3:*'], Resource: '*' });
const mfaPolicy = policyOf('offroot-require-mfa', ourRequireMfa);

const attach = (GroupName: string, policy: string): Write => ({
  action: 'iam:AttachGroupPolicy',
  input: { GroupName, PolicyArn: attached(policy).arn },
});
const join = (UserName: string, GroupName: string): Write => ({
  action: 'iam:AddUserToGroup',
  input: { UserName, GroupName },
});
const leave = (UserName: string, GroupName: string): Write => ({
  action: 'iam:RemoveUserFromGroup',
  input: { UserName, GroupName },
});
const password = (UserName: string): Write => ({
  action: 'iam:CreateLoginProfile',
  input: { UserName, Password: secret('x'), PasswordResetRequired: true },
});

/** Bora develops, with a password and without MFA; nothing asks them for it yet. */
const account = (more: Parameters<typeof authorizationOf>[0] = {}) =>
  finishedAccount({
    passwordPolicy: { ...strongPasswords, usersMayChange: false },
    authorization: authorizationOf({
      users: [userOf('jan', ['Admins']), userOf('bora', ['Developers'])],
      groups: [
        groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa']),
        groupOf('Developers', ['own:everyday']),
      ],
      policies: [mfaPolicy, policyOf('everyday', everyday)],
      ...more,
    }),
    signIns: [signInOf('jan'), signInOf('bora')],
  });

describe('what each person could still do', () => {
  test('a new person in a group that requires MFA: sets it up first, then works', async () => {
    const rehearsal = await rehearsed(account(), [
      { action: 'iam:CreateUser', input: { UserName: 'ada', Tags: [] } },
      join('ada', 'Admins'),
      password('ada'),
    ]);

    expect(rehearsal.people).toHaveLength(1);
    expect(actOf(rehearsal, 'ada', 'set-up-mfa')).toBe('--- yyy');
    expect(actOf(rehearsal, 'ada', 'change-password')).toBe('--- yyy');
    expect(actOf(rehearsal, 'ada', 'session-token')).toBe('--- yyy');
    expect(actOf(rehearsal, 'ada', 'create-user')).toBe('--- nny');
    expect(rehearsal).toMatchObject({
      lockOuts: [],
      summary: { key: 'rehearsal.summary.nobody', params: { count: 1 } },
    });
  });

  test('offroot-require-mfa on a group: work waits for MFA, which can be set up', async () => {
    const rehearsal = await rehearsed(account(), [attach('Developers', 'own:offroot-require-mfa')]);

    expect(actOf(rehearsal, 'bora', 'see-servers')).toBe('yyy nny');
    expect(actOf(rehearsal, 'bora', 'list-buckets')).toBe('yyy nny');
    expect(actOf(rehearsal, 'bora', 'set-up-mfa')).toBe('nnn yyy');
    expect(actOf(rehearsal, 'bora', 'create-user')).toBe('nnn nnn');
    expect(rehearsal.people.flatMap(({ names }) => names)).toEqual(['bora']);
    expect(rehearsal.lockOuts).toEqual([]);
  });

  test('somebody else’s policy that forces MFA and forgets the way to it locks out who has none', async () => {
    const strict = policyOf(
      'strict',
      documentOf({
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
      }),
    );
    const snapshot = account({ policies: [strict, policyOf('everyday', everyday)] });

    const rehearsal = await rehearsed(snapshot, [attach('Developers', 'own:strict')]);

    expect(actOf(rehearsal, 'bora', 'set-up-mfa')).toBe('nnn nnn');
    expect(actOf(rehearsal, 'bora', 'session-token')).toBe('yyy nny');
    expect(rehearsal.lockOuts).toMatchObject([{ key: 'rehearsal.caution.mfa' }]);
    expect(rehearsal.summary.key).toBe('rehearsal.summary.locked-out');
    // With a device on the account, or in the very plan, nothing has to be set up.
    const enrolled = await rehearsed(snapshot, [attach('Developers', 'own:strict')], { more: [ceremonyOf('bora')] });
    expect(enrolled.lockOuts).toEqual([]);
  });

  test('requests with long-term keys slip through a Deny that only speaks of sign-ins', async () => {
    const loose = policyOf(
      'loose',
      documentOf({
        Effect: 'Deny',
        NotAction: ['iam:*', 'sts:GetSessionToken'],
        Resource: '*',
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
      }),
    );
    const snapshot = account({ policies: [loose, policyOf('everyday', everyday)] });

    expect(actOf(await rehearsed(snapshot, [attach('Developers', 'own:loose')]), 'bora', 'see-servers')).toBe(
      'yyy nyy',
    );
  });

  test('out of the only group: nothing is left, which is said of who has a password and no MFA', async () => {
    const snapshot = account({
      groups: [groupOf('Developers', ['own:everyday', 'own:offroot-require-mfa'])],
      policies: [mfaPolicy, policyOf('everyday', everyday)],
    });

    const rehearsal = await rehearsed(snapshot, [leave('bora', 'Developers')]);

    expect(actOf(rehearsal, 'bora', 'set-up-mfa')).toBe('yyy nnn');
    expect(actOf(rehearsal, 'bora', 'see-servers')).toBe('nny nnn');
    expect(actOf(rehearsal, 'bora', 'session-token')).toBe('yyy yyy');
    expect(rehearsal.lockOuts).toMatchObject([{ key: 'rehearsal.caution.mfa' }]);
    const leaver: Write = { action: 'iam:DeleteLoginProfile', input: { UserName: 'bora' } };
    expect((await rehearsed(snapshot, [leaver, leave('bora', 'Developers')])).lockOuts).toEqual([]);
  });

  test('an administrator who would no longer administer, even with MFA', async () => {
    const rehearsal = await rehearsed(account(), [leave('jan', 'Admins'), join('jan', 'Developers')]);

    expect(actOf(rehearsal, 'jan', 'create-user')).toBe('nny nnn');
    expect(rehearsal.lockOuts).toMatchObject([{ key: 'rehearsal.caution.rights' }]);
  });

  test('a first password that must be changed and may not be', async () => {
    const snapshot = account({ groups: [groupOf('Developers', ['own:everyday'])] });
    const writes: readonly Write[] = [
      { action: 'iam:CreateUser', input: { UserName: 'ada', Tags: [] } },
      join('ada', 'Developers'),
      password('ada'),
    ];
    const lenient: Write = {
      action: 'iam:UpdateAccountPasswordPolicy',
      input: {
        MinimumPasswordLength: 14,
        ...{ RequireUppercaseCharacters: true, RequireLowercaseCharacters: true, RequireNumbers: true },
        ...{ RequireSymbols: true, AllowUsersToChangePassword: true, HardExpiry: false },
      },
    };

    const keys = (rehearsal: Awaited<ReturnType<typeof rehearsed>>) => rehearsal.lockOuts.map(({ key }) => key);
    expect(keys(await rehearsed(snapshot, writes))).toEqual(['rehearsal.caution.mfa', 'rehearsal.caution.password']);
    expect(keys(await rehearsed(snapshot, [lenient, ...writes]))).toEqual(['rehearsal.caution.mfa']);
    expect(actOf(await rehearsed(withUnreadable(snapshot, 'passwordPolicy'), writes), 'ada', 'change-password')).toBe(
      '--- ???',
    );
  });

  test('a boundary holds everything within it, and taking it away sets free', async () => {
    const bounded = userOf('bora', ['Developers'], { boundary: ownArn('only-s3') });
    const snapshot = account({
      users: [bounded],
      policies: [
        policyOf('everyday', everyday),
        policyOf('only-s3', documentOf({ Effect: 'Allow', Action: 's3:*', Resource: '*' })),
      ],
    });

    const rehearsal = await rehearsed(snapshot, [
      { action: 'iam:DeleteUserPermissionsBoundary', input: { UserName: 'bora' } },
    ]);

    expect(actOf(rehearsal, 'bora', 'see-servers')).toBe('nnn yyy');
    expect(actOf(rehearsal, 'bora', 'list-buckets')).toBe('yyy yyy');
  });

  test('what rests on what nobody knows is said to be undecidable', async () => {
    const atOffice = policyOf(
      'at-office',
      documentOf({
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      }),
    );
    const snapshot = account({ policies: [atOffice, mfaPolicy, policyOf('everyday', everyday)] });

    const rehearsal = await rehearsed(snapshot, [attach('Admins', 'own:at-office')]);

    expect(actOf(rehearsal, 'jan', 'create-user')).toBe('nny nn?');
    expect(rehearsal).toMatchObject({ lockOuts: [], summary: { key: 'rehearsal.summary.unsure' } });
  });

  test('the older example of AWS forgets users with a path: they get a row of their own', async () => {
    const pathless = policyOf(
      'pathless',
      documentOf({ Effect: 'Allow', Action: 'iam:ChangePassword', Resource: 'arn:aws:iam::*:user/${aws:username}' }),
    );
    const far = userOf('far', ['Developers'], { path: '/far/', arn: 'arn:aws:iam::123456789012:user/far/far' });
    const snapshot = account({
      users: [userOf('bora', ['Developers']), userOf('ada', ['Developers']), far],
      policies: [pathless, policyOf('everyday', everyday)],
    });

    const rehearsal = await rehearsed(snapshot, [attach('Developers', 'own:pathless')]);

    expect(rehearsal.people.map(({ names }) => names)).toEqual([['bora', 'ada'], ['far']]);
    expect(actOf(rehearsal, 'ada', 'change-password')).toBe('nnn yyy');
    expect(actOf(rehearsal, 'far', 'change-password')).toBe('nnn nnn');
  });

  test('a policy that names somebody sets them apart', async () => {
    const notBora = policyOf(
      'not-bora',
      documentOf({
        Effect: 'Deny',
        Action: 's3:*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:username': 'bora' } },
      }),
    );
    const snapshot = account({
      users: [userOf('bora', ['Developers']), userOf('ada', ['Developers'])],
      policies: [notBora, policyOf('everyday', everyday)],
    });

    const rehearsal = await rehearsed(snapshot, [attach('Developers', 'own:not-bora')]);

    expect(actOf(rehearsal, 'bora', 'list-buckets')).toBe('yyy nnn');
    expect(actOf(rehearsal, 'ada', 'list-buckets')).toBe('yyy yyy');
  });
});

describe('policies that the account’s reading does not have', () => {
  const powers = documentOf({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' });

  test('are read, and judged', async () => {
    const { tools, read } = refusing({ [awsArn('PowerUserAccess')]: powers });

    const rehearsal = await rehearsed(account(), [attach('Developers', 'PowerUserAccess')], { tools });

    expect(read).toEqual([awsArn('PowerUserAccess')]);
    expect(actOf(rehearsal, 'bora', 'see-servers')).toBe('yyy yyy');
    expect(actOf(rehearsal, 'bora', 'aws-login')).toBe('nnn yyy');
  });

  test('leave open what they may allow where they cannot be read; what offroot knows by name denies nothing', async () => {
    const { tools, simulated } = refusing();
    const asked = (policy: string) => rehearsed(account(), [attach('Developers', policy)], { tools });

    const byName = await asked('PowerUserAccess');
    const foreign = await asked('AmazonEC2FullAccess');

    expect(actOf(byName, 'bora', 'see-servers')).toBe('yyy yyy');
    expect(actOf(byName, 'bora', 'aws-login')).toBe('nnn ???');
    expect(actOf(foreign, 'bora', 'see-servers')).toBe('yyy ???');
    expect(byName).toMatchObject({ by: 'offroot', notes: [{ key: 'rehearsal.note.unseen' }] });
    expect(simulated).toEqual([]);
  });

  test('AdministratorAccess is known by heart', async () => {
    const { tools, read } = refusing();

    const rehearsal = await rehearsed(
      account({ groups: [groupOf('Developers')] }),
      [attach('Developers', 'AdministratorAccess')],
      { tools },
    );

    expect(read).toEqual([]);
    expect(actOf(rehearsal, 'bora', 'create-user')).toBe('nnn yyy');
  });
});

describe('who decides', () => {
  test('AWS is asked once for each way to come in, of everybody who has the same before and after', async () => {
    const { tools, simulated } = refusing();
    const users = ['ada', 'bora', 'chen', 'dora'].map((name) => userOf(name, ['Developers']));

    const rehearsal = await rehearsed(account({ users }), [attach('Developers', 'own:offroot-require-mfa')], { tools });

    expect(rowOf(rehearsal, 'dora').who).toEqual({
      key: 'rehearsal.names.more',
      params: { names: 'ada, bora', rest: 2 },
    });
    expect(simulated).toHaveLength(6);
    expect(simulated[0]).toMatchObject({ policies: [everyday], boundary: null, caller: users[0]?.arn });
    expect(simulated.map(({ context }) => context['aws:MultiFactorAuthPresent'])).toEqual([
      ...[undefined, 'false', 'true'],
      ...[undefined, 'false', 'true'],
    ]);
    expect(rehearsal).toMatchObject({ by: 'offroot', notes: [{ key: 'rehearsal.note.refused' }] });
  });

  test('too many different rights are not asked about, and it is said', async () => {
    const { tools, simulated } = refusing();
    const users = Array.from({ length: 6 }, (_, index) =>
      userOf(`one${index}`, ['Developers'], {
        inline: [{ name: 'own', document: documentOf({ Effect: 'Allow', Action: `s3:Get${index}*`, Resource: '*' }) }],
      }),
    );

    const rehearsal = await rehearsed(account({ users }), [attach('Developers', 'own:offroot-require-mfa')], { tools });

    expect(rehearsal.people).toHaveLength(6);
    expect(simulated).toEqual([]);
    expect(rehearsal).toMatchObject({ by: 'offroot', notes: [{ key: 'rehearsal.note.many' }] });
  });

  test('in an Organization it is said that more may be taken away', async () => {
    const service = roleOf('AWSServiceRoleForOrganizations', {
      path: '/aws-service-role/organizations.amazonaws.com/',
    });

    const { notes } = await rehearsed(account({ roles: [service] }), [attach('Developers', 'own:offroot-require-mfa')]);

    expect(notes.at(-1)?.key).toBe('rehearsal.note.scp');
  });
});

describe('nothing is rehearsed', () => {
  test.each([
    ['where no right changes', freshAccount(), [{ action: 'iam:CreateAccountAlias', input: { AccountAlias: 'acme' } }]],
    [
      'where nobody is in the group',
      account(),
      [{ action: 'iam:CreateGroup', input: { GroupName: 'New' } }, attach('New', 'Billing')],
    ],
    [
      'where who loses rights is deleted',
      account(),
      [leave('bora', 'Developers'), { action: 'iam:DeleteUser', input: { UserName: 'bora' } }],
    ],
    [
      'where the rights of before were not read',
      withUnreadable(account(), 'authorization'),
      [leave('bora', 'Developers')],
    ],
    ['where the same is given once more', account(), [attach('Developers', 'own:everyday')]],
  ] as const)('%s', async (_, snapshot, writes) => {
    const { tools, events } = refusing();

    expect(await rehearsePlan(tools, { snapshot }, { changes: [...writes].map(changeOf) })).toBeNull();
    expect(events).toEqual([]);
  });

  test('whatever goes wrong in it is told, and stops nothing; a person who leaves, leaves', async () => {
    const failing = (error: Error) => {
      const { tools, events } = refusing();
      const account = { ...tools.account, simulate: () => Promise.reject(error) };
      const changes = [changeOf(attach('Developers', 'own:offroot-require-mfa'))];
      return { events, ended: () => rehearsePlan({ ...tools, account }, { snapshot: account_ }, { changes }) };
    };
    const account_ = account();
    const odd = failing(new Error('odd'));

    expect(await odd.ended()).toBeNull();
    expect(odd.events.at(-1)).toMatchObject({ kind: 'note', words: { key: 'rehearsal.failed' } });
    await expect(failing(new UserCancelled()).ended()).rejects.toThrow(UserCancelled);
  });
});

test('a full administrator through a policy of the account’s own counts as one', async () => {
  const snapshot = account({ groups: [groupOf('Developers', ['own:all'])], policies: [policyOf('all', allowAll)] });

  const rehearsal = await rehearsed(snapshot, [
    { action: 'iam:DetachGroupPolicy', input: { GroupName: 'Developers', PolicyArn: ownArn('all') } },
  ]);

  expect(rehearsal.lockOuts.map(({ key }) => key)).toContain('rehearsal.caution.rights');
});
