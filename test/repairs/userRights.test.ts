import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answers.ts';
import type { Authorization, User } from '../../src/model/iam.ts';
import { known } from '../../src/model/reading.ts';
import { userRights } from '../../src/repairs/userRights.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import {
  allowSome,
  asRole,
  asUser,
  attached,
  authorizationOf,
  awsArn,
  denySome,
  finishedAccount,
  groupOf,
  ourRequireMfa,
  ownArn,
  policyOf,
  signInOf,
  userOf,
} from '../support/snapshots.ts';

const groups = [
  groupOf('Admins', ['AdministratorAccess', 'own:offroot-require-mfa']),
  groupOf('Devs', ['PowerUserAccess', 'Billing', 'own:offroot-require-mfa']),
  groupOf('Office', ['Billing']),
];
const account = (user: User, more: Partial<Authorization> = {}, password = true) =>
  finishedAccount({
    connection: asRole('Auditor'),
    authorization: authorizationOf({
      users: [userOf('jan', ['Admins']), user],
      groups,
      policies: [
        policyOf('offroot-require-mfa', ourRequireMfa),
        policyOf('some', allowSome),
        policyOf('limits', denySome),
      ],
      ...more,
    }),
    signIns: [signInOf('jan'), ...(password ? [signInOf('bob')] : [])],
  });
const findings = [
  ...failing('user-rights-through-groups', userOf('bob').arn),
  ...failing('users-in-groups', userOf('bob').arn),
];
const bob = (joined: readonly string[], policies: readonly string[], inline: readonly string[] = []): User =>
  userOf('bob', joined, {
    attached: policies.map(attached),
    inline: inline.map((name) => ({ name, document: allowSome })),
  });
const asked = (user: User, answers: Readonly<Record<string, Answer>> = {}, password = true) =>
  userRights.questions(repairContext(userRights, account(user, {}, password), findings, answers));
const bobAfter = (...repair: Parameters<typeof repaired>) =>
  known(repaired(...repair).snapshot.authorization)?.users.find(({ name }) => name === 'bob');

