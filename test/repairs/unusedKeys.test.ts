import { describe, expect, it } from 'vitest';
import type { UserKey } from '../../src/model/credentials.ts';
import { unusedKeys } from '../../src/repairs/unusedKeys.ts';
import { playRepair } from '../support/playRepair.ts';
import {
  asUser,
  authorizationOf,
  daysAgo,
  finishedAccount,
  keysOf,
  type Parts,
  userKeyOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const ci = userOf('ci', ['Developers'], { createdAt: daysAgo(500) });
const bot = userOf('bot', ['Developers'], { createdAt: daysAgo(500) });
const key = (id: string | null, ageDays: number, usedDays: number | null, active = true): UserKey =>
  userKeyOf(ageDays, usedDays, { id, active });
const having = (keys: readonly UserKey[], more: Parts = {}) =>
  finishedAccount({
    authorization: authorizationOf({ users: [userOf('jan', ['Admins']), userOf('eva', ['Admins']), ci, bot] }),
    accessKeys: [keysOf('ci', ...keys), keysOf('bot', key('AKIABOT', 300, 200))],
    ...more,
  });
const answers = (off: readonly string[], gone: readonly string[] = []) => ({
  'unused-keys.off': off,
  'unused-keys.delete': gone,
});
const optionsOf = (id: string, snapshot = having([]), memory = {}) => {
  const question = unusedKeys.questions(contextOf(snapshot, {}, memory)).find((one) => one.id === id);
  return question?.kind === 'choices' ? question.options.map(({ value }) => value) : [];
};

const idle = key('AKIAIDLE', 300, 60);
const never = key('AKIANEVER', 300, null);
const used = key('AKIAUSED', 50, 1);
const fresh = key('AKIAFRESH', 2, null);
const off = key('AKIAOFF', 400, 300, false);

describe('the repair of unused keys', () => {
  it.each<readonly [string, readonly UserKey[], readonly string[], readonly string[]]>([
    ['a key not used for 60 days', [idle], ['AKIAIDLE', 'AKIABOT'], []],
    ['a key never used', [never], ['AKIANEVER', 'AKIABOT'], []],
    ['the idle one of two', [idle, used], ['AKIAIDLE', 'AKIABOT'], []],
    ['no key that is in use', [used], ['AKIABOT'], []],
    ['no key made two days ago', [idle, fresh], ['AKIAIDLE', 'AKIABOT'], []],
    ['a key that is off for deletion alone', [off], ['AKIABOT'], ['AKIAOFF']],
    ['no key whose id is unknown', [key(null, 300, null), key(null, 300, 200, false)], ['AKIABOT'], []],
  ])('offers %s', (_, keys, toSwitchOff, toDelete) => {
    expect(optionsOf('unused-keys.off', having(keys))).toEqual(toSwitchOff);
    expect(optionsOf('unused-keys.delete', having(keys))).toEqual(toDelete);
  });

  it('switches off what was chosen, and nothing else', () => {
    const { plans, snapshot } = playRepair(unusedKeys, having([idle, never]), answers(['AKIANEVER']));

    expect(plans).toEqual([['unused-keys.off.AKIANEVER']]);
    expect(snapshot.accessKeys).toMatchObject({ value: [{ keys: [idle, { ...never, active: false }] }, {}] });
  });

  it('deletes in a round of its own', () => {
    const { plans } = playRepair(unusedKeys, having([idle, off]), answers(['AKIAIDLE', 'AKIABOT'], ['AKIAOFF']));

    expect(plans).toEqual([['unused-keys.off.AKIAIDLE', 'unused-keys.off.AKIABOT'], ['unused-keys.delete.AKIAOFF']]);
  });

  it('never deletes a key that this very run switched off, even where an answer names it', () => {
    const { plans, open, left } = playRepair(unusedKeys, having([idle]), answers(['AKIAIDLE'], ['AKIAIDLE']));

    expect(plans).toEqual([['unused-keys.off.AKIAIDLE']]);
    expect(open).toBeNull();
    expect(left).toEqual(['unused-keys.later']);
  });

  it('deletes it in the next run', () => {
    const { snapshot } = playRepair(unusedKeys, having([idle]), answers(['AKIAIDLE', 'AKIABOT']));

    const { plans, snapshot: end } = playRepair(unusedKeys, snapshot, answers([], ['AKIAIDLE', 'AKIABOT']));

    expect(plans).toEqual([['unused-keys.delete.AKIAIDLE', 'unused-keys.delete.AKIABOT']]);
    expect(unusedKeys.questions(contextOf(end))).toEqual([]);
  });

  it('does nothing where nothing was ticked', () => {
    expect(playRepair(unusedKeys, having([idle, off]), answers([])).plans).toEqual([]);
  });

  it('ticks those that were singled out, and offers no others', () => {
    const [question] = unusedKeys.questions(contextOf(having([idle]), {}, { chosen: [ci.arn] }));

    expect(question).toMatchObject({ suggestion: ['AKIAIDLE'], options: [{ value: 'AKIAIDLE' }] });
  });

  it('ticks nothing where nothing was singled out', () => {
    expect(unusedKeys.questions(contextOf(having([idle])))).toMatchObject([{ suggestion: [] }]);
  });

  it('leaves the key alone that signs this run, and says so', () => {
    const snapshot = having([idle], { connection: asUser('ci', 'AKIAIDLE') });

    expect(optionsOf('unused-keys.off', snapshot)).toEqual(['AKIABOT']);
    expect(unusedKeys.left?.(contextOf(snapshot)).map(({ id }) => id)).toEqual(['unused-keys.own']);
  });

  it('says how to go on where the ids of keys are unknown', () => {
    const snapshot = having([key(null, 300, null)]);

    expect(unusedKeys.left?.(contextOf(snapshot)).map(({ id }) => id)).toEqual(['unused-keys.unnamed']);
  });

  it('can be undone, and is approved as a removal', () => {
    const [change] = unusedKeys.changes(contextOf(having([idle]), answers(['AKIAIDLE'])));

    expect(change).toMatchObject({
      effect: 'remove',
      input: { UserName: 'ci', AccessKeyId: 'AKIAIDLE', Status: 'Inactive' },
      undo: { possible: true, write: { input: { UserName: 'ci', AccessKeyId: 'AKIAIDLE', Status: 'Active' } } },
    });
  });

  it('asks nothing where keys cannot be read', () => {
    const blind = contextOf(withUnreadable(having([idle]), 'accessKeys'));

    expect(unusedKeys.questions(blind)).toEqual([]);
    expect(unusedKeys.left?.(blind).map(({ id }) => id)).toEqual(['unused-keys.unread']);
  });
});
