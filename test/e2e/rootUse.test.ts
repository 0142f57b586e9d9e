import { expect, test } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';

test('who uses the shared root is found: both programs, all twelve places, the task only root can do', async () => {
  const sandbox = sandboxForTest();

  const run = await runProgram(sandbox, [
    'audit',
    '--root-use',
    '--practice=shared-root',
    '--as',
    'root',
    '--format',
    'json',
  ]);

  const { keys, trail } = sandbox.practice('shared-root');
  const report = JSON.parse(run.stdout);
  expect(report).toMatchObject({ version: 1, verdict: 'used', account: '333344445555', byAws: expect.any(Number) });
  const ofRoot = keys.filter(({ owner }) => owner === 'root').map(({ id }) => id);
  expect(report.programs.map(({ keyId }: { keyId: string }) => keyId).toSorted()).toEqual(ofRoot.toSorted());
  const places = report.people.map(({ from, agent }: { from: string; agent: string }) => `${from} ${agent}`);
  const browsers = trail.actors.filter(({ kind, source }) => kind === 'browser' && source !== '192.0.2.200');
  expect(places.toSorted()).toEqual(browsers.map(({ source, userAgent }) => `${source} ${userAgent}`).toSorted());
  expect(places).toHaveLength(12);
  expect(report.tasks).toMatchObject([{ action: 'EmailUpdated', count: 1 }]);
  expect(report.questions).toMatchObject([{ why: 'data', service: 's3' }]);
  expect(report.regions).toMatchObject([
    { region: 'us-east-1', state: 'whole' },
    { region: 'eu-west-1', state: 'whole' },
  ]);
  expect(run.code).toBe(1);
}, 40_000);

test('where nothing used root, it says so and the exit code is 0', async () => {
  const sandbox = sandboxForTest();
  await runProgram(sandbox, ['audit', '--practice=first-day', '--as', 'root']);
  sandbox.changePractice('first-day', (state) => {
    state.root.passwordLastUsed = '2020-01-01T00:00:00Z';
    state.report = null;
  });

  const run = await runProgram(sandbox, [
    'audit',
    '--root-use',
    '--practice=first-day',
    '--as',
    'root',
    '--region',
    'eu-central-1',
  ]);

  expect(run.stdout).toContain('Nothing but AWS itself');
  expect(run.stdout).toContain('eu-central-1: all 90 days, 0 events');
  expect(run.code).toBe(0);
});

test.each([
  [['setup', '--root-use'], '--root-use: has no meaning for “offroot setup”. It belongs to offroot audit.'],
  [['audit', '--root-use', '--fail-on', 'low'], '--fail-on: has no meaning with --root-use'],
  [['audit', '--root-use', '--format', 'csv'], '--format: has no meaning with --root-use'],
])('%j is refused before anything is read', async (flags, words) => {
  const run = await runProgram(sandboxForTest(), [...flags, '--practice']);

  expect(run.code).toBe(2);
  expect(run.stdout).toBe('');
  expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain(words);
});
