import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { known } from '../../src/model/reading.ts';
import { snapshotParts } from '../../src/model/snapshot.ts';
import { type Practice, practice } from '../support/practice.ts';
import { practised } from './practised.ts';

const since = '2026-10-01T00:00:00Z';

/** Users with a password and a key each, every third with a phone: more than anybody would want to make by calls. */
function settle({ account, folder }: Practice, count: number): void {
  const state = account.state();
  const login = { createdAt: since, changedAt: since, resetRequired: false, digests: [] };
  for (let index = 0; index < count; index += 1) {
    const name = `person${index}`;
    const id = `AIDA${String(index).padStart(17, '0')}`;
    const none = { groups: [], attached: [], inline: [], boundary: null, tags: [], passwordLastUsed: null };
    state.users.push({ name, id, path: '/', createdAt: since, login, ...none });
    const key = { secret: 'x', owner: id, active: true, createdAt: since, lastUsed: null, usedBefore: null };
    state.keys.push({ id: `AKIA${String(index).padStart(16, '0')}`, ...key });
    if (index % 3 === 0) {
      const serial = `arn:aws:iam::${state.accountId}:mfa/${name}`;
      const unused = { tags: [], drift: 0, lastPair: null, used: [], wrongCodes: 0, lockedUntil: null };
      state.devices.push({ serial, seed: 'A'.repeat(64), createdAt: since, enabledAt: since, owner: id, ...unused });
    }
  }
  writeFileSync(join(folder, 'first-day.json'), JSON.stringify(state));
}

async function callsAt(count: number): Promise<{ readonly perUser: number; readonly pages: number }> {
  const practiced = practice();
  settle(practiced, count);
  const account = await practised(practiced);

  const snapshot = await account.read(snapshotParts, undefined, undefined, []);

  expect(known(snapshot.authorization)?.users).toHaveLength(count);
  expect(known(snapshot.signIns)?.filter(({ password }) => password !== null)).toHaveLength(count);
  expect(known(snapshot.accessKeys)).toHaveLength(count);
  expect(known(snapshot.mfaDevices)).toHaveLength(Math.ceil(count / 3));
  return { perUser: account.calls.filter(({ user }) => user !== null).length, pages: account.calls.length };
}

test('an account is read in pages of a thousand, however many users it has', async () => {
  const few = await callsAt(10);

  expect(few).toEqual({ perUser: 0, pages: expect.any(Number) });
  // Two dozen to IAM, and as many to the services beside it, in the one region in use.
  expect(few.pages).toBeLessThan(50);
  expect(await callsAt(150)).toEqual(few);
  expect(await callsAt(1000)).toEqual(few);
  // Two more pages of users in both lists of users, and one of devices is still enough.
  expect(await callsAt(2500)).toEqual({ perUser: 0, pages: few.pages + 4 });
});
