import { describe, expect, it, test } from 'vitest';
import { nameProblem } from '../../src/facts/nameProblem.ts';
import { peopleProblems } from '../../src/facts/peopleProblems.ts';
import { takeHiddenKeys } from '../../src/frontends/line/hiddenKeys.ts';
import { spellSecret } from '../../src/frontends/line/spellSecret.ts';
import type { Card } from '../../src/model/card.ts';
import type { Question } from '../../src/model/question.ts';
import { isSecret, secret } from '../../src/model/secret.ts';
import type { WatchLine } from '../../src/model/watchLine.ts';
import { literal } from '../support/galleryAccount.ts';
import { openLineFrames } from '../support/lineFrames.ts';

const named = { id: 'x.y', title: literal('What?'), why: literal('Because.') };
const options = ['one', 'two', 'three'].map((value) => ({ value, label: literal(value) }));
const people = (validate: Extract<Question, { kind: 'people' }>['validate']): Question => ({
  ...{ ...named, kind: 'people', groups: ['Admins', 'Developers'], usualGroup: 'Developers' },
  ...{ taken: [], suggestion: [], validate },
});

/** What a question is answered with, when these lines are typed. */
async function answered(question: Question, lines: readonly string[], files = {}) {
  const { frontend, types, bytes } = openLineFrames(files);
  const asked = frontend.ask(question);
  await types(...lines);
  return { answer: await asked, bytes: await bytes() };
}

describe('a question in lines', () => {
  it.each<[string, Question, readonly string[], unknown]>([
    ['no is what Enter alone says', { ...named, kind: 'confirm' }, [''], false],
    ['yes has to be said', { ...named, kind: 'confirm' }, ['perhaps', 'y'], true],
    ['a number chooses', { ...named, kind: 'choice', options }, ['', '0', '4', 'two', '2'], 'two'],
    ['Enter takes what is suggested', { ...named, kind: 'choice', options, suggestion: 'three' }, [''], 'three'],
    ['several numbers', { ...named, kind: 'choices', options, suggestion: [] }, ['1,9', '3, 1'], ['one', 'three']],
    ['what was ticked', { ...named, kind: 'choices', options, suggestion: ['two'] }, [''], ['two']],
    ['none', { ...named, kind: 'choices', options, suggestion: ['two'] }, ['none'], []],
    ['all', { ...named, kind: 'choices', options, suggestion: [] }, ['all'], ['one', 'two', 'three']],
    [
      'numbers of what is offered, and names besides',
      { ...named, kind: 'text', offers: options, validate: () => null },
      ['3, four,1, 9'],
      'three, four, one, 9',
    ],
    ['a letter b after a space', { ...named, kind: 'text', validate: () => null }, [' b'], 'b'],
    [
      'what a fault proposes',
      { ...named, kind: 'text', validate: (value) => nameProblem(value, 64) },
      ['김민준', ''],
      'minjun.kim',
    ],
    [
      'everything that faults in a list of people propose',
      people((rows) => peopleProblems(rows, ['Admins', 'Developers'], '')),
      ['김민준,Admins', 'ada', '', 'take', ''],
      [
        { name: 'ada', groups: ['Developers'] },
        { name: 'minjun.kim', groups: ['Admins'] },
      ],
    ],
    [
      'nothing instead of what is suggested',
      { ...named, kind: 'text', suggestion: 's', validate: () => null },
      ['-'],
      '',
    ],
  ])('%s', async (_, question, lines, expected) => {
    expect((await answered(question, lines)).answer).toEqual({ answer: expected });
  });

  it.each<Question>([
    { ...named, kind: 'confirm' },
    { ...named, kind: 'choice', options },
    { ...named, kind: 'choices', options, suggestion: [] },
    { ...named, kind: 'text', validate: () => null },
    { ...named, kind: 'notice', shows: 'plain' },
    { ...named, kind: 'secret', validate: () => null },
    people(() => []),
  ])('is explained by ? and left by b: $kind', async (question) => {
    const { answer, bytes } = await answered(question, ['?', 'b']);

    expect(answer).toBe('back');
    expect(bytes).toContain('? Because.');
  });

  it('takes people typed, pasted and from a file, and takes out only those who are faulty, saying why', async () => {
    const noBora = people((rows) =>
      rows.flatMap(({ name }, row) => (name === 'bora' ? [{ row, words: literal('taken') }] : [])),
    );
    const typed = [
      ...['alice, Admins', 'bora\nchen, Admins; Developers', '', 'file none.csv', 'file list.csv'],
      ...['fay', 'remove gus', 'remove fay', ''],
    ];

    const { answer, bytes } = await answered(noBora, typed, { 'list.csv': 'name,groups\ndora,Admins\nemre\n' });

    expect(bytes).toContain('! bora: taken');
    expect(bytes).toContain('! The file none.csv cannot be read.');
    expect(bytes).toContain('! There is nobody called gus in the list.');
    expect(answer).toEqual({
      answer: [
        { name: 'alice', groups: ['Admins'] },
        { name: 'chen', groups: ['Admins', 'Developers'] },
        { name: 'dora', groups: ['Admins'] },
        { name: 'emre', groups: ['Developers'] },
      ],
    });
  });

  it('echoes nothing of a password, and wants it twice', async () => {
    const question: Question = { ...named, kind: 'secret', validate: () => null };

    const { answer, bytes } = await answered(question, ['first-one', 'other-one', 'first-one', 'first-one']);

    expect(answer !== 'back' && isSecret(answer.answer) && answer.answer.open()).toBe('first-one');
    expect(bytes).not.toContain('-one');
  });

  it('is not answered by what was typed before it was there', async () => {
    const { frontend, types } = openLineFrames();
    await types('y');
    const asked = frontend.ask({ ...named, kind: 'confirm' });
    await types('n');

    expect(await asked).toEqual({ answer: false });
  });
});

