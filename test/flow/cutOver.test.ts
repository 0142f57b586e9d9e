import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { formatCards } from '../../src/report/formatCard.ts';
import { practice as openPractice, type Practice } from '../support/practice.ts';
import { runSetUp } from '../support/setUpTools.ts';

const example = readFileSync(new URL('../../examples/shared-root.yaml', import.meta.url), 'utf8');
const translate = translator(en);

/** One run as root from the example, some of its answers put otherwise. */
async function run(practice: Practice, answers: Readonly<Record<string, string>> = {}) {
  const text = Object.entries(answers).reduce(
    (before, [id, answer]) => before.replace(new RegExp(`^${id}: .*$`, 'm'), `${id}: ${answer}`),
    example,
  );
  const frontend = createHeadlessFrontend({
    answers: readAnswers(text, 'examples/shared-root.yaml'),
    yes: true,
    desk: practice.account.desk,
    clock: practice.account.clock,
    translate,
    print: () => undefined,
    saveSecretFile: async () => undefined,
    fileExists: async () => false,
    formatCards: (cards) => formatCards(cards, true, translate),
  });
  const outcome = await runSetUp(practice, frontend);
  return {
    rootLocked: outcome.rootLocked,
    complete: outcome.complete,
    applied: outcome.applied.filter(({ step }) => step === 'cut-over').map(({ id }) => withoutKeys(id)),
    left: outcome.left.filter(({ step }) => step === 'cut-over').map(({ summary }) => translate(summary)),
    keys: practice.account.state().keys.filter(({ owner }) => owner === 'root'),
  };
}

const withoutKeys = (id: string): string => id.replace('cut-over.', '').replace(/\.AKIA.*/, '');
const twice = <T>(...items: readonly T[]): readonly T[] => [...items, ...items];
const ids = ({ keys }: Awaited<ReturnType<typeof run>>) => keys.map(({ id }) => id);

test('root’s keys go in four runs: replaced and counted, switched off, deleted, done', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const { time, programs } = practice.account.desk;

  const first = await run(practice);
  expect(first.applied).toEqual(['note.quiet', 'note.quiet', 'programs']);
  expect(programs.list().map(({ signsWith }) => signsWith.kind)).toEqual(['user-key', 'user-key']);

  time.pass(13);
  expect(await run(practice)).toMatchObject({ applied: [], rootLocked: false });

  time.pass(1);
  const off = await run(practice);
  expect(off.applied).toEqual(twice('key.off', 'note.off'));
  expect(off.keys.map(({ active }) => active)).toEqual([false, false]);

  time.pass(6);
  expect((await run(practice)).applied).toEqual([]);

  time.pass(1);
  const gone = await run(practice);
  expect(gone).toMatchObject({ applied: twice('key.delete', 'forget'), keys: [], rootLocked: true, left: [] });
  expect(programs.list().map(({ failingSince }) => failingSince)).toEqual([null, null]);
  const policy = practice.account.state().policies.find(({ name }) => name === 'offroot-require-mfa');
  expect(policy?.tags.map(({ key }) => key)).toEqual(['offroot:created']);

  expect(await run(practice)).toMatchObject({ applied: [], rootLocked: true, complete: true });
}, 60_000);

test('a key that is used in the quiet time is not touched, and says by which service and where', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const { time, programs } = practice.account.desk;
  await run(practice);

  time.pass(5);
  programs.moveBack('backup');
  time.pass(12);
  const run2 = await run(practice, { 'cut-over.programs': 'later' });

  // The other one was quiet for seventeen days.
  expect(run2.applied).toEqual(['key.off', 'note.off']);
  const [used] = run2.keys.filter(({ active }) => active);
  expect(run2.left[0]).toMatch(
    new RegExp(
      `^Root’s key ${used?.id} was used again on 2026-12-\\d\\d: by s3 in eu-west-1. The 14 days count from there`,
    ),
  );

  // It is used day after day, so it stays for ever.
  time.pass(100);
  const run3 = await run(practice, { 'cut-over.programs': 'later' });
  expect(run3.keys.find(({ id }) => id === used?.id)?.active).toBe(true);
}, 60_000);

test('a key without which something broke works again, and counts from there', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const { time, programs } = practice.account.desk;
  const { keys } = await run(practice);
  time.pass(14);
  await run(practice);
  // A copy of the program somewhere still had the key, and ran today for the first time in weeks.
  programs.moveBack('starter');
  time.pass(2);
  expect(programs.list().find(({ name }) => name === 'starter')?.failingSince).not.toBeNull();

  const starter = programs.list().find(({ name }) => name === 'starter')?.signsWith.id ?? '';
  const again = await run(practice, { 'cut-over.broke': starter, 'cut-over.programs': 'later' });

  expect(again.applied).toEqual(['key.on', 'note.quiet']);
  expect(again.keys.find(({ id }) => id === starter)?.active).toBe(true);
  expect(ids(again)).toEqual(keys.map(({ id }) => id));

  // On the same day the other key, which nobody missed, may go: seven days are over for it.
  time.pass(5);
  const later = await run(practice, { 'cut-over.programs': 'later' });
  expect(later.applied).toEqual(['key.delete', 'forget']);
  expect(later.keys.map(({ id }) => id)).toEqual([starter]);
}, 60_000);

test('a count that somebody took away starts again', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const { time } = practice.account.desk;
  await run(practice);
  time.pass(20);
  const PolicyArn = 'arn:aws:iam::333344445555:policy/offroot-require-mfa';
  for (const { id } of practice.account.state().keys.filter(({ owner }) => owner === 'root'))
    practice.ask('UntagPolicy', { PolicyArn, 'TagKeys.member.1': `offroot:root-key:${id}` });

  const next = await run(practice);

  expect(next.applied).toEqual(['note.quiet', 'note.quiet']);
  expect(next.keys.map(({ active }) => active)).toEqual([true, true]);
}, 60_000);
