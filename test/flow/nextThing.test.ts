import { describe, expect, it } from 'vitest';
import { changesOf, nextThing } from '../../src/flow/nextThing.ts';
import { say } from '../../src/messages/say.ts';
import type { ApiChange, Change, ManualChange } from '../../src/model/change.ts';
import type { Question } from '../../src/model/question.ts';
import type { Step } from '../../src/model/step.ts';
import { freshAccount } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const words = say('check.none');
const confirm = (id: string): Question => ({ id, kind: 'confirm', title: words, why: words });
const base = { summary: words, fixes: [], touches: [] } as const;
const write = (id: string, effect: ApiChange['effect'] = 'add'): ApiChange => ({
  ...base,
  id,
  step: 'a',
  kind: 'api',
  action: 'iam:CreateGroup',
  input: { GroupName: id },
  line: { noun: words, name: id, detail: null },
  effect,
  undo: { possible: false, why: words },
});
const byHand: ManualChange = {
  ...base,
  id: 'a.by-hand',
  step: 'a',
  kind: 'manual',
  title: words,
  instructions: [],
  link: null,
  line: { noun: words, name: '', detail: null },
  effect: 'change',
  shownBy: [],
  practice: { kind: 'root-mfa' },
};
const stepOf = (id: string, more: Partial<Step>): Step => ({
  id,
  title: words,
  why: words,
  checks: [],
  questions: () => [],
  changes: () => [],
  ...more,
});
const changing = (...changes: readonly Change[]): Partial<Step> => ({ changes: () => changes });
const context = contextOf(freshAccount());
const none: ReadonlySet<string> = new Set();

describe('nextThing', () => {
  it('asks the first question that has no answer', () => {
    const step = stepOf('a', { questions: () => [confirm('a.one'), confirm('a.two')], ...changing(write('w')) });

    const next = nextThing([step], contextOf(freshAccount(), { 'a.one': false }), none);

    expect(next).toMatchObject({ kind: 'question', question: { id: 'a.two' } });
  });

  it('proposes a plan before it asks the next step', () => {
    const steps = [stepOf('a', changing(write('w'), byHand)), stepOf('b', { questions: () => [confirm('b.one')] })];

    const next = nextThing(steps, context, none);

    expect(next).toMatchObject({ kind: 'plan', plan: { step: 'a', typed: null } });
    expect(next.kind === 'plan' && next.plan.changes.map(({ id }) => id)).toEqual(['w']);
  });

  it('waits for a person once nothing is left to write', () => {
    expect(nextThing([stepOf('a', changing(byHand))], context, none)).toMatchObject({
      kind: 'manual',
      change: { id: 'a.by-hand' },
    });
  });

  it('passes over what was put off', () => {
    const steps = [stepOf('a', changing(write('w'))), stepOf('b', { questions: () => [confirm('b.one')] })];

    expect(nextThing(steps, context, new Set(['a']))).toMatchObject({ kind: 'question', step: { id: 'b' } });
    expect(nextThing(steps, context, new Set(['a', 'b']))).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['the step’s own word', { plan: () => ({ title: words, typed: '123456789012', cautions: [] }) }, '123456789012'],
    ['the name of what is removed', {}, 'gone'],
  ])('has a removal approved by typing %s', (_, more, typed) => {
    const step = stepOf('a', { ...changing(write('kept'), write('gone', 'remove')), ...more });

    expect(nextThing([step], context, none)).toMatchObject({ kind: 'plan', plan: { typed } });
  });

  it('has nothing typed where nothing is removed, whatever the step says', () => {
    const step = stepOf('a', {
      ...changing(write('w')),
      plan: () => ({ title: words, typed: 'x', cautions: [words] }),
    });

    expect(nextThing([step], context, none)).toMatchObject({ plan: { typed: null, cautions: [words] } });
  });
});

describe('changesOf', () => {
  it('hides answers to questions that are no longer asked', () => {
    const seen: string[][] = [];
    const step = stepOf('a', {
      questions: () => [confirm('a.asked')],
      changes: ({ answers }) => {
        seen.push([...answers.keys()]);
        return [];
      },
    });

    changesOf(step, contextOf(freshAccount(), { 'a.asked': true, 'a.gone': true, 'b.other': true, 'ab.other': true }));

    expect(seen).toEqual([['a.asked', 'b.other', 'ab.other']]);
  });
});
