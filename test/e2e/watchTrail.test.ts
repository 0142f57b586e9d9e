import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';

interface Story {
  readonly sandbox: Sandbox;
  readonly scenario: string;
  readonly account: string;
}

/** One command by answers alone; what it says as JSON. */
async function told({ sandbox, scenario, account }: Story, command: string, answers: object) {
  const file = `${command}.yaml`;
  writeFileSync(join(sandbox.workingDirectory, file), JSON.stringify({ 'connect.account': account, ...answers }));
  const args = [command, `--practice=${scenario}`, '--answers', file, '--yes', '--format', 'json'];
  const { code, stdout } = await runProgram(sandbox, args);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

interface Told {
  readonly check: string;
  readonly verdict: string;
}

const verdicts = (findings: readonly Told[]) =>
  Object.fromEntries(
    findings.filter(({ check }) => check.startsWith('trail-')).map(({ check, verdict }) => [check, verdict]),
  );

const good = { 'trail-in-every-region': 'pass', 'trail-logs-validated': 'pass', 'trail-bucket-guarded': 'pass' };

/** Trails as they are set, without the times at which they were started and stopped. */
const settings = ({ cloudTrails }: PracticeState) =>
  cloudTrails.map(({ name, region, multiRegion, globalEvents, validation, logging }) => ({
    ...{ name, region, multiRegion, globalEvents, validation, logging },
  }));

test.each([['drifted', '222233334444', ['cloudtrail:UpdateTrail', 'cloudtrail:StartLogging']]])(
  'on %s the trail ends proven, a second run has nothing to do, and it is taken back',
  async (scenario, account, actions) => {
    const sandbox = sandboxForTest();
    const story = { sandbox, scenario, account };
    const answers = { 'watch.what': ['trail'], 'trail.bucket': `acme-log-of-${scenario}` };
    await told(story, 'watch', { ...answers, 'watch.what': [] });
    const before = settings(sandbox.practice(scenario));

    const first = await told(story, 'watch', answers);
    const second = await told(story, 'watch', answers);
    const listed = JSON.stringify(await told(story, 'undo', {}));
    const [run = ''] = /(?<=")[^"]*Z-[0-9a-f]{6}(?=")/.exec(listed) ?? [];
    const audited = await audit(story);
    const undone = await told(story, 'undo', { 'undo.run': run, 'undo.what': 'all', 'approve.removals': true });

    expect(first.applied.map(({ action }: { action: string }) => action)).toEqual(actions);
    expect([first.left, second.plan, undone.left]).toEqual([[], [], []]);
    expect([verdicts(first.findings), verdicts(audited)]).toEqual([good, good]);
    expect(settings(sandbox.practice(scenario))).toEqual(before);
  },
  90_000,
);

async function audit({ sandbox, scenario }: Story): Promise<readonly Told[]> {
  const { stdout } = await runProgram(sandbox, ['audit', `--practice=${scenario}`, '--format', 'json']);
  return JSON.parse(stdout).findings;
}
