import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byInstanceName } from '../cases/byInstanceName.ts';
import { driftedCase } from '../cases/drifted.ts';
import { arnsOf, type Expected, formatFindings } from '../cases/expected.ts';
import { sharedRootCase } from '../cases/sharedRoot.ts';
import { auditSchema } from '../report/auditSchema.ts';
import { sandboxForTest } from '../support/prepared.ts';
import { type ProgramRun, runProgram } from '../support/runProgram.ts';
import { filesBelow, makeSandbox, type Sandbox } from '../support/sandbox.ts';

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));

/** Accounts, and one audit of each: what needs nothing of its own starts from here. */
let drifted: Sandbox;
let driftedRun: ProgramRun;
let finished: Sandbox;
let finishedRun: ProgramRun;
beforeAll(async () => {
  [drifted, finished] = [makeSandbox(), makeSandbox()];
  driftedRun = await audit(drifted, 'drifted');
  const setUp = await runProgram(finished, ['setup', '--practice=first-day', '--answers', example, '--yes']);
  expect(setUp.code).toBe(0);
  finishedRun = await audit(finished, 'first-day');
});
afterAll(() => {
  for (const sandbox of [drifted, finished]) sandbox.remove();
});

const audit = (sandbox: Sandbox, scenario: string, ...more: readonly string[]) =>
  runProgram(sandbox, ['audit', `--practice=${scenario}`, '--format', 'json', ...more]);

const parse = ({ stdout }: ProgramRun) => auditSchema.parse(JSON.parse(stdout));

const notPassing = (run: ProgramRun, sandbox: Sandbox, scenario: string): readonly Expected[] =>
  parse({ ...run, stdout: byInstanceName(run.stdout, sandbox.practice(scenario)) }).findings.filter(
    ({ verdict }) => verdict !== 'pass',
  );

