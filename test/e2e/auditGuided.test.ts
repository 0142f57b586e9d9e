import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { byInstanceName } from '../cases/byInstanceName.ts';
import { driftedCase } from '../cases/drifted.ts';
import { arnsOf } from '../cases/expected.ts';
import { auditSchema } from '../report/auditSchema.ts';
import { fixEverything, fixTask, goesTo, type Repairing } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import { filesBelow, type Sandbox } from '../support/sandbox.ts';
import { secretsOf, traces } from '../support/secrets.ts';
import { type AccessKey, signWithKey } from '../support/signWithKey.ts';
import { isRestored, scrollback } from '../support/terminalState.ts';
import { inEnglish, type Wizard } from '../support/wizard.ts';

const { user } = arnsOf('222233334444');

/** What somebody who knows the neglected account says; everything else is fixed as it is offered. */
const answers: Repairing['answers'] = [
  [say('user-rights.groups.title', { user: 'emil' }), []],
  [say('user-rights.groups.title', { user: 'ivan' }), [say('rights.group', { group: 'Business' })]],
  [say('rotate-keys.again.title'), []],
  [say('machines.profile.title', { count: 1 }), [say('roles.line', { line: 'web-server' })]],
  [say('machines.imdsv2.title'), [say('machines.imdsv2.require')]],
  [say('empty-groups.group.title', { group: 'Design' }), [say('empty-groups.delete')]],
  [say('empty-groups.group.title', { group: 'Newsletter' }), [say('empty-groups.delete')]],
];

const openAudit = (sandbox: Sandbox, ...more: readonly string[]): Wizard =>
  wizardForTest(sandbox, { args: ['audit', '--practice=drifted', ...more] });

/** One sitting: everything is fixed that can be; then the report is left on the terminal. */
async function sitDown(sandbox: Sandbox, ...more: readonly string[]) {
  const wizard = openAudit(sandbox, ...more);
  const keys: AccessKey[] = [];
  const onCard = (lines: readonly string[]) => keys.push(...keysOn(lines));
  await fixEverything(wizard, { answers, onCard });
  const overview = wizard.screen();
  wizard.press('q');
  const code = await wizard.exit;
  return { code, keys, overview, report: scrollback(wizard.terminal) };
}

/** The access key on a card, as somebody copies it from the screen. */
function keysOn(lines: readonly string[]): readonly AccessKey[] {
  const text = lines.join('\n');
  const id = / (AKIA[0-9A-Z]+) /.exec(text)?.[1];
  const secret = /│ secret +(\S+) +│/.exec(text)?.[1];
  return id && secret ? [{ id, secret }] : [];
}

async function auditAsJson(sandbox: Sandbox, ...more: readonly string[]) {
  const run = await runProgram(sandbox, ['audit', '--practice=drifted', '--format', 'json', ...more]);
  return { code: run.code, audit: auditSchema.parse(JSON.parse(run.stdout)), text: run.stdout };
}

describe('from a neglected account', () => {
  it('everything that can be fixed is fixed by keys in three sittings, read back, and seen in the next audit', async () => {
    const sandbox = sandboxForTest();
    const began = Date.now();
    const before = await auditAsJson(sandbox);
    writeFileSync(join(sandbox.workingDirectory, 'before.json'), before.text);

    const first = await sitDown(sandbox);
    expect(first.code).toBe(1);
    expect(first.report).toMatch(/Score: 9\d of 100/);
    expect(first.report).toContain(`the score was ${before.audit.score.points} before`);
    expect(first.overview.join('\n')).toMatch(/Lock root +1, as root/);
    expect(first.keys).toHaveLength(1);
    for (const key of first.keys) expect(await signWithKey(sandbox, 'drifted', key)).toBe(user('chen'));

    const asRoot = await sitDown(sandbox, '--as', 'root');
    const last = await sitDown(sandbox);
    expect([asRoot.code, last.code]).toEqual([0, 0]);

    const { audit } = await auditAsJson(sandbox, '--baseline', 'before.json');
    expect(audit.tasks).toMatchObject([{ id: 'root-mfa-hardware', how: 'by-hand', severity: 'low' }]);
    expect(audit.score.points).toBeGreaterThan(95);
    const faults = driftedCase.findings.filter(
      ({ check, verdict }) => verdict === 'fail' && check !== 'root-mfa-hardware',
    );
    const fixed = audit.fixed.map(({ check, resource }) => ({
      check,
      resource: byInstanceName(resource, sandbox.practice('drifted')),
    }));
    expect(named(fixed)).toEqual(named(faults));
    const chens = sandbox.practice('drifted').keys.filter(({ id }) => first.keys.some((key) => key.id === id));
    expect(chens).toMatchObject([{ active: true }]);

    const secrets = [
      ...secretsOf(sandbox.practice('drifted'), [began, Date.now()]),
      ...first.keys.map(({ secret }) => secret),
    ];
    const files = filesBelow(sandbox.stateDir).filter((file) => !file.includes('practice'));
    const written = [...files.map((file) => readFileSync(file, 'utf8')), first.report, asRoot.report, last.report];
    expect(traces(written.join('\n'), secrets)).toEqual([]);
  }, 120_000);

  it('what only root can do is shown with how to come back', async () => {
    const wizard = openAudit(sandboxForTest());
    await goesTo(wizard, say('step.root.title'));

    wizard.press('enter');
    await wizard.sees(say('screen.audit.why.as-root'));
    wizard.press('f');

    await wizard.sees(say('screen.audit.asRoot.practice'));
    await wizard.sees(say('screen.audit.asRoot.then'));
  });
});

