import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answers.ts';
import type { SignIn } from '../../src/model/credentials.ts';
import { secret } from '../../src/model/secret.ts';
import { unusedPasswords } from '../../src/repairs/unusedPasswords.ts';
import { playRepair } from '../support/playRepair.ts';
import { authorizationOf, daysAgo, finishedAccount, signInOf, userOf, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const people = ['jan', 'eva', 'leo', 'kim'].map((name) => userOf(name, ['Admins'], { createdAt: daysAgo(500) }));
const set = { createdAt: daysAgo(300), resetRequired: false };
const idle = signInOf('leo', { password: set, lastUsedAt: daysAgo(80) });
const never = signInOf('kim', { password: set, lastUsedAt: null });
const having = (...signIns: readonly SignIn[]) =>
  finishedAccount({
    authorization: authorizationOf({ users: people }),
    signIns: [signInOf('jan'), signInOf('eva'), ...signIns],
  });
const offered = (snapshot = having(idle, never), answers = {}, memory = {}) =>
  Object.fromEntries(
    unusedPasswords
      .questions(contextOf(snapshot, answers, memory))
      .map((question) => [question.id, question.kind === 'choices' ? question.options.map(({ value }) => value) : []]),
  );
const answers = (remove: readonly string[], renew: readonly string[] = []) => ({
  'unused-passwords.remove': remove,
  'unused-passwords.renew': renew,
});

describe('the repair of unused passwords', () => {
  it('offers to take away those not used for long, and a new one to whoever never got in', () => {
    expect(offered()).toEqual({ 'unused-passwords.remove': ['leo', 'kim'], 'unused-passwords.renew': ['kim'] });
  });

  it.each([
    ['used yesterday', signInOf('leo', { password: set, lastUsedAt: daysAgo(1) })],
    ['made last week', signInOf('leo', { password: { ...set, createdAt: daysAgo(7) }, lastUsedAt: null })],
    ['not there', signInOf('leo', { password: null, lastUsedAt: daysAgo(80) })],
  ])('offers nothing for a password %s', (_, signIn) => {
    expect(offered(having(signIn))).toEqual({});
  });

  it('takes away what was chosen', () => {
    const { plans, snapshot } = playRepair(unusedPasswords, having(idle, never), answers(['leo', 'kim']));

    expect(plans).toEqual([['unused-passwords.remove.leo', 'unused-passwords.remove.kim']]);
    expect(snapshot.signIns).toMatchObject({
      value: [{}, {}, { user: 'leo', password: null }, { user: 'kim', password: null }],
    });
    expect(offered(snapshot)).toEqual({});
  });

  it('asks about a new first password only for those who keep theirs', () => {
    expect(offered(having(never), { 'unused-passwords.remove': ['kim'] })).toEqual({
      'unused-passwords.remove': ['kim'],
    });
  });

  it('makes a new first password once, to be changed at the first sign-in', () => {
    const { plans } = playRepair(unusedPasswords, having(idle, never), answers([], ['kim']));
    const made = (password: Answer) =>
      unusedPasswords.changes(
        contextOf(having(never), { ...answers([], ['kim']), 'unused-passwords.password.kim': password }),
      );

    expect(plans).toEqual([['unused-passwords.password.kim']]);
    expect(made(secret('made up'))).toMatchObject([{ input: { UserName: 'kim', PasswordResetRequired: true } }]);
    expect(made('no secret')).toEqual([]);
  });

  it('offers nothing to whoever was given a new one lately', () => {
    expect(offered(having(never), {}, { passwordSetAt: { kim: daysAgo(2) } })).toEqual({});
    expect(offered(having(never), {}, { inHand: ['kim'] })).toEqual({});
    expect(Object.keys(offered(having(never), {}, { passwordSetAt: { kim: daysAgo(20) } }))).toHaveLength(2);
  });

  it('ticks those singled out for removal, and nobody for a new one', () => {
    const arn = people[3]?.arn ?? '';
    const questions = unusedPasswords.questions(contextOf(having(idle, never), {}, { chosen: [arn] }));

    expect(questions).toMatchObject([{ suggestion: ['kim'] }, { suggestion: [] }]);
  });

  it('says before that a password cannot come back', () => {
    const [change] = unusedPasswords.changes(contextOf(having(idle), answers(['leo'])));
    const plan = unusedPasswords.plan?.(contextOf(having(idle), answers(['leo'])));

    expect(change).toMatchObject({ effect: 'remove', action: 'iam:DeleteLoginProfile', undo: { possible: false } });
    expect(plan?.cautions).toHaveLength(1);
  });

  it.each(['signIns', 'accessKeys'] as const)('asks nothing where %s cannot be read', (part) => {
    const blind = contextOf(withUnreadable(having(idle), part));

    expect(unusedPasswords.questions(blind)).toEqual([]);
    expect(unusedPasswords.left?.(blind)).toHaveLength(1);
  });
});
