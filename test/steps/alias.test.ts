import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/flow/nextThing.ts';
import { alias } from '../../src/steps/alias.ts';
import { finishedAccount, freshAccount, summaryOf, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const open = { summary: summaryOf({ rootMfaEnabled: false }) };
const [question] = alias.questions(contextOf(freshAccount()));
const problem = (value: string): string | null =>
  question?.kind === 'text' ? (question.validate(value)?.key ?? null) : 'not asked';

describe('the alias step', () => {
  it.each([
    ['acme', null],
    ['a-b-c', null],
    ['123', null],
    ['x'.repeat(63), null],
    ['ab', 'alias.name.length'],
    ['x'.repeat(64), 'alias.name.length'],
    ['123456789012', 'alias.name.digits'],
    ['Acme', 'alias.name.letters'],
    ['-acme', 'alias.name.letters'],
    ['acme-', 'alias.name.letters'],
    ['ac--me', 'alias.name.letters'],
    ['ac.me', 'alias.name.letters'],
    ['acmé', 'alias.name.letters'],
  ])('takes %s or says why not', (value, key) => {
    expect(problem(value)).toBe(key);
  });

  it('names the sign-in page, and unnames it to undo', () => {
    const [change] = changesOf(alias, contextOf(freshAccount(), { 'alias.name': 'acme' }));

    expect(change).toMatchObject({
      action: 'iam:CreateAccountAlias',
      input: { AccountAlias: 'acme' },
      effect: 'add',
      undo: { possible: true, write: { action: 'iam:DeleteAccountAlias', input: { AccountAlias: 'acme' } } },
    });
  });

  it('gives the old name back where it changes one', () => {
    const [change] = changesOf(alias, contextOf(finishedAccount(), { 'alias.name': 'new' }, { revisiting: 'alias' }));

    expect(change).toMatchObject({ effect: 'change', undo: { write: { input: { AccountAlias: 'acme' } } } });
  });

  it.each([
    ['nothing was typed', freshAccount(), {}, ''],
    ['the name is there already', finishedAccount(), { revisiting: 'alias' }, 'acme'],
    ['nobody asked to change it', finishedAccount(open), {}, 'new'],
    ['the name cannot be read', withUnreadable(freshAccount(), 'alias'), {}, 'new'],
  ])('proposes nothing where %s', (_, snapshot, memory, name) => {
    expect(changesOf(alias, contextOf(snapshot, { 'alias.name': name }, memory))).toEqual([]);
  });
});
