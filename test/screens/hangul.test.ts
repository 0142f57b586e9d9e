import { describe, expect, it } from 'vitest';
import { nameProblem } from '../../src/facts/nameProblem.ts';
import { peopleProblems } from '../../src/facts/peopleProblems.ts';
import type { PeopleQuestion } from '../../src/model/question.ts';
import { groupsPlan, literal, sceneAt } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

const start = (cols = 80, rows = 24) => {
  const on = open(cols, rows);
  on.frontend.progress({ kind: 'scene', scene: sceneAt(4) });
  return on;
};

const name = {
  id: 'name',
  kind: 'text',
  title: literal('Your name?'),
  why: literal('Why not.'),
  validate: (value: string) => nameProblem(value, 64),
} as const;

const groups = ['Admins', 'Developers'];
const team: PeopleQuestion = {
  id: 'people.team',
  kind: 'people',
  title: literal('Who else?'),
  why: literal('Why not.'),
  groups,
  usualGroup: 'Developers',
  taken: [],
  suggestion: [],
  validate: (people) => peopleProblems(people, groups, ''),
};

describe('the cursor of the terminal', () => {
  it.each([
    [80, 24],
    [40, 12],
    [120, 40],
  ])('stands where the next sign goes, at %i by %i: an input method composes there', async (cols, rows) => {
    const { frontend, frames } = start(cols, rows);
    void frontend.ask(name).catch(() => undefined);
    await frames.waitFor('Your name?');

    frames.type('서울a');
    const lines = await frames.waitFor('서울a');

    const row = lines.findIndex((line) => line.includes('서울a'));
    await frames.waitFor(() => frames.cursor()?.x === cellAfter(lines[row] ?? '', '서울a'));
    expect(frames.cursor()?.y).toBe(row);

    frames.key('home');
    await frames.waitFor(() => frames.cursor()?.x === cellAfter(lines[row] ?? '', '서울a') - 5);
  });

  it('is hidden where nothing is typed', async () => {
    const { frontend, frames } = start();
    void frontend.ask(name).catch(() => undefined);
    await frames.waitFor(() => frames.cursor() !== null);

    void frontend.approve(groupsPlan).catch(() => undefined);
    await frames.waitFor(() => frames.cursor() === null);
  });
});

describe('Hangul', () => {
  it('that comes letter by letter in parts is whole syllables', async () => {
    const { frontend, frames } = start();
    void frontend.ask(name).catch(() => undefined);
    await frames.waitFor('Your name?');

    for (const part of '서울'.normalize('NFD')) frames.type(part);

    const lines = await frames.waitFor('서울');
    expect(lines.join('').normalize('NFC')).toBe(lines.join(''));
  });

  it('in a name is explained, and the Latin name is one key away', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(name);
    await frames.waitFor('Your name?');

    frames.type('김민준');
    await frames.waitFor('AWS does not take “김” in names');
    await frames.waitFor('ctrl-y take minjun.kim');
    frames.type('\u0019\r');

    expect(await answer).toEqual({ answer: 'minjun.kim' });
  });

  it('in a whole team becomes Latin with one key, row by row', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(team);
    await frames.waitFor('Who else?');

    frames.paste('김민준,Admins\n이서연\nada\n');
    await frames.waitFor('Try seoyeon.lee.');
    frames.type('\u0019');
    await frames.waitFor((lines) => !lines.join('').includes('Try '));
    frames.type('\r');

    expect(await answer).toEqual({
      answer: [
        { name: 'minjun.kim', groups: ['Admins'] },
        { name: 'seoyeon.lee', groups: ['Developers'] },
        { name: 'ada', groups: ['Developers'] },
      ],
    });
  });

  it('on a key that is a letter is not taken for it: the keyboard is said to write Hangul, until it does not', async () => {
    const { frontend, frames } = start();
    void frontend.approve(groupsPlan).catch(() => undefined);
    await frames.waitFor('apply');

    frames.type('ㅁ');
    await frames.waitFor('Your keyboard writes Hangul now.');
    frames.type('d');
    await frames.waitFor((lines) => !lines.join('').includes('Hangul'));
  });
});

/** The cell behind a text on a line, a Hangul syllable counting two. */
const cellAfter = (line: string, text: string): number => {
  const before = line.slice(0, line.indexOf(text) + text.length);
  return [...before].reduce((cells, sign) => cells + (/\p{Script=Hangul}/u.test(sign) ? 2 : 1), 0);
};
