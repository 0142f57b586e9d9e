import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyQuestion } from '../../src/flow/everyQuestion.ts';
import { isAnswerId } from '../../src/frontends/answerIds.ts';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { formatCards } from '../../src/report/formatCard.ts';
import { steps } from '../../src/steps/index.ts';
import { practice as openPractice, type Practice } from '../support/practice.ts';
import { connectedSnapshot } from '../support/practiceSnapshot.ts';
import { runSetUp } from '../support/setUpTools.ts';

const path = 'examples/first-day.yaml';
const example = readFileSync(new URL('../../examples/first-day.yaml', import.meta.url), 'utf8');
const translate = translator(en);

function headless({ account, clock }: Practice, text = example) {
  const lines: string[] = [];
  const files = new Map<string, string>();
  const frontend = createHeadlessFrontend({
    answers: readAnswers(text, path),
    yes: true,
    desk: account.desk,
    clock,
    translate,
    print: (line) => lines.push(line),
    saveSecretFile: async (name, content) => files.set(name, content),
    fileExists: async (name) => files.has(name),
    formatCards: (cards) => formatCards(cards, true, translate),
  });
  return { frontend, lines, files };
}

test('the example answers the whole first day; a second run has nothing to do', async () => {
  const practice = openPractice();
  const { frontend, lines, files } = headless(practice);

  const outcome = await runSetUp(practice, frontend);

  expect(outcome).toMatchObject({ rootLocked: true, complete: true, left: [], administrators: ['alice'] });
  expect(outcome.cards.map(({ user }) => user)).toEqual(['alice', 'bora', 'chen']);
  expect(files.size).toBe(0);
  expect(lines).toContain('Lock root');

  const second = headless(practice);
  const again = await runSetUp(practice, second.frontend);
  expect(again).toMatchObject({ rootLocked: true, complete: true, plan: [] });
  expect(second.lines).toContain('Keep');
});

test('the example goes on from a run that put root off', async () => {
  const practice = openPractice();
  const later = await runSetUp(
    practice,
    headless(practice, example.replace('root.mfa: practice', 'root.mfa: later')).frontend,
  );
  expect(later).toMatchObject({ rootLocked: false, complete: false });

  const outcome = await runSetUp(practice, headless(practice).frontend);

  expect(outcome).toMatchObject({ rootLocked: true, complete: true, cards: [] });
});

test('a dry run of the example writes nothing', async () => {
  const practice = openPractice();
  const before = practice.account.state();

  const outcome = await runSetUp(practice, headless(practice).frontend, { dryRun: true });

  expect(outcome.applied).toEqual([]);
  expect(new Set(outcome.plan.map(({ step }) => step))).toContain('people');
  const { users, groups, devices, alias } = practice.account.state();
  expect({ users, groups, devices, alias }).toEqual({
    users: before.users,
    groups: before.groups,
    devices: before.devices,
    alias: before.alias,
  });
});

test('cards.save gets every card of the run in one file, with the passwords that work', async () => {
  const practice = openPractice();
  const { frontend, files, lines } = headless(practice, `${example}\ncards.save: cards.md\n`);

  const { cards } = await runSetUp(practice, frontend);

  const text = files.get('cards.md') ?? '';
  for (const { password } of cards) {
    expect(text).toContain(password?.open());
    expect(lines.join('\n')).not.toContain(password?.open());
  }
});

test('every question the steps can ask may be answered in a file', async () => {
  const practice = openPractice();
  const snapshot = await connectedSnapshot(practice);

  const questions = everyQuestion(steps, snapshot, practice.clock.now()).filter(({ kind }) => kind !== 'secret');

  expect(questions.map(({ id }) => id).filter((id) => !isAnswerId(id))).toEqual([]);
  expect(questions.length).toBeGreaterThan(15);
});