test('a wait tells what changes, once, and now and then that nothing does', async () => {
  const { frontend, clock, bytes } = openLineFrames();
  const done = new AbortController();
  const tell = (state: WatchLine['state']) =>
    frontend.progress({
      kind: 'watching',
      lines: [{ state, title: literal('Signed in'), detail: literal('AWS says') }],
      note: null,
    });
  const waited = frontend.wait(
    {
      ...{ id: 'm', step: 's', summary: literal('s'), effect: 'change', fixes: [], touches: [], kind: 'manual' },
      ...{
        line: { noun: literal('n'), name: '', detail: null },
        title: literal('Do it'),
        instructions: [],
        link: null,
      },
      ...{ shownBy: [], practice: { kind: 'root-mfa' } },
    },
    done.signal,
  );

  for (const seconds of [0, 10, 10, 11, 10]) {
    clock.advance(seconds * 1000);
    tell('waiting');
  }
  tell('met');
  done.abort();

  expect(await waited).toBe('done');
  expect((await bytes()).match(/waiting, Signed in: AWS says/g)).toHaveLength(1);
  expect((await bytes()).match(/Still waiting\./g)).toHaveLength(1);
  expect(await bytes()).toContain('ok done, Signed in: AWS says');
});

test('a card goes on only once its password was shown, copied or saved', async () => {
  const { frontend, types, bytes } = openLineFrames();
  const card: Card = {
    ...{ user: 'bora', groups: ['Developers'], account: '123456789012', alias: null, signInUrl: 'https://x' },
    ...{ password: secret('once-only'), resetRequired: true, you: false },
  };
  const handed = frontend.handOver(card);

  await types('', '');
  expect(await bytes()).not.toContain('once-only');
  await types('s', '');

  expect(await handed).toBe('handed-over');
  expect(await bytes()).toContain('offroot-bora.md');
  expect(await bytes()).not.toContain('once-only');
});

test('hidden keys correct a line, and arrows are no part of it', () => {
  expect(takeHiddenKeys('ab', '\u007f\u001b[Dc\u001bOAd\r')).toEqual({ typed: 'acd', ended: 'enter' });
  expect(takeHiddenKeys('ab', '\u0015x')).toEqual({ typed: 'x', ended: null });
  expect(takeHiddenKeys('ab', '\u0003')).toEqual({ typed: 'ab', ended: 'interrupt' });
  expect(takeHiddenKeys('ab', '\u001ac')).toEqual({ typed: 'ab', ended: 'stop' });
  expect(takeHiddenKeys('', '\u0004')).toEqual({ typed: '', ended: 'end' });
});

test('a secret is spelled group by group', () => {
  expect(spellSecret('ABZ2XQ7')).toEqual([
    ['Alfa', 'Bravo', 'Zulu', 'two'],
    ['X-ray', 'Quebec', 'seven'],
  ]);
});
