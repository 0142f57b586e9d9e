import { describe, expect, it } from 'vitest';
import type { UserKey } from '../../src/model/credentials.ts';
import { needlessCredentials } from '../../src/repairs/needlessCredentials.ts';
import { playRepair } from '../support/playRepair.ts';
import {
  authorizationOf,
  daysAgo,
  finishedAccount,
  keysOf,
  signInOf,
  userKeyOf,
  userOf,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const users = ['jan', 'eva', 'leo', 'kim'].map((name) => userOf(name, ['Admins'], { createdAt: daysAgo(500) }));
const set = { createdAt: daysAgo(300), resetRequired: false };
const key = (id: string | null, usedDays: number | null): UserKey => userKeyOf(80, usedDays, { id });
/** leo works with a key, kim in the console. */
const account = (kims: readonly UserKey[] = [key('AKIAKIM', 70)]) =>
  finishedAccount({
    authorization: authorizationOf({ users }),
    signIns: [
      signInOf('jan'),
      signInOf('eva'),
      signInOf('leo', { password: set, lastUsedAt: daysAgo(90) }),
      signInOf('kim', { password: set, lastUsedAt: daysAgo(1) }),
    ],
    accessKeys: [keysOf('leo', key('AKIALEO', 1)), keysOf('kim', ...kims)],
  });
const chosen = (...values: readonly string[]) => ({ 'needless-credentials.remove': values });

describe('the repair of needless credentials', () => {
  it('offers of each user the one they do without', () => {
    const [question] = needlessCredentials.questions(contextOf(account()));

    expect(question).toMatchObject({ options: [{ value: 'password:leo' }, { value: 'AKIAKIM' }], suggestion: [] });
  });

  it('takes the password away and switches the key off, and then has nothing left', () => {
    const { plans, snapshot, open } = playRepair(needlessCredentials, account(), chosen('password:leo', 'AKIAKIM'));

    expect(plans).toEqual([['needless-credentials.remove.leo', 'needless-credentials.off.AKIAKIM']]);
    expect(open).toBeNull();
    expect(needlessCredentials.questions(contextOf(snapshot))).toEqual([]);
  });

  it('does only what was ticked', () => {
    expect(playRepair(needlessCredentials, account(), chosen('AKIAKIM')).plans).toEqual([
      ['needless-credentials.off.AKIAKIM'],
    ]);
    expect(playRepair(needlessCredentials, account(), chosen('AKIALEO')).plans).toEqual([]);
  });

  it('says what cannot be named', () => {
    const left = needlessCredentials.left?.(contextOf(account([key(null, 70)])));

    expect(left?.map(({ id }) => id)).toEqual(['needless-credentials.unnamed']);
  });
});
