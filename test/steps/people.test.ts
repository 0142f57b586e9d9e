import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Person } from '../../src/model/question.ts';
import { secret } from '../../src/model/secret.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Memory } from '../../src/model/step.ts';
import { people } from '../../src/steps/people.ts';
import {
  authorizationOf,
  finishedAccount,
  freshAccount,
  groupOf,
  signInOf,
  strongPasswords,
  summaryOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const eva: Person = { name: 'eva', groups: ['Business'] };
const base: Readonly<Record<string, Answer>> = {
  'groups.layout': 'recommended',
  'people.you': 'jan',
  'people.you-password': 'generate',
  'people.team': [eva],
};
const passwordsOf = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`people.password.${name}`, secret(name)]));
const having = (...signIns: readonly ReturnType<typeof signInOf>[]) =>
  finishedAccount({
    summary: summaryOf({ rootMfaEnabled: false }),
    authorization: authorizationOf({ users: signIns.map(({ user }) => userOf(user, ['Admins'])) }),
    signIns,
  });
const lost = (user: string) => signInOf(user, { lastUsedAt: null });
const asked = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>>, memory: Partial<Memory> = {}) =>
  people.questions(contextOf(snapshot, answers, memory));
const askedIds = (...args: Parameters<typeof asked>) => asked(...args).map(({ id }) => id.replace('people.', ''));
const changed = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>>, memory: Partial<Memory> = {}) =>
  changesOf(people, contextOf(snapshot, answers, memory));
const team = (rows: readonly Person[]) => {
  const question = asked(freshAccount(), base).find(({ id }) => id === 'people.team');
  return question?.kind === 'people' ? question.validate(rows).map(({ row, words }) => [row, words.key]) : 'not asked';
};