/** An `.offroot.yaml` in the folder where the program runs. */
function acceptances(sandbox: Sandbox, ...entries: readonly Readonly<Record<string, string>>[]): void {
  const lines = entries.flatMap((entry) =>
    Object.entries(entry).map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}`),
  );
  writeFileSync(join(sandbox.workingDirectory, '.offroot.yaml'), ['version: 1', 'accept:', ...lines, ''].join('\n'));
}

const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const accepted = (check: string) => ({ check, reason: 'known and planned', by: 'alice', until: tomorrow });

describe('an audit without a terminal', () => {
  it('finds every fault of the neglected account and no other, and ends with 1', () => {
    expect(driftedRun.code).toBe(1);
    expect(formatFindings(notPassing(driftedRun, drifted, 'drifted'))).toEqual(formatFindings(driftedCase.findings));
  });

  it('finds every fault of the account where everybody is root and no other, and ends with 1', async () => {
    const sandbox = sandboxForTest();
    const run = await audit(sandbox, 'shared-root');

    expect(run.code).toBe(1);
    expect(formatFindings(notPassing(run, sandbox, 'shared-root'))).toEqual(formatFindings(sharedRootCase.findings));
  });

  it('leaves an account that was just set up with 0: what is not in order is low, or explained', () => {
    expect(finishedRun.code).toBe(0);
    const open = parse(finishedRun).findings.filter(({ verdict }) => verdict !== 'pass');
    expect(open.filter(({ verdict, severity }) => verdict !== 'accepted' && severity !== 'low')).toEqual([]);
    const explained = open.filter(({ verdict }) => verdict === 'accepted');
    expect(explained.length).toBeGreaterThan(0);
    expect(explained.filter((finding) => !finding.accepted?.reason)).toEqual([]);
  });

  it('keeps the audit for the next one, and journals nothing: nothing was written', () => {
    const files = filesBelow(join(drifted.stateDir, '222233334444')).map((file) => basename(file));

    expect(files).toEqual([expect.stringMatching(/^audit-.*\.json$/)]);
  });
});

describe('--fail-on', () => {
  it.each([
    ['medium', 0],
    ['low', 1],
  ])('%s ends with %i where everything that is left is low', async (level, code) => {
    const run = await audit(sandboxForTest(finished), 'first-day', '--fail-on', level);

    expect(run.code).toBe(code);
  });

  it('counts what is high from high on, and not for critical', async () => {
    const sandbox = sandboxForTest(drifted);
    const critical = driftedCase.findings.filter(({ severity }) => severity === 'critical').map(({ check }) => check);
    acceptances(sandbox, ...critical.map(accepted));

    const runs = [
      await audit(sandbox, 'drifted', '--fail-on', 'critical'),
      await audit(sandbox, 'drifted', '--fail-on', 'high'),
    ];

    expect(runs.map(({ code }) => code)).toEqual([0, 1]);
  });

  it('never ends with 0, whatever was found', async () => {
    expect((await audit(sandboxForTest(drifted), 'drifted', '--fail-on', 'never')).code).toBe(0);
  });
});

describe('a read that is denied', () => {
  const denied = '--practice-faults=deny=iam:GetCredentialReport';

  it('makes unknown whatever rests on it, never a pass, and ends with 1', async () => {
    const run = await audit(sandboxForTest(finished), 'first-day', denied);

    const unknown = parse(run).findings.filter(({ verdict }) => verdict === 'unknown');
    expect(run.code).toBe(1);
    expect(unknown.length).toBeGreaterThan(5);
    expect(unknown.filter(({ detail }) => !detail.includes('iam:GetCredentialReport'))).toEqual([]);
    const passing = parse(run).findings.filter(({ verdict }) => verdict === 'pass' || verdict === 'accepted');
    expect(passing.filter(({ restsOn }) => restsOn.includes('iam:GetCredentialReport'))).toEqual([]);
    expect(parse(run).tasks.find(({ id }) => id === 'iam:GetCredentialReport')).toMatchObject({ how: 'by-hand' });
  });

  it('is no reason for 1 where every check that needs it may be unknown, and one where a high one may not', async () => {
    const sandbox = sandboxForTest(finished);
    const unknown = parse(await audit(sandbox, 'first-day', denied)).findings.filter(
      ({ verdict }) => verdict === 'unknown',
    );
    const high = unknown.find(({ severity }) => severity === 'high')?.check;
    const waive = (checks: readonly string[]) => [...new Set(checks)].flatMap((check) => ['--allow-unknown', check]);
    const all = unknown.map(({ check }) => check);

    const waived = await audit(sandbox, 'first-day', denied, ...waive(all));
    const allButOne = await audit(sandbox, 'first-day', denied, ...waive(all.filter((check) => check !== high)));

    expect([waived.code, allButOne.code]).toEqual([0, 1]);
  });

  it('may be waived, what fails may not', async () => {
    const sandbox = sandboxForTest(drifted);
    const waiver = ['--allow-unknown', 'root-access-keys-absent', '--allow-unknown', 'administrators-mfa-enabled'];

    const run = await audit(sandbox, 'drifted', '--fail-on', 'critical', ...waiver);

    expect(run.code).toBe(1);
  });
});

describe('over time', () => {
  const { certificate } = arnsOf('222233334444');

  it('nothing is new and nothing is fixed where nothing changed', async () => {
    const again = parse(await audit(sandboxForTest(drifted), 'drifted'));

    expect(again.counts).toMatchObject({ new: 0, fixed: 0 });
    expect(again.previous).toMatchObject({ points: parse(driftedRun).score.points });
    expect(again.findings.filter(({ since }) => since !== null)[0]?.since).toBe(parse(driftedRun).at);
  });

  it('what was fixed and what is new is seen against the audit before, or against a baseline', async () => {
    const sandbox = sandboxForTest(drifted);
    writeFileSync(join(sandbox.workingDirectory, 'before.json'), driftedRun.stdout);
    sandbox.changePractice('drifted', (state) => {
      state.alias = null;
      state.serverCertificates = [];
    });

    const once = parse(await audit(sandbox, 'drifted'));
    const again = parse(await audit(sandbox, 'drifted'));
    const baseline = parse(await audit(sandbox, 'drifted', '--baseline', 'before.json'));

    expect([once, again, baseline].map(({ counts }) => [counts.new, counts.fixed])).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
    for (const { findings, fixed } of [once, baseline]) {
      expect(findings.filter(({ isNew }) => isNew)).toMatchObject([{ check: 'account-alias-set', verdict: 'fail' }]);
      expect(fixed).toMatchObject([{ check: 'server-certificates-valid', resource: certificate('shop-2025') }]);
    }
  });
});

describe('.offroot.yaml', () => {
  it('lets a finding be lived with until its day, and says why', async () => {
    const sandbox = sandboxForTest(drifted);
    const resource = arnsOf('222233334444').user('dana');
    acceptances(sandbox, { ...accepted('console-users-mfa-enabled'), resource });

    const { findings, tasks } = parse(await audit(sandbox, 'drifted'));

    expect(
      findings.find((one) => one.check === 'console-users-mfa-enabled' && one.resource === resource),
    ).toMatchObject({
      verdict: 'accepted',
      accepted: { reason: 'known and planned', by: 'alice', until: tomorrow },
    });
    expect(tasks.find(({ id }) => id === 'enrol-mfa')?.findings).toBe(
      (parse(driftedRun).tasks.find(({ id }) => id === 'enrol-mfa')?.findings ?? 0) - 1,
    );
  });

  it('fails again once the day is over, and names who said so', async () => {
    const sandbox = sandboxForTest(drifted);
    acceptances(sandbox, { ...accepted('root-access-keys-absent'), until: '2026-01-31' });

    const run = await audit(sandbox, 'drifted', '--fail-on', 'critical');

    const finding = parse(run).findings.find(({ check }) => check === 'root-access-keys-absent');
    expect([run.code, finding?.verdict]).toEqual([1, 'fail']);
    expect(finding?.detail).toMatch(/alice.*2026-01-31/);
  });
});

describe('what cannot be read is refused with exit code 2, naming file and line', () => {
  it.each<[string, string, readonly string[], RegExp]>([
    [
      '.offroot.yaml',
      'version: 1\naccept:\n  - check: no-such\n    reason: r\n    by: b\n    until: 2026-13-01\n',
      [],
      /\.offroot\.yaml:3 [\s\S]*no-such[\s\S]*\.offroot\.yaml:6 [\s\S]*2027-03-31/,
    ],
    ['b.json', '{\n  "version": 1,\n', ['--baseline', 'b.json'], /b\.json:\d+:\d+: From here on this is not JSON/],
    ['b.json', '', ['--baseline', 'nowhere.json'], /nowhere\.json[\s\S]*ENOENT/],
    [
      'b.json',
      '',
      ['--allow-unknown', 'root-mfa-enable'],
      /--allow-unknown[\s\S]*root-mfa-enable\.[\s\S]*root-mfa-enabled/,
    ],
  ])('%s: %j %j', async (name, text, options, said) => {
    const sandbox = sandboxForTest();
    writeFileSync(join(sandbox.workingDirectory, name), text);

    const { code, stdout, stderr } = await audit(sandbox, 'drifted', ...options);

    expect(stderr).toMatch(said);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('a baseline of another account is no baseline', async () => {
    const sandbox = sandboxForTest();
    writeFileSync(join(sandbox.workingDirectory, 'b.json'), driftedRun.stdout);

    const { code, stderr } = await audit(sandbox, 'shared-root', '--baseline', 'b.json');

    expect(stderr).toMatch(/222233334444[\s\S]*333344445555/);
    expect(code).toBe(2);
  });
});

describe('the other ways to print it', () => {
  it('writes the report into a file for its owner alone, and says where', async () => {
    const sandbox = sandboxForTest(drifted);

    const { code, stdout, stderr } = await audit(sandbox, 'drifted', '--output', 'report.json');

    const file = join(sandbox.workingDirectory, 'report.json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(file);
    expect(auditSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).account).toBe('222233334444');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each<[string, (text: string, found: readonly Expected[]) => void]>([
    [
      'markdown',
      (text, found) => {
        expect(text).toMatch(/^# Security status of /);
        for (const { resource } of found) expect(text).toContain(resource);
      },
    ],
    [
      'csv',
      (text, found) => {
        const lines = text.trim().split('\r\n');
        for (const { check, resource, severity, verdict } of found)
          expect(lines).toContainEqual(
            expect.stringMatching(`^(?:[^,]*,){2}"${check}","\\w+","${verdict}","${severity}","${escaped(resource)}"`),
          );
      },
    ],
  ])('names everything that was found as %s', async (format, look) => {
    const sandbox = sandboxForTest(drifted);
    const { code, stdout } = await runProgram(sandbox, ['audit', '--practice=drifted', '--format', format]);

    expect(code).toBe(1);
    look(byInstanceName(stdout, sandbox.practice('drifted')), driftedCase.findings);
  });

  it('lists every check there is', async () => {
    const run = await runProgram(sandboxForTest(), ['audit', '--list-checks']);

    const checks = new Set(parse(driftedRun).findings.map(({ check }) => check));
    expect(run.code).toBe(0);
    expect(checks.size).toBeGreaterThan(50);
    for (const check of checks) expect(run.stdout).toContain(check);
  });

  it('prints the policy that an audit needs, which only reads', async () => {
    const { code, stdout } = await runProgram(sandboxForTest(), ['permissions', 'audit']);

    const { Statement } = JSON.parse(stdout) as { Statement: readonly { Action: readonly string[] }[] };
    const actions = Statement.flatMap(({ Action }) => Action);
    expect(code).toBe(0);
    expect(actions).toContain('iam:GenerateCredentialReport');
    expect(actions.filter((action) => !/^[\w-]+:(Get|List|Describe|View|Simulate|Generate)/.test(action))).toEqual([]);
  });
});

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
