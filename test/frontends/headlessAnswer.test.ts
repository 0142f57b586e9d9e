import { expect, test } from 'vitest';
import { answerFromFile } from '../../src/frontends/answerFromFile.ts';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { say } from '../../src/messages/say.ts';
import type { Question } from '../../src/model/question.ts';
import { openHeadless, refused, translate } from './openHeadless.ts';

const words = { title: say('alias.name.title'), why: say('alias.name.why') };
const option = (value: string) => ({ value, label: say('groups.service', { service: value }) });
const text: Question = {
  id: 'alias.name',
  kind: 'text',
  optional: true,
  ...words,
  validate: (value) => (value.length < 3 ? say('alias.name.length') : null),
};
const reachable: Question = { id: 'root.reachable', kind: 'choice', ...words, options: ['yes', 'without'].map(option) };
const phone: Question = { id: 'mfa.phone', kind: 'choice', ...words, options: ['now', 'later'].map(option) };
const chores: Question = {
  id: 'keep.by-hand',
  kind: 'choices',
  ...words,
  options: ['vault', 'budget'].map(option),
  suggestion: ['vault'],
};
const team: Question = {
  id: 'people.team',
  kind: 'people',
  ...words,
  usualGroup: 'Developers',
  groups: ['Admins', 'Developers'],
  taken: [],
  suggestion: [],
  validate: (rows) =>
    rows.flatMap(({ name }, row) => (name === 'root' ? [{ row, words: say('people.you.root') }] : [])),
};
const seen: Question = { id: 'standing.seen', kind: 'notice', shows: 'plain', ...words };
const typed: Question = { id: 'people.password.alice', kind: 'secret', ...words, validate: () => null };

test.each([
  [text, 'alias.name: acme', 'acme'],
  [text, "alias.name: ''", ''],
  [reachable, 'root.reachable: yes', 'yes'],
  [chores, 'keep.by-hand: []', []],
  [team, 'people.team: [{name: bora, group: Admins}]', [{ name: 'bora', groups: ['Admins'] }]],
  [
    team,
    'people.team: [{name: bora, groups: [developers, Admins, Developers]}]',
    [{ name: 'bora', groups: ['Admins', 'Developers'] }],
  ],
  [seen, '', true],
  [{ ...reachable, id: 'apply.failed' }, '', 'leave'],
  [{ ...reachable, id: 'apply.faulty' }, '', 'leave'],
])('an answer that will do: %#', async (question, file, answer) => {
  expect(await openHeadless(file).frontend.ask(question)).toEqual({ answer });
});

test.each([
  [text, '', 'a.yaml alias.name: No answer to “What should the sign-in page be called?”'],
  [text, 'alias.name: a', 'a.yaml:2 alias.name: Between 3 and 63 characters, please.'],
  [text, 'alias.name: [a]', 'a.yaml:2 alias.name: The answer is a text.'],
  [
    reachable,
    '',
    'a.yaml root.reachable: No answer to “What should the sign-in page be called?” One of: yes, without.',
  ],
  [reachable, 'root.reachable: true', 'a.yaml:2 root.reachable: The answer is one of yes, without.'],
  [chores, '', 'a.yaml keep.by-hand: No answer to “What should the sign-in page be called?” One of: vault, budget.'],
  [chores, 'keep.by-hand: [tea]', 'a.yaml:2 keep.by-hand: Not one of the answers: tea. There are: vault, budget.'],
  [chores, 'keep.by-hand: vault', 'a.yaml:2 keep.by-hand: The answer is a list of any of vault, budget, or [].'],
  [
    team,
    'people.team:\n  - {name: a, group: A}\n  - {name: root, group: A}',
    `a.yaml:4 people.team[1]: ${translate(say('people.you.root'))}`,
  ],
  [typed, '', `a.yaml people.password.alice: ${translate(say('answers.password'))}`],
])('an answer that is missing or will not do: %#', async (question, file, message) => {
  expect(await refused(openHeadless(file).frontend.ask(question))).toEqual([message]);
});

test('another account than the file’s is refused', async () => {
  const question: Question = { ...reachable, id: 'connect.account', options: [option('444455556666')] };

  const [message] = await refused(openHeadless('').frontend.ask(question));

  expect(message).toContain('This file is for account 111122223333, and these credentials are for 444455556666');
});

test('practice stands in for a person on the practice account, and nowhere else', async () => {
  const onPractice = openHeadless('mfa.phone: practice', { practice: true });
  expect(await onPractice.frontend.ask(phone)).toEqual({ answer: 'now' });

  expect(await openHeadless('mfa.phone: later').frontend.ask(phone)).toEqual({ answer: 'later' });
  expect(await refused(openHeadless('mfa.phone: practice').frontend.ask(phone))).toHaveLength(1);
  const [message] = await refused(openHeadless('mfa.phone: now').frontend.ask(phone));
  expect(message).toContain('nobody is there to do this. One of: later.');
});

test('in a terminal the file answers what it can, and leaves the rest to the person', () => {
  const file = readAnswers("connect.account: '1'\nmfa.phone: practice\nroot.reachable: yes", 'a.yaml');

  expect(answerFromFile(reachable, file)).toBe('yes');
  for (const question of [text, seen, typed, phone]) expect(answerFromFile(question, file)).toBeUndefined();
  const now = readAnswers("connect.account: '1'\nmfa.phone: now", 'a.yaml');
  expect(answerFromFile(phone, now)).toBe('now');
});
