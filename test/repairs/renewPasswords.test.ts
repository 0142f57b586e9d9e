import { describe, expect, it } from 'vitest';
import { renewPasswords } from '../../src/repairs/renewPasswords.ts';
import { playRepair } from '../support/playRepair.ts';
import { asUser, daysAgo, finishedAccount, type Parts, signInOf, strongPasswords } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const old = { createdAt: daysAgo(400), changedAt: daysAgo(200), resetRequired: false };
const having = (more: Parts = {}) =>
  finishedAccount({
    passwordPolicy: { ...strongPasswords, maxAgeDays: 90 },
    signIns: [signInOf('jan', { password: old }), signInOf('eva', { password: old })],
    ...more,
  });
const chosen = (...users: readonly string[]) => ({ 'renew-passwords.users': users });

describe('the repair of old passwords', () => {
  it('offers a new first password to everybody whose own is too old', () => {
    expect(renewPasswords.questions(contextOf(having()))).toMatchObject([
      { options: [{ value: 'jan' }, { value: 'eva' }], suggestion: [] },
    ]);
  });

  it('asks nothing where no password is too old', () => {
    expect(renewPasswords.questions(contextOf(finishedAccount()))).toEqual([]);
  });

  it('does not offer it to whoever runs this', () => {
    const questions = renewPasswords.questions(contextOf(having({ connection: asUser('JAN') })));

    expect(questions).toMatchObject([{ options: [{ value: 'eva' }] }]);
  });

  it('sets the new password once, to be changed at the next sign-in', () => {
    const { plans, snapshot, left } = playRepair(renewPasswords, having(), chosen('eva'));

    expect(plans).toEqual([['renew-passwords.password.eva']]);
    expect(snapshot.signIns).toMatchObject({ value: [{ password: old }, { password: { resetRequired: true } }] });
    expect(left).toEqual(['renew-passwords.themselves']);
  });

  it('leaves the others to themselves', () => {
    const { plans, left } = playRepair(renewPasswords, having(), chosen());

    expect(plans).toEqual([]);
    expect(left).toEqual(['renew-passwords.themselves']);
  });

  it('has nothing left once all are renewed', () => {
    expect(playRepair(renewPasswords, having(), chosen('jan', 'eva'))).toMatchObject({ left: [], open: null });
  });
});