describe('the people step', () => {
  it('makes you first, each with groups and then a password', () => {
    const changes = changed(freshAccount(), { ...base, ...passwordsOf('jan', 'eva') });

    expect(changes.map(({ id }) => id)).toEqual([
      'people.create.jan',
      'people.group.jan.Admins',
      'people.password.jan',
      'people.create.eva',
      'people.group.eva.Business',
      'people.password.eva',
    ]);
    expect(
      changes.flatMap((change) =>
        change.kind === 'api' && 'PasswordResetRequired' in change.input ? [change.input.PasswordResetRequired] : [],
      ),
    ).toEqual([false, true]);
  });

  it('has a password made for each, with the account’s rules', () => {
    const generated = asked(freshAccount({ passwordPolicy: strongPasswords }), base).filter(
      ({ kind }) => kind === 'generated',
    );

    expect(generated).toEqual([
      { id: 'people.password.jan', kind: 'generated', what: 'password', policy: strongPasswords },
      { id: 'people.password.eva', kind: 'generated', what: 'password', policy: strongPasswords },
    ]);
  });

  it('asks for yours where you type it, and checks it', () => {
    const question = asked(freshAccount(), { ...base, 'people.you-password': 'type' }).find(
      ({ id }) => id === 'people.password.jan',
    );

    expect(question?.kind).toBe('secret');
    expect(question?.kind === 'secret' && question.validate('short')?.key).toBe('password.short');
  });

  it.each([
    ['jan', null],
    ['root', 'people.you.root'],
    ['ROOT', 'people.you.root'],
    ['', 'name.empty'],
    ['jan de vries', 'name.space'],
    ['x'.repeat(65), 'name.long'],
  ])('lets you be called %j, or says why not', (name, key) => {
    const [question] = asked(freshAccount(), {});

    expect(question?.kind === 'text' ? (question.validate(name)?.key ?? null) : 'not asked').toBe(key);
  });

  it('finds every fault of a team, each in its row', () => {
    expect(
      team([
        { name: 'eva', groups: ['Business', 'Developers'] },
        { name: 'EVA', groups: ['Business'] },
        { name: 'Jan', groups: ['Business'] },
        { name: 'root', groups: ['Business'] },
        { name: 'kim', groups: [] },
        { name: 'lee', groups: ['nowhere'] },
        { name: 'a b', groups: ['Business'] },
        { name: 'ann', groups: Array.from({ length: 11 }, () => 'Business') },
        { name: '', groups: ['Business'] },
      ]),
    ).toEqual([
      [1, 'people.team.twice'],
      [2, 'people.team.you'],
      [3, 'people.you.root'],
      [4, 'people.team.no-group'],
      [5, 'people.team.group'],
      [6, 'name.space'],
      [7, 'people.team.groups'],
      [8, 'name.empty'],
    ]);
  });

  it('suggests the only administrator there is', () => {
    expect(asked(having(lost('jan')), {})[0]).toMatchObject({ suggestion: 'jan' });
    expect(asked(having(lost('jan'), lost('eva')), {})[0]).not.toHaveProperty('suggestion');
  });

  it('asks about nobody once somebody’s way in is proven, but on request', () => {
    expect(askedIds(having(signInOf('jan')), {})).toEqual([]);
    expect(askedIds(having(signInOf('jan')), {}, { revisiting: 'people' })).toContain('you');
  });

  it('puts you where the account’s administrators are', () => {
    const chiefs = freshAccount({
      authorization: { users: [], groups: [groupOf('Chiefs', ['AdministratorAccess'])], roles: [], policies: [] },
    });

    expect(changed(chiefs, base).map(({ id }) => id)).toContain('people.group.jan.Chiefs');
  });

  it('uses who is here already', () => {
    const here = having(signInOf('jan'), signInOf('eva'));

    expect(changed(here, base).map(({ id }) => id)).toEqual(['people.group.eva.Business']);
    expect(askedIds(here, base)).toEqual(['you', 'team']);
  });

  it.each([
    ['none yet', signInOf('jan', { password: null, lastUsedAt: null }), {}, 'iam:CreateLoginProfile'],
    ['one that nobody saw', lost('jan'), {}, 'iam:UpdateLoginProfile'],
    ['one that was handed over', lost('jan'), { handedOver: ['jan'] }, null],
    ['one handed over under another spelling', lost('jan'), { handedOver: ['JAN'] }, null],
    ['one that this run holds', lost('jan'), { inHand: ['jan'] }, null],
    ['one that is in use', signInOf('jan'), {}, null],
  ])('a password: %s', (_, signIn, memory, action) => {
    const changes = changed(having(signIn), { ...base, 'people.team': [], ...passwordsOf('jan') }, memory);

    expect(changes.map((change) => change.kind === 'api' && change.action)).toEqual(action === null ? [] : [action]);
  });

  it.each(['generate', 'type'])('renews a lost password of somebody named in another spelling: %s', (how) => {
    const answers = { ...base, 'people.you': 'JAN', 'people.you-password': how, 'people.team': [] };
    const here = having(lost('jan'));

    expect(askedIds(here, answers)).toEqual(
      how === 'type'
        ? ['you', 'you-password', 'password.JAN', 'team']
        : ['you', 'you-password', 'team', 'password.JAN'],
    );
    expect(changed(here, { ...answers, ...passwordsOf('JAN') })).toMatchObject([
      { action: 'iam:UpdateLoginProfile', input: { UserName: 'jan', PasswordResetRequired: false } },
    ]);
  });

  it('sets no password where it cannot see who has one', () => {
    const blind = withUnreadable(freshAccount(), 'signIns');

    expect(askedIds(blind, base)).toEqual(['you', 'team']);
    expect(changed(blind, { ...base, ...passwordsOf('jan', 'eva') }).map(({ id }) => id)).not.toContain(
      'people.password.jan',
    );
  });

  it('warns of a single administrator', () => {
    const cautions = (rows: readonly Person[]) =>
      people.plan?.(contextOf(freshAccount(), { ...base, 'people.team': rows })).cautions.map(({ key }) => key);

    expect(cautions([eva])).toEqual(['people.caution.one-administrator']);
    expect(cautions([{ name: 'eva', groups: ['Admins'] }])).toEqual([]);
  });
});
