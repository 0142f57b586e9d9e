import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answers.ts';
import type { UserKey } from '../../src/model/credentials.ts';
import { rotateKeys } from '../../src/repairs/rotateKeys.ts';
import { playRepair } from '../support/playRepair.ts';
import {
  asUser,
  authorizationOf,
  daysAgo,
  finishedAccount,
  keysOf,
  now,
  type Parts,
  userKeyOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const ci = userOf('ci', ['Developers'], { createdAt: daysAgo(500) });
const key = (id: string | null, ageDays: number, usedDays: number | null, active = true): UserKey =>
  userKeyOf(ageDays, usedDays, { id, active });
const having = (keys: readonly UserKey[], more: Parts = {}) =>
  finishedAccount({
    authorization: authorizationOf({ users: [userOf('jan', ['Admins']), userOf('eva', ['Admins']), ci] }),
    accessKeys: [keysOf('ci', ...keys)],
    ...more,
  });
type Field = 'make' | 'again' | 'off' | 'delete';
const offered = (keys: readonly UserKey[], memory = {}) =>
  Object.fromEntries(
    rotateKeys
      .questions(contextOf(having(keys), {}, memory))
      .map((question) => [
        question.id.replace('rotate-keys.', ''),
        question.kind === 'choices' ? question.options.map(({ value }) => value) : [],
      ]),
  );
const leftOf = (keys: readonly UserKey[]) => rotateKeys.left?.(contextOf(having(keys))).map(({ id }) => id);
const answer = (field: Field, ...keys: readonly string[]): Record<string, Answer> => ({
  [`rotate-keys.${field}`]: keys,
});

const old = key('AKIAOLD', 300, 3);
const oldToday = key('AKIAOLD', 300, 0.1);
const waits = ['rotate-keys.wait.ci'];

describe('the rotation of keys', () => {
  it.each<readonly [string, readonly UserKey[], Partial<Record<Field, readonly string[]>>, readonly string[]]>([
    ['a successor for an old key', [old], { make: ['AKIAOLD'] }, []],
    ['none for a young one', [key('AKIAYOUNG', 30, 1)], {}, []],
    ['none for one that nothing uses', [key('AKIAOLD', 300, 100)], {}, []],
    ['none for one without an id', [key(null, 300, 3)], {}, ['rotate-keys.unnamed']],
    ['patience while the new one is not in use', [oldToday, key('AKIANEW', 1, null)], { again: ['AKIANEW'] }, waits],
    ['to switch the old one off once the new one is', [old, key('AKIANEW', 2, 1)], { off: ['AKIAOLD'] }, []],
    ['the same, whichever comes first in the list', [key('AKIANEW', 2, 1), old], { off: ['AKIAOLD'] }, []],
    ['the same while both are used today', [oldToday, key('AKIANEW', 2, 0.2)], { off: ['AKIAOLD'] }, []],
    ['patience where only the old one was used today', [oldToday, key('AKIANEW', 9, 5)], {}, waits],
    ['patience where the new one was used once, long ago', [old, key('AKIANEW', 80, 70)], {}, waits],
    ['to make room by deleting one that is off', [key('AKIAOFF', 400, 99, false), old], { delete: ['AKIAOFF'] }, []],
  ])('offers %s', (_, keys, expected, left) => {
    expect(offered(keys)).toEqual(expected);
    expect(leftOf(keys)).toEqual(left);
  });

  it('goes through all its rounds, each read from the account alone', () => {
    const made = playRepair(rotateKeys, having([old]), answer('make', 'AKIAOLD'));
    const keys = made.snapshot.accessKeys.state === 'read' ? made.snapshot.accessKeys.value[0]?.keys : [];
    const [, fresh] = keys ?? [];
    const id = fresh?.id ?? '';
    const held = { keysHeld: [id] };

    expect(made.plans).toEqual([['rotate-keys.make.ci']]);
    expect(playRepair(rotateKeys, made.snapshot, {}, held)).toMatchObject({ plans: [], open: null, left: waits });

    const inUse = having([old, { ...key(id, 1, 0.5) }]);
    const off = playRepair(rotateKeys, inUse, answer('off', 'AKIAOLD'));

    expect(off.plans).toEqual([['rotate-keys.off.AKIAOLD']]);
    expect(rotateKeys.questions(contextOf(off.snapshot))).toEqual([]);
  });

  it('makes no key twice in a run', () => {
    const { plans } = playRepair(rotateKeys, having([old]), { ...answer('make', 'AKIAOLD'), ...answer('again') });

    expect(plans).toEqual([['rotate-keys.make.ci']]);
  });

  it('asks nobody about the secret of a key that somebody was handed', () => {
    expect(offered([oldToday, key('AKIANEW', 1, null)], { keysHeld: ['AKIANEW'] })).toEqual({});
  });

  it('takes a lost new key away, and then offers another', () => {
    const { plans, open } = playRepair(
      rotateKeys,
      having([old, key('AKIALOST', 1, null)]),
      answer('again', 'AKIALOST'),
    );

    expect(plans).toEqual([['rotate-keys.delete.AKIALOST']]);
    expect(open).toBe('rotate-keys.make');
  });

  it('deletes no key that this very run switched off', () => {
    const both = [old, key('AKIANEW', 100, 1)];
    const { plans } = playRepair(rotateKeys, having(both), {
      ...answer('off', 'AKIAOLD'),
      ...answer('delete', 'AKIAOLD'),
    });

    expect(plans).toEqual([['rotate-keys.off.AKIAOLD']]);
  });

  it('makes room first and a new key then', () => {
    const keys = [key('AKIAOFF', 400, 99, false), old];
    const { plans } = playRepair(rotateKeys, having(keys), {
      ...answer('delete', 'AKIAOFF'),
      ...answer('make', 'AKIAOLD'),
    });

    expect(plans).toEqual([['rotate-keys.delete.AKIAOFF'], ['rotate-keys.make.ci']]);
  });

  it('warns where something still uses the old key', () => {
    const cautions = (first: UserKey) =>
      rotateKeys
        .plan?.(contextOf(having([first, key('AKIANEW', 2, 0.1)]), answer('off', 'AKIAOLD')))
        .cautions.map((words) => words.key);

    expect(cautions(oldToday)).toContain('rotate-keys.caution.busy');
    expect(cautions(old)).not.toContain('rotate-keys.caution.busy');
  });

  it('leaves the key alone that signs this run', () => {
    const keys = [old, key('AKIANEW', 2, 1)];
    const context = contextOf(having(keys, { connection: asUser('ci', 'AKIAOLD') }));

    expect(rotateKeys.questions(context)).toEqual([]);
    expect(rotateKeys.left?.(context).map(({ id }) => id)).toEqual(['rotate-keys.own']);
  });

  it('asks nothing where keys cannot be read', () => {
    const blind = contextOf(withUnreadable(having([old]), 'accessKeys'));

    expect(rotateKeys.questions(blind)).toEqual([]);
    expect(rotateKeys.left?.(blind).map(({ id }) => id)).toEqual(['rotate-keys.unread']);
  });

  it('never switches anything off that was used today while the new key was not', () => {
    for (const oldUsed of [0.01, 0.5, 0.99, 1.01, 10, 44]) {
      for (const newUsed of [null, 0.02, 0.9, 1.5, 30, 50]) {
        const offers = offered([key('AKIAOLD', 300, oldUsed), key('AKIANEW', 60, newUsed)]);

        if ('off' in offers) {
          expect(newUsed, `${oldUsed}`).not.toBeNull();
          expect(oldUsed >= 1 || (newUsed ?? 99) < 1, `${oldUsed} ${newUsed} ${now}`).toBe(true);
        }
      }
    }
  });
});
