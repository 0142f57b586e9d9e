import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/question.ts';
import type { Exhibition } from '../support/gallery.ts';
import { literal, sceneAt } from '../support/galleryAccount.ts';
import { openExhibits } from '../support/openExhibits.ts';

const open = openExhibits();

const start = (cols = 80, rows = 24) => {
  const on = open(cols, rows);
  on.frontend.progress({ kind: 'scene', scene: sceneAt(4) });
  return on;
};

describe('a table of people', () => {
  const people = {
    id: 'people.team',
    kind: 'people',
    title: literal('Who else?'),
    why: literal('So.'),
    usualGroup: 'Business',
    groups: ['Admins', 'Developers', 'Business'],
    taken: [],
    suggestion: [],
    validate: (rows: readonly { readonly name: string }[]) =>
      rows.flatMap((person, row) => (person.name.includes(' ') ? [{ row, words: literal('no blanks') }] : [])),
  } as const;

  it('takes a paste of many lines and one more person by hand', async () => {
    const { frontend, frames } = start();
    const answer = frontend.ask(people);
    await frames.waitFor('Who else?');

    frames.paste('name,groups\nbora, developers\nchloe, Admins; Business\n');
    await frames.waitFor('Admins, Business');
    frames.type('dmitri\t');
    await frames.waitFor('◼ Business');
    frames.key('right');
    frames.type(' \r\r');

    expect(await answer).toEqual({
      answer: [
        { name: 'bora', groups: ['Developers'] },
        { name: 'chloe', groups: ['Admins', 'Business'] },
        { name: 'dmitri', groups: ['Developers', 'Business'] },
      ],
    });
  });

  it('goes back to the row that is wrong, and removes it', async () => {
    const { frontend, frames } = start(40, 20);
    const answer = frontend.ask(people);
    await frames.waitFor('Who else?');

    frames.paste('bora\nno one\n');
    await frames.waitFor('! no blanks');
    frames.key('enter');
    await frames.waitFor((lines) => lines.some((line) => line.includes('▸ no one')));
    frames.key('ctrl-d');
    await frames.waitFor((lines) => !lines.some((line) => line.includes('no one')));
    frames.key('enter');

    expect(await answer).toEqual({ answer: [{ name: 'bora', groups: ['Business'] }] });
  });
});

describe('people out of a file', () => {
  const team = { id: 'p', kind: 'people', title: literal('Who?'), why: literal('So.'), taken: [] } as const;
  const ask = ({ frontend }: Exhibition) =>
    frontend.ask({
      ...team,
      usualGroup: 'Developers',
      groups: ['Admins', 'Developers'],
      suggestion: [],
      validate: (rows: readonly Person[]) =>
        rows.flatMap(({ groups }, row) => (groups.includes('Wizards') ? [{ row, words: literal('no wizards') }] : [])),
    });

  it('are added to the table, with what is wrong with them', async () => {
    const on = start();
    const answer = ask(on);
    await on.frames.waitFor('Who?');

    on.frames.type('alice\r');
    on.frames.key('ctrl-o');
    await on.frames.waitFor('Which file?');
    on.frames.type('team.csv\r');
    await on.frames.waitFor('! no wizards');
    on.frames.key('enter');
    await on.frames.waitFor((lines) => lines.some((line) => line.includes('▸ chloe')));
    on.frames.key('ctrl-d');
    await on.frames.waitFor((lines) => !lines.some((line) => line.includes('chloe')));
    on.frames.type('\r\r');

    const groups = ['Developers'];
    const names = ['alice', 'bora', 'ed'];
    expect(await answer).toEqual({ answer: names.map((name) => ({ name, groups })) });
  });

  it('are asked for again where the file cannot be read or nobody is in it', async () => {
    const on = start();
    const answer = ask(on);
    await on.frames.waitFor('Who?');

    on.frames.key('ctrl-o');
    await on.frames.waitFor('Which file?');
    on.frames.type('peple.csv\r');
    await on.frames.waitFor('The file peple.csv cannot be read.');
    on.frames.key('ctrl-u');
    on.frames.type('empty.csv\r');
    await on.frames.waitFor('There is nobody in empty.csv.');
    on.frames.key('esc');
    await on.frames.waitFor('Who?');
    on.frames.key('esc');

    expect(await answer).toBe('back');
  });
});