describe('the repair of rights that sit on people', () => {
  it.each<[string, User, readonly string[], boolean]>([
    ['gives Billing by the group that gives least beyond it', bob([], ['Billing']), ['Office'], true],
    ['gives several by the group that has them all', bob([], ['Billing', 'PowerUserAccess']), ['Devs'], true],
    ['gives AdministratorAccess by the administrators’ group', bob([], ['AdministratorAccess']), ['Admins'], true],
    ['gives a program none that would require MFA of it', bob([], ['PowerUserAccess']), [], false],
    ['makes nobody an administrator by the way', bob([], ['own:some']), [], true],
    ['suggests nothing for a policy that denies', bob([], ['own:limits']), [], true],
    ['suggests nothing where nothing sits on the user', bob([], []), [], true],
    ['suggests nothing where the user’s group gives it already', bob(['Office'], ['Billing']), [], true],
  ])('%s', (_, user, suggestion, password) => {
    expect(asked(user, {}, password)[0]).toMatchObject({ id: 'user-rights.groups.bob', kind: 'choices', suggestion });
  });

  it('asks about a policy only where none of the groups gives it', () => {
    expect(asked(bob([], ['Billing']), { 'user-rights.groups.bob': ['Office'] }).map(({ id }) => id)).toEqual([
      'user-rights.groups.bob',
    ]);
    expect(asked(bob([], ['PowerUserAccess']), { 'user-rights.groups.bob': ['Office'] })[1]).toMatchObject({
      id: 'user-rights.policy.bob.PowerUserAccess',
      options: [{ value: 'group:Office' }, { value: 'new' }, { value: 'drop' }],
    });
  });

  it('puts the user into the group before it takes what sat on the user', () => {
    const { ids } = repaired(userRights, account(bob([], ['Billing'])), findings, {
      'user-rights.groups.bob': ['Office'],
    });

    expect(ids).toEqual(['join.bob.Office', `detach.user.bob.${awsArn('Billing')}`]);
  });

  it.each<[string, User, Answer, readonly string[]]>([
    [
      'goes into a group of theirs',
      bob([], ['PowerUserAccess']),
      'group:Office',
      [
        `attach.group.Office.${awsArn('PowerUserAccess')}`,
        'join.bob.Office',
        `detach.user.bob.${awsArn('PowerUserAccess')}`,
      ],
    ],
    [
      'goes into a group made for it, which requires MFA as the others do',
      bob([], ['PowerUserAccess']),
      'new',
      [
        'create-group.PowerUserAccess',
        `attach.group.PowerUserAccess.${awsArn('PowerUserAccess')}`,
        `attach.group.PowerUserAccess.${ownArn('offroot-require-mfa')}`,
        'join.bob.Office',
        'join.bob.PowerUserAccess',
        `detach.user.bob.${awsArn('PowerUserAccess')}`,
      ],
    ],
    [
      'goes nowhere',
      bob([], ['PowerUserAccess']),
      'drop',
      ['join.bob.Office', `detach.user.bob.${awsArn('PowerUserAccess')}`],
    ],
  ])('a policy %s', (_, user, answer, changes) => {
    const answers = { 'user-rights.groups.bob': ['Office'], 'user-rights.policy.bob.PowerUserAccess': answer };
    const { ids } = repaired(userRights, account(user), findings, answers);

    expect(ids).toEqual(changes);
  });

  it.each(['group:Office', 'new'])('an inline policy becomes a managed one that goes %s', (answer) => {
    const answers = { 'user-rights.groups.bob': ['Office'], 'user-rights.policy.bob.quick': answer };
    const { ids, snapshot } = repaired(userRights, account(bob([], [], ['quick'])), findings, answers);

    expect(ids[0]).toBe('create-policy.quick');
    expect(ids.at(-1)).toBe('delete-inline.user.bob.quick');
    const after = known(snapshot.authorization);
    const holding = after?.groups.find((group) => group.attached.some(({ arn }) => arn === ownArn('quick')));
    expect(after?.users.find(({ name }) => name === 'bob')).toMatchObject({
      inline: [],
      groups: expect.arrayContaining([holding?.name]),
    });
  });

  it('a new group for a program requires no MFA of it', () => {
    const answers = { 'user-rights.groups.bob': [], 'user-rights.policy.bob.PowerUserAccess': 'new' };
    const { ids } = repaired(userRights, account(bob([], ['PowerUserAccess']), {}, false), findings, answers);

    expect(ids.filter((id) => id.includes('offroot-require-mfa'))).toEqual([]);
  });

  it('a new group for whoever sits here requires no MFA of them, where their session may be without', () => {
    const answers = { 'user-rights.groups.bob': [], 'user-rights.policy.bob.PowerUserAccess': 'new' };
    const self = { ...account(bob([], ['PowerUserAccess'])), connection: asUser('bob') };
    const { ids } = repaired(userRights, self, findings, answers);

    expect(ids.filter((id) => id.includes('offroot-require-mfa'))).toEqual([]);
    expect(ids).toContain('join.bob.PowerUserAccess');
  });

  it('offers whoever sits here no group that requires MFA, where their session may be without', () => {
    const self = { ...account(bob([], ['PowerUserAccess'])), connection: asUser('bob') };
    const [question] = userRights.questions(repairContext(userRights, self, findings));

    expect(question?.kind === 'choices' ? question.options.map(({ value }) => value) : []).toEqual(['Office']);
  });

  it('finds another name where a group of that name is somebody else’s', () => {
    const user = bob(['Office'], ['PowerUserAccess']);
    const taken = account(user, { groups: [...groups, groupOf('poweruseraccess', ['Billing'])] });
    const answers = { 'user-rights.groups.bob': [], 'user-rights.policy.bob.PowerUserAccess': 'new' };

    expect(repaired(userRights, taken, findings, answers).ids[0]).toBe('create-group.PowerUserAccess-2');
  });

  it('never takes what nobody has answered for', () => {
    const context = repairContext(userRights, account(bob(['Office'], ['PowerUserAccess'])), findings, {
      'user-rights.groups.bob': [],
    });

    expect(userRights.changes(context)).toEqual([]);
  });

  it('leaves a user in no group who was put into none, and says so', () => {
    const context = repairContext(userRights, account(bob([], [])), findings, { 'user-rights.groups.bob': [] });

    expect(userRights.changes(context)).toEqual([]);
    expect(userRights.left?.(context).map(({ id }) => id)).toEqual(['user-rights.no-group.bob']);
  });

  it('moves the only administrator, whose rights sit on themselves, without a moment in which nobody is one', () => {
    const start = account(bob([], ['AdministratorAccess']), { users: [bob([], ['AdministratorAccess'])] });

    expect(bobAfter(userRights, start, findings, { 'user-rights.groups.bob': ['Admins'] })).toMatchObject({
      groups: ['Admins'],
      attached: [],
    });
  });

  it('warns of who else gets a policy, of what is lost, and of keys that would stop', () => {
    const answers = (answer: string) => ({ 'user-rights.groups.bob': ['Devs'], 'user-rights.policy.bob.some': answer });
    const cautions = (answer: string, password: boolean) =>
      userRights
        .plan?.(repairContext(userRights, account(bob([], ['own:some']), {}, password), findings, answers(answer)))
        .cautions.map(({ key }) => key);

    expect(cautions('group:Devs', true)).toEqual(['user-rights.caution.shared']);
    expect(cautions('drop', true)).toEqual(['user-rights.caution.dropped']);
    expect(cautions('drop', false)).toEqual(['user-rights.caution.dropped', 'user-rights.caution.keys']);
  });
});
