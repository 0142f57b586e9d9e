import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { changesOf } from '../../src/flow/nextThing.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { snapshotParts } from '../../src/model/snapshot.ts';
import type { Words } from '../../src/model/words.ts';
import { repairs } from '../../src/repairs/index.ts';
import { asUser, finishedAccount, freshAccount, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const translate = translator(en);
const isSaid = (words: Words): boolean => translate(words) !== words.key && !/[{}]/.test(translate(words));
const ids = repairs.map(({ id }) => id);

describe('the repairs', () => {
  it('have ids of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(repairs.map((repair) => [repair.id, repair] as const))('%s says what it is for', (_, repair) => {
    expect([repair.title, repair.why].every(isSaid)).toBe(true);
    expect(translate(repair.why)).toMatch(/\.$/);
  });

  it.each(repairs.map((repair) => [repair.id, repair] as const))('%s repairs checks that there are', (_, repair) => {
    const known = checks.map(({ id }) => id);

    expect(repair.checks.filter((check) => !known.includes(check))).toEqual([]);
    expect(repair.checks.length).toBeGreaterThan(0);
  });

  it.each(repairs.map((repair) => [repair.id, repair] as const))(
    '%s writes nothing where nothing fails',
    (_, repair) => {
      for (const snapshot of [finishedAccount(), finishedAccount({ connection: asUser('jan') })]) {
        expect(changesOf(repair, contextOf(snapshot))).toEqual([]);
      }
    },
  );

  it.each(repairs.map((repair) => [repair.id, repair] as const))('%s writes nothing it cannot see', (_, repair) => {
    for (const snapshot of [freshAccount(), finishedAccount()]) {
      const blind = contextOf(withUnreadable(snapshot, ...snapshotParts), {}, { revisiting: repair.id });

      expect(changesOf(repair, blind)).toEqual([]);
    }
  });
});
