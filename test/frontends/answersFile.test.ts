import { expect, test } from 'vitest';
import { BadInput } from '../../src/errors.ts';
import { nearestAnswerId } from '../../src/frontends/answerIds.ts';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';

const translate = translator(en);
const account = "connect.account: '111122223333'\n";

/** Every fault of a file, as it is printed. */
function faults(text: string): readonly string[] {
  try {
    readAnswers(text, 'a.yaml');
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.issues.map(({ path, words }) => `${path}: ${translate(words)}`);
  }
}

test('YAML gives texts, switches, lists and people', () => {
  const { answers } = readAnswers(
    `${account}approve.removals: true\nroot.reachable: yes\npasswords.length: 014\nkeep.by-hand: [vault]\n` +
      'people.team:\n  - { name: bora, group: Developers }\n  - { name: chen, groups: [Business, Admins] }\n',
    'a.yaml',
  );

  expect(Object.fromEntries(answers)).toEqual({
    'connect.account': '111122223333',
    'approve.removals': true,
    'root.reachable': 'yes',
    'passwords.length': '014',
    'keep.by-hand': ['vault'],
    'people.team': [
      { name: 'bora', groups: ['Developers'] },
      { name: 'chen', groups: ['Business', 'Admins'] },
    ],
  });
});

test('JSON is read as well', () => {
  const { answers } = readAnswers('{"connect.account": "111122223333", "people.team": [], "alias.name": ""}', 'a.json');

  expect(Object.fromEntries(answers)).toEqual({
    'connect.account': '111122223333',
    'people.team': [],
    'alias.name': '',
  });
});

test('an account number without quotes keeps its zeros', () => {
  expect(readAnswers('connect.account: 012345678901', 'a.yaml').answers.get('connect.account')).toBe('012345678901');
});

test('every fault is listed at once, each with its line', () => {
  const text =
    'alias.nam: x\nalias.name:\npeople.you: {name: alice}\npeople.team:\n  - name: bora\n    group: A\n' +
    '  - name: chen\n    groups: Business\n  - name: dan\n    team: A\n  - eve\napprove.removals: sure\ncards.save: ""\n' +
    'people.password.alice: hunter2\n';

  expect(faults(text)).toEqual([
    'a.yaml:1 alias.nam: No question has the id alias.nam. Did you mean alias.name?',
    "a.yaml:2 alias.name: Nothing stands after the colon. For an empty answer write ''.",
    'a.yaml:3 people.you: Here belongs a text, true or false, or a list.',
    'a.yaml:8 people.team[1].groups: Here belongs a list.',
    'a.yaml:9 people.team[2]: Not known here: team. A person has name, and group or groups.',
    'a.yaml:9 people.team[2]: Give either group or groups.',
    'a.yaml:11 people.team[3]: Here belongs a person: name, and group or groups.',
    'a.yaml:12 approve.removals: Here belongs true or false.',
    'a.yaml:13 cards.save: Here belongs a text.',
    'a.yaml:14 people.password.alice: A password has no place in a file. Answer people.you-password with generate, and offroot makes one up.',
    'a.yaml connect.account: Missing: the number of the account this file is for, twelve digits in quotes. It is compared before anything else.',
  ]);
});

test('a person has a group or groups, one of the two', () => {
  expect(faults(`${account}people.team: [{ name: bora }]`)).toEqual([
    'a.yaml:2 people.team[0]: Give either group or groups.',
  ]);
});

test.each([
  ['a broken line', `${account}alias.name: "open`, /^a\.yaml:\d+: This is not YAML/],
  [
    'the same id twice',
    `${account}alias.name: a\nalias.name: b`,
    /^a\.yaml:3: This is not YAML: Map keys must be unique/,
  ],
  ['a list', '- a\n- b', /^a\.yaml: An answers file has one answer a line/],
  ['nothing', '', /^a\.yaml: An answers file has one answer a line/],
])('%s is refused', (_, text, message) => {
  expect(faults(text)[0]).toMatch(message);
});

test('aliases that multiply without end are refused', () => {
  const levels = Array.from({ length: 9 }, (_, at) => `x${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);

  expect(faults(`${account}x0: &a0 [a]\n${levels.join('\n')}`)[0]).toContain('This is not YAML');
});

test('the place of an answer has its line, and none where there is no answer', () => {
  const { where } = readAnswers(`${account}people.team:\n  - name: bora\n    group: A\n`, 'a.yaml');

  expect(where('people.team', 0)).toBe('a.yaml:3 people.team[0]');
  expect(where('alias.name')).toBe('a.yaml alias.name');
});

test('far-off ids suggest nothing', () => {
  expect(nearestAnswerId('something.else.entirely')).toBe('');
  expect(nearestAnswerId('prove.signin')).toBe('prove.sign-in');
});
