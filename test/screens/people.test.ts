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

describe('a whole team, pasted', () => {
  const names = Array.from({ length: 50 }, (_, number) => `person${number + 1}`);
  const groups = ['Admins', 'Developers', 'Business'];
  const team = {
    id: 'people.team',
    kind: 'people',
    title: literal('Who else?'),
    why: literal('So.'),
    usualGroup: 'Business',
    groups,
    taken: [],
    suggestion: [],
    validate: () => [],
  } as const;
  const lines = (separator: string) =>
    names.map((name, row) => (row % 3 === 0 ? name : `${name}${separator}${groups[row % 3]}`));

  it.each([
    ['lines, without groups here and there', lines(', ').join('\n'), 'paste'],
    ['a spreadsheet’s cells, with a heading', ['name\tgroups', ...lines('\t'), '\t', ''].join('\r\n'), 'paste'],
    ['a CSV with semicolons and blank lines at its end', `${lines(';').join('\r\n')}\r\n\r\n\r\n`, 'paste'],
    ['lines, in a terminal that marks no paste', `${lines(', ').join('\r')}\r`, 'type'],
    ['cells, in a terminal that marks no paste', lines('\t').join('\r'), 'type'],
  ] as const)('is fifty rows: %s', async (_, text, by) => {
    const { frontend, frames } = start();
    const answer = frontend.ask(team);
    await frames.waitFor('Who else?');

    frames[by](text);
    await frames.waitFor('go on with 50 people');
    frames.key('enter');

    const expected = names.map((name, row) => ({ name, groups: [groups[row % 3 === 0 ? 2 : row % 3]] }));
    expect(await answer).toEqual({ answer: expected });
  });

  it('says in which rows a name cannot be, accents and all', async () => {
    const { frontend, frames } = start(40, 12);
    frontend
      .ask({
        ...team,
        validate: (rows: readonly Person[]) =>
          rows.flatMap(({ name }, row) => (name === 'chloé' ? [{ row, words: literal('no é') }] : [])),
      })
      .catch(() => undefined);
    await frames.waitFor('Who else?');

    frames.paste([...names.slice(0, 20), 'chloé', ...names.slice(20)].join('\n'));
    await frames.waitFor('go on with 51 people');
    frames.key('enter');

    const seen = await frames.waitFor('! no é');
    expect(seen.some((line) => line.includes('▸ chloé'))).toBe(true);
  });
});

describe('a paste of several lines into one', () => {
  const question = {
    id: 'q',
    kind: 'text',
    title: literal('Your name?'),
    why: literal('So.'),
    validate: () => null,
  } as const;

  it.each([
    [80, 24],
    [40, 12],
  ])('takes the first, and says so until the next key, at %i by %i', async (cols, rows) => {
    const { frontend, frames } = start(cols, rows);
    const answer = frontend.ask(question);
    await frames.waitFor('Your name?');

    frames.paste('\r\nalice\r\nbora\r\n');
    const lines = await frames.waitFor('Only the first of 2 pasted lines');
    frames.type('2');
    await frames.waitFor((now) => !now.join().includes('Only the first'));
    frames.key('enter');

    expect(lines.some((line) => line.includes('▸ alice'))).toBe(true);
    expect(await answer).toEqual({ answer: 'alice2' });
  });

  it('takes one line and its end without a word', async () => {
    const { frontend, frames } = start();
    frontend.ask(question).catch(() => undefined);
    await frames.waitFor('Your name?');

    frames.paste('alice\n');

    expect((await frames.waitFor('▸ alice')).join()).not.toContain('Only the first');
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
