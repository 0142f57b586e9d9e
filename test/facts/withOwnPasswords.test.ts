import { describe, expect, it } from 'vitest';
import { withOwnPasswords } from '../../src/facts/withOwnPasswords.ts';
import type { SignIn } from '../../src/model/credentials.ts';
import { daysAgo, finishedAccount, signInOf, withUnreadable } from '../support/snapshots.ts';

const old = { createdAt: daysAgo(300), resetRequired: false };
const changedAt = (signIn: SignIn, setAt: Readonly<Record<string, string>>) => {
  const { signIns } = withOwnPasswords(finishedAccount({ signIns: [signIn] }), setAt);
  return signIns.state === 'read' ? signIns.value[0]?.password?.changedAt : null;
};

describe('withOwnPasswords', () => {
  it.each<readonly [string, SignIn, string | undefined]>([
    [
      'knows of a password set since the report',
      signInOf('jan', { password: { ...old, changedAt: daysAgo(200) } }),
      daysAgo(1),
    ],
    ['knows of it where there is no report', signInOf('jan', { password: old }), daysAgo(1)],
    ['believes a later change', signInOf('jan', { password: { ...old, changedAt: daysAgo(0.5) } }), daysAgo(0.5)],
    ['leaves others alone', signInOf('eva', { password: { ...old, changedAt: daysAgo(200) } }), daysAgo(200)],
    ['makes no password where there is none', signInOf('jan', { password: null }), undefined],
  ])('%s', (_, signIn, expected) => {
    expect(changedAt(signIn, { jan: daysAgo(1) })).toBe(expected);
  });

  it('leaves what could not be read', () => {
    const blind = withUnreadable(finishedAccount(), 'signIns');

    expect(withOwnPasswords(blind, { jan: daysAgo(1) })).toBe(blind);
  });
});
