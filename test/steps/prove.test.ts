import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/flow/nextThing.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Memory } from '../../src/model/step.ts';
import { prove } from '../../src/steps/prove.ts';
import { asOf, enabled, finishedAccount, signInOf, summaryOf } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const open = { summary: summaryOf({ rootMfaEnabled: false }) };
const waiting = finishedAccount({ ...open, signIns: [signInOf('jan', { lastUsedAt: enabled })] });
const now = { 'people.you': 'jan', 'prove.sign-in': 'now' };
const asked = (...args: Parameters<typeof contextOf>) => prove.questions(contextOf(...args)).map(({ id }) => id);

describe('the step that proves the way in', () => {
  it('asks you to sign in, and watches', () => {
    expect(asked(waiting, { 'people.you': 'jan' })).toEqual(['prove.sign-in']);
    expect(changesOf(prove, contextOf(waiting, now))).toMatchObject([
      {
        id: 'prove.sign-in.jan',
        kind: 'manual',
        link: 'https://acme.signin.aws.amazon.com/console',
        shownBy: ['administrator-way-in-proven'],
        practice: { kind: 'sign-in', user: 'jan' },
      },
    ]);
  });

  it('is done once you have signed in with both', () => {
    expect(asked(finishedAccount(open), now)).toEqual([]);
    expect(changesOf(prove, contextOf(finishedAccount(open), now))).toEqual([]);
  });

  it('wants your own way in, whoever else has proven theirs', () => {
    const eva = finishedAccount({ ...open, signIns: [signInOf('jan', { lastUsedAt: null }), signInOf('eva')] });

    expect(changesOf(prove, contextOf(eva, now)).map(({ id }) => id)).toEqual(['prove.sign-in.jan']);
  });

  it('wants it again where the password was set anew since', () => {
    expect(asked(finishedAccount(open), now, { passwordSetAt: { jan: asOf } })).toEqual(['prove.sign-in']);
  });

  it('takes later for an answer, and leaves it to you', () => {
    const context = contextOf(waiting, { ...now, 'prove.sign-in': 'later' });

    expect(changesOf(prove, context)).toEqual([]);
    expect(prove.left?.(context).map(({ id }) => id)).toEqual(['prove.sign-in']);
  });

  it.each<readonly [string, Partial<Memory>, boolean]>([
    ['with', { awsLogin: true }, true],
    ['without', { awsLogin: false }, false],
  ])('says how on the command line, %s aws login', (_, memory, said) => {
    const [change] = changesOf(prove, contextOf(waiting, now, memory));
    const lines = change?.kind === 'manual' ? change.instructions.map(translator(en)) : [];

    expect(lines.some((line) => line.includes('aws login --profile offroot-jan'))).toBe(said);
  });
});
