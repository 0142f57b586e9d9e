import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sandboxForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import { filesBelow, type Sandbox } from '../support/sandbox.ts';
import { secretsOf, traces } from '../support/secrets.ts';

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));
const exampleText = readFileSync(example, 'utf8');

/** The example with some of it changed, as a file of its own. */
function answersFile({ workingDirectory }: Sandbox, change: (text: string) => string): string {
  const file = join(workingDirectory, 'answers.yaml');
  writeFileSync(file, change(exampleText));
  return file;
}

/** Without the practice account's files: they are made by looking alone. */
const written = ({ stateDir }: Sandbox) => filesBelow(stateDir).filter((file) => !file.includes('practice'));

describe('without a terminal', () => {
  it('locks root from an answers file, finds nothing to do the second time, and says so in one JSON document', async () => {
    const sandbox = sandboxForTest();
    const args = ['setup', '--practice=first-day', '--answers', example, '--yes', '--format', 'json'];
    const began = Date.now();

    const first = await runProgram(sandbox, args);
    const account = JSON.stringify(sandbox.practice().users);
    const second = await runProgram(sandbox, args);

    expect([first.code, second.code]).toEqual([0, 0]);
    expect(JSON.parse(first.stdout)).toMatchObject({
      rootLocked: true,
      complete: true,
      account: '111122223333',
      version: 1,
    });
    expect(JSON.parse(first.stdout).plan.length).toBeGreaterThan(10);
    expect(JSON.parse(second.stdout)).toMatchObject({ rootLocked: true, complete: true, plan: [], applied: [] });
    expect(JSON.stringify(sandbox.practice().users)).toBe(account);
    const secrets = secretsOf(sandbox.practice(), [began, Date.now()]);
    const files = written(sandbox).map((file) => readFileSync(file, 'utf8'));
    expect(traces([first.stdout, first.stderr, second.stdout, second.stderr, ...files].join('\n'), secrets)).toEqual(
      [],
    );
  });

  it('goes by the time of a practice account whose time was moved: what it writes, proves and tells', async () => {
    const sandbox = sandboxForTest();
    await runProgram(sandbox, ['practice', 'wait', '30', '--practice=first-day']);
    const args = ['setup', '--practice=first-day', '--answers', example, '--yes', '--format', 'json'];

    const { code, stdout, stderr } = await runProgram(sandbox, args);

    const isMoved = (at: unknown) => Date.parse(String(at)) > Date.now() + 29 * 86_400_000;
    const { rootLocked, applied } = JSON.parse(stdout) as { rootLocked: boolean; applied: { at: string }[] };
    expect([code, rootLocked]).toEqual([0, true]);
    expect(stderr).toMatch(/It is \d{4}-\d\d-\d\d on the practice account: 30 days ahead/);
    expect(applied.every(({ at }) => isMoved(at))).toBe(true);
    expect(sandbox.journal().every(({ at }) => at === undefined || isMoved(at))).toBe(true);
    expect(sandbox.practice().users.every(({ createdAt }) => isMoved(createdAt))).toBe(true);
  });

  it('prints the plan of a dry run and writes nothing', async () => {
    const sandbox = sandboxForTest();
    const args = ['--practice=first-day', 'setup', '--answers', example, '--dry-run', '--format', 'json'];

    const { code, stdout } = await runProgram(sandbox, args);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ dryRun: true, rootLocked: false, applied: [] });
    expect(JSON.parse(stdout).plan.length).toBeGreaterThan(10);
    expect(sandbox.practice()).toMatchObject({ alias: null, users: [], groups: [], policies: [], devices: [] });
    expect(written(sandbox)).toEqual([]);
  });

  it.each([
    ['no answers', ['--practice'], /terminal[\s\S]*--answers/],
    ['no --yes', ['--practice', '--answers', example], /--yes/],
    ['an unknown flag', ['--practice', '--anwers', example], /--anwers[\s\S]*--answers/],
    ['an unknown command', ['stup'], /stup[\s\S]*setup/],
    ['an unknown scenario', ['--practice=second-day'], /second-day[\s\S]*first-day/],
    ['a dry run without answers', ['--practice', '--dry-run'], /--dry-run[\s\S]*--answers/],
    ['a profile on the practice account', ['--practice', '--profile', 'me'], /--profile/],
    ['answers that are not there', ['--practice', '--answers', 'nowhere.yaml', '--yes'], /nowhere\.yaml[\s\S]*ENOENT/],
    ['a stranger at the keyboard', ['--practice', '--as', 'nobody', '--answers', example, '--yes'], /nobody/],
  ])('refuses %s with exit code 2, and says how to go on', async (_, args, said) => {
    const { code, stdout, stderr } = await runProgram(sandboxForTest(), args);

    expect(stderr).toMatch(said);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([
    ['a missing answer', (text: string) => text.replace(/^alias\.name:.*$/m, ''), /alias\.name/],
    [
      'a file for another account',
      (text: string) => text.replace('111122223333', '444455556666'),
      /connect\.account[\s\S]*444455556666/,
    ],
    ['a file for no account', (text: string) => text.replace(/^connect\.account:.*$/m, ''), /connect\.account/],
    [
      'an id that does not exist',
      (text: string) => text.replace('alias.name', 'alias.nam'),
      /alias\.nam\b[\s\S]*alias\.name/,
    ],
    [
      'an answer that is no option',
      (text: string) => text.replace('passwords.policy: recommended', 'passwords.policy: lax'),
      /passwords\.policy[\s\S]*recommended/,
    ],
    ['a name that AWS does not take', (text: string) => text.replace('name: bora', "name: 'bo ra'"), /people\.team/],
    [
      'a password in the file',
      (text: string) => `${text}\npeople.password.alice: Correct-Horse-9\n`,
      /people\.password\.alice/,
    ],
  ])('refuses %s with exit code 2, naming the question', async (_, change, said) => {
    const sandbox = sandboxForTest();
    const file = answersFile(sandbox, change);

    const { code, stdout, stderr } = await runProgram(sandbox, [
      '--practice',
      '--answers',
      file,
      '--yes',
      '--format',
      'json',
    ]);

    expect(stderr).toMatch(said);
    expect(stderr).not.toContain('Correct-Horse-9');
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.stringify(sandbox.journal())).not.toContain('iam:CreateUser');
  });

  it.each([
    [['--help'], /Usage: offroot/],
    [['setup', '--help'], /Usage: offroot \[setup\]/],
    [['practice', 'wait', '--help'], /Usage: offroot practice wait DAYS/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('answers %j and ends with 0', async (args, said) => {
    const { code, stdout, stderr } = await runProgram(sandboxForTest(), args);

    expect(stdout).toMatch(said);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('lists every question as one JSON document', async () => {
    const { code, stdout } = await runProgram(sandboxForTest(), ['questions', '--practice']);

    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"people.team"');
  });
});