describe('on the overview and below', () => {
  it('a finding is accepted with a reason, which stands in .offroot.yaml and counts in the next audit', async () => {
    const sandbox = sandboxForTest();
    const wizard = openAudit(sandbox);
    await wizard.sees(say('screen.audit.tasks'));
    wizard.press('enter');
    await wizard.sees(say('screen.audit.why.fix'));
    wizard.press('enter');
    await wizard.sees(say('screen.audit.matters'));

    wizard.press('x');
    await wizard.sees(say('accept.reason.title'));
    await wizard.writes('gone in a week');
    wizard.press('enter');
    await wizard.sees(say('accept.until.title'));
    wizard.press('enter');
    await wizard.sees(say('screen.audit.why.fix'));
    wizard.press('esc');
    await wizard.sees(say('screen.audit.tasks'));
    wizard.press('/');
    await wizard.writes('bruno');
    const lines = await wizard.waitFor((now) =>
      now.some((line) => line.includes('bruno') && line.includes('accepted')),
    );

    expect(readFileSync(join(sandbox.workingDirectory, '.offroot.yaml'), 'utf8')).toMatch(
      /check: administrators-mfa-enabled\n +resource: .*user\/bruno\n +reason: gone in a week\n +by: alice\n/,
    );
    expect(sandbox.journal()).toEqual([]);
    const { audit } = await auditAsJson(sandbox);
    const total = audit.findings.length;
    expect(lines.join('\n')).toContain(inEnglish(say('screen.list.filtered', { count: 1, total })));
    expect(audit.findings.filter(({ check }) => check === 'administrators-mfa-enabled')).toMatchObject([
      { verdict: 'accepted', accepted: { reason: 'gone in a week', by: 'alice' } },
    ]);
  });

  it('the report is saved for its owner alone, and its place is said', async () => {
    const sandbox = sandboxForTest();
    const wizard = openAudit(sandbox);
    await wizard.sees(say('screen.audit.tasks'));

    wizard.press('e');
    await wizard.waitFor((lines) => lines.some((line) => line.includes('.md')));

    const files = filesBelow(sandbox.workingDirectory);
    expect(files).toEqual([expect.stringMatching(/offroot-audit-222233334444-.*\.md$/)]);
    for (const file of files) {
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'utf8')).toMatch(/^# Security status of lighthouse-labs/);
    }
  });

  it('a terminal of another size shows the same, and keeps the place', async () => {
    const wizard = openAudit(sandboxForTest());
    await wizard.sees(say('screen.audit.tasks'));

    for (const [columns, rows] of [
      [40, 20],
      [120, 40],
      [80, 24],
    ] as const) {
      wizard.resize(columns, rows);
      await wizard.waitFor((lines) => isWhole(lines, 'Give everybody MFA') && lines.length === rows);
    }
    wizard.press('enter');
    await wizard.waitFor((lines) => isWhole(lines, 'bruno'));
    wizard.press('enter');
    await wizard.sees(say('screen.audit.matters'));
    wizard.resize(40, 20);
    await wizard.waitFor((lines) => lines.some((line) => line.includes('↓')) && isWhole(lines, 'who '));
    wizard.resize(120, 40);

    await wizard.sees(say('screen.audit.matters'));
  });
});

describe('leaving', () => {
  it('with Ctrl-C gives the terminal back at once, with 130, and what was done is journalled whole', async () => {
    const sandbox = sandboxForTest();
    const wizard = openAudit(sandbox);
    await goesTo(wizard, say('step.passwords.title'));
    await fixTask(wizard, { answers });
    await goesTo(wizard, say('repair.inline-policies'));
    wizard.press('enter');
    await wizard.sees(say('screen.audit.why.fix'));
    wizard.press('f');
    await wizard.sees(say('inline-policies.plan'));

    wizard.press('ctrl-c');

    expect(await wizard.exit).toBe(130);
    expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
    const actions = sandbox.journal().map(({ action }) => action);
    expect(actions).toContain('iam:UpdateAccountPasswordPolicy');
    expect(actions).not.toContain('iam:CreatePolicy');
    const { audit } = await auditAsJson(sandbox);
    expect(audit.tasks.map(({ id }) => id)).not.toContain('passwords');
  });

  it('with q leaves the report on the terminal, and 1 where something bad is open', async () => {
    const sandbox = sandboxForTest();
    const wizard = openAudit(sandbox);
    await wizard.sees(say('screen.audit.tasks'));

    wizard.press('q');

    expect(await wizard.exit).toBe(1);
    expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
    const { audit } = await auditAsJson(sandbox);
    expect(scrollback(wizard.terminal)).toContain(`Score: ${audit.score.points} of 100`);
  });
});

/** The screen is drawn to its end, and the pointer or a fact is in sight. */
const isWhole = (lines: readonly string[], fact: string): boolean =>
  lines.some((line) => line.includes(fact)) && lines.some((line) => line.includes('ctrl-c leave'));

const named = (findings: readonly { readonly check: string; readonly resource: string }[]): readonly string[] =>
  findings.map(({ check, resource }) => `${check} ${resource}`).toSorted();
