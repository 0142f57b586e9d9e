import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolHeadless, prepareFirstDay, sandboxForTest } from '../support/prepared.ts';
import { type ProgramRun, runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';

/** The first day is done: alice is through, bora and chen hold a card each. */
let finished: Sandbox;
beforeAll(async () => {
  finished = await prepareFirstDay();
}, 40_000);
afterAll(() => finished.remove());

const report = (sandbox: Sandbox, ...args: readonly string[]): Promise<ProgramRun> =>
  runProgram(sandbox, ['audit', '--people', ...args]);

async function stagesOf(sandbox: Sandbox, scenario: string) {
  const { code, stdout } = await report(sandbox, `--practice=${scenario}`, '--format', 'json');
  const { people, programs, verdict } = JSON.parse(stdout);
  const stages = Object.fromEntries(people.map(({ name, stage }: Record<string, string>) => [name, stage]));
  return { code, verdict, stages, programs, people };
}

test('the cards are out: who is through, who is not, one more once they are, and 0 when everybody is', async () => {
  const sandbox = sandboxForTest(finished);

  const before = await stagesOf(sandbox, 'first-day');
  const bora = await enrolHeadless(sandbox, 'bora');
  const between = await report(sandbox, '--practice=first-day');
  const chen = await enrolHeadless(sandbox, 'chen', '--as', 'chen');
  const after = await stagesOf(sandbox, 'first-day');

  expect([bora.code, chen.code]).toEqual([0, 0]);
  expect(before).toMatchObject({
    code: 1,
    verdict: 'not-yet',
    stages: { alice: 'through', bora: 'invited', chen: 'invited' },
    people: [{ name: 'bora', firstPassword: { ageDays: 0, tooOld: false, handedOverAt: expect.any(String) } }, {}, {}],
  });
  expect(between.code).toBe(1);
  expect(between.stdout).toContain('2 of 3 are through');
  expect(between.stdout).toMatch(/ok {2}bora/);
  expect(between.stdout).toContain('`offroot enroll chen --practice`');
  expect(after).toMatchObject({ code: 0, verdict: 'through', stages: { bora: 'through', chen: 'through' } });
}, 60_000);

test('the neglected account: administrators without MFA first, a first password that is too old, bots left out', async () => {
  const { code, verdict, stages, programs, people } = await stagesOf(sandboxForTest(), 'drifted');

  expect([code, verdict, programs]).toEqual([1, 'not-yet', ['backup-bot', 'report-bot']]);
  expect(stages).toMatchObject({ bruno: 'without-mfa', dana: 'without-mfa', jo: 'invited', alice: 'through' });
  expect(people.find(({ name }: { name: string }) => name === 'jo').todo).toEqual([
    { what: 'new-first-password', command: 'offroot people reset jo --practice' },
  ]);
  expect(people.find(({ name }: { name: string }) => name === 'ivan').todo).toMatchObject([{ what: 'group' }]);
}, 40_000);

test('where everybody shares root, nobody is through', async () => {
  const { code, verdict, stages, programs } = await stagesOf(sandboxForTest(), 'shared-root');

  expect([code, verdict, programs]).toEqual([1, 'not-yet', ['deploy']]);
  expect(stages).toEqual({ admin: 'without-mfa', dev: 'without-mfa', intern: 'invited' });
}, 40_000);

test('of many users most are out of the credential report, and it says so; --live asks about all', async () => {
  const sandbox = sandboxForTest();

  const many = await report(sandbox, '--practice=big:120');
  const live = await report(sandbox, '--practice=big:120', '--live', '--format', 'json');

  expect(many.stdout.replaceAll(/\s+/g, ' ')).toMatch(/of \d+ are as the credential report of .* has them/);
  const { people } = JSON.parse(live.stdout);
  expect(people.every(({ live }: { live: boolean }) => live)).toBe(true);
}, 60_000);

test('whoever this machine gave a new password since the credential report is asked about all the same', async () => {
  const sandbox = sandboxForTest();
  await report(sandbox, '--practice=big:120');
  const answers = { 'connect.account': '666677778888', 'reset.what': ['password'] };
  writeFileSync(join(sandbox.workingDirectory, 'a.yaml'), JSON.stringify(answers));
  const args = ['people', 'reset', 'person-0050', '--practice=big:120', '--answers', 'a.yaml', '--yes'];
  const reset = await runProgram(sandbox, args);

  const { people } = await stagesOf(sandbox, 'big:120');

  expect(reset).toMatchObject({ code: 0 });
  const live = people.filter(({ live }: { live: boolean }) => live);
  expect(live).toMatchObject([
    { name: 'person-0050', stage: 'invited', firstPassword: { ageDays: 0, handedOverAt: expect.any(String) } },
  ]);
}, 60_000);

test('--output writes the report into a file, and only its path is said', async () => {
  const sandbox = sandboxForTest(finished);

  const { code, stdout } = await report(sandbox, '--practice=first-day', '--format', 'csv', '--output', 'people.csv');

  expect([code, stdout]).toEqual([1, '']);
  expect(readFileSync(join(sandbox.workingDirectory, 'people.csv'), 'utf8')).toContain('"bora"');
});

test('whoever may read nothing is told what would let them', async () => {
  const { code, stdout, stderr } = await report(sandboxForTest(finished), '--practice=first-day', '--as', 'bora');

  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toContain('iam:GetAccountAuthorizationDetails');
});
