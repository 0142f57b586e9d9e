import { describe, expect, it } from 'vitest';
import { readPeople } from '../../src/frontends/readPeople.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';

const groups = ['Admins', 'Developers'];
const read = (text: string) => {
  const { people, issues } = readPeople(text, groups);
  return { people, issues: issues.map(({ row, words }) => `${row}: ${translator(en)(words)}`) };
};

describe('people out of text', () => {
  it.each([
    ['names alone', 'bora\nchloe', [['bora'], ['chloe']]],
    ['a heading and groups in any case', 'Name,Groups\nbora,developers', [['bora', 'Developers']]],
    ['a Korean heading', '이름,그룹\nbora,developers', [['bora', 'Developers']]],
    [
      'groups by semicolon, comma or quotes',
      'bora, Admins; Developers\nchloe,Admins,Developers\ned,"Admins;Developers"',
      [
        ['bora', 'Admins', 'Developers'],
        ['chloe', 'Admins', 'Developers'],
        ['ed', 'Admins', 'Developers'],
      ],
    ],
    [
      'cells out of a spreadsheet',
      'bora\tAdmins\r\nchloe\tDevelopers\r\n',
      [
        ['bora', 'Admins'],
        ['chloe', 'Developers'],
      ],
    ],
    [
      'a spreadsheet’s CSV where the comma is a decimal point',
      'User name;Groups\r\nbora;Admins\r\nchloé;"Admins,Developers"\r\ned;\r\n;\r\n',
      [['bora', 'Admins'], ['chloé', 'Admins', 'Developers'], ['ed']],
    ],
    ['names with quotes in them', 'o"brien,Admins', [['o"brien', 'Admins']]],
    ['names without the marks that a web page hides in them', '\u200bbo\u202era,Admins', [['bora', 'Admins']]],
    ['blank lines and rows without a name', '\n\n,Admins\nbora\n', [['bora']]],
  ])('takes %s', (_, text, expected) => {
    expect(read(text)).toEqual({ people: expected.map(([name, ...own]) => ({ name, groups: own })), issues: [] });
  });

  it('keeps a group that does not exist, for the question to refuse', () => {
    expect(read('chloe,Wizards;admins').people).toEqual([{ name: 'chloe', groups: ['Admins', 'Wizards'] }]);
  });

  it('has each group once, in the order of the question', () => {
    expect(read('chloe,developers;Admins;Developers').people).toEqual([
      { name: 'chloe', groups: ['Admins', 'Developers'] },
    ]);
  });

  it('says so when the text is no table at all', () => {
    expect(read('bora,"Admins').issues).toEqual(['0: That could not be read as lines of names and groups.']);
  });
});
