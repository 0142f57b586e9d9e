import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isAnswerId } from '../../src/frontends/answerIds.ts';
import { say } from '../../src/messages/say.ts';
import type { StoredInstance } from '../../src/practice/storedInstance.ts';
import { goesThrough } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { isRestored } from '../support/terminalState.ts';
import { signs, type Wizard } from '../support/wizard.ts';

const example = fileURLToPath(new URL('../../examples/roles.yaml', import.meta.url));

const run = (sandbox: Sandbox, kind: string) =>
  runProgram(sandbox, ['roles', kind, '--practice=drifted', '--answers', example, '--yes']);

/** What the account has of roles and all that goes with them. */
function essence(sandbox: Sandbox) {
  const { roles, policies, instanceProfiles, oidcProviders, instances } = sandbox.practice('drifted');
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).toSorted();
  return [
    names(roles),
    names(policies),
    names(instanceProfiles),
    oidcProviders.map(({ url }) => url),
    instances.map(machineOf),
  ];
}

/** What is different about an instance afterwards; an association has another id each time. */
const machineOf = ({ id, profile, metadata }: StoredInstance) => [id, profile?.arn ?? null, metadata];

interface Listed {
  readonly run: string;
  readonly changes: readonly { readonly step: string; readonly fate: string }[];
}

/** Takes the newest run back of which something is left, as an answers file says. */
async function undo(sandbox: Sandbox) {
  const listed = await runProgram(sandbox, ['undo', '--practice=drifted', '--format', 'json']);
  const { runs }: { runs: readonly Listed[] } = JSON.parse(listed.stdout);
  const run = runs.find(({ changes }) => changes.some(({ step, fate }) => step !== 'undo' && fate === 'open'))?.run;
  const answers = {
    'connect.account': '222233334444',
    'undo.run': run,
    'undo.what': 'all',
    'approve.removals': true,
  };
  writeFileSync(join(sandbox.workingDirectory, 'undo.yaml'), JSON.stringify(answers));
  return runProgram(sandbox, ['undo', '--practice=drifted', '--answers', 'undo.yaml', '--yes']);
}

it('makes the roles of examples/roles.yaml, changes nothing the second time, and takes all of it back', async () => {
  const sandbox = sandboxForTest();
  const kinds = ['service', 'account', 'web', 'machines'];
  await runProgram(sandbox, ['people', '--practice=drifted']);
  const before = essence(sandbox);

  for (const kind of kinds) expect(await run(sandbox, kind)).toMatchObject({ code: 0 });
  const made = essence(sandbox);
  expect(made).not.toEqual(before);

  for (const kind of kinds)
    expect(await run(sandbox, kind)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing was changed\./),
    });
  expect(essence(sandbox)).toEqual(made);

  for (const _ of kinds) expect(await undo(sandbox)).toMatchObject({ code: 0 });
  expect(essence(sandbox)).toEqual(before);
}, 60_000);

it('says with 2 what is wrong with a repository that would let others in, before anything is made', async () => {
  const sandbox = sandboxForTest();
  const text = readFileSync(example, 'utf8').replace('web-role.repository: acme/shop', "web-role.repository: 'acme/*'");
  writeFileSync(join(sandbox.workingDirectory, 'wide.yaml'), text);

  const { code, stderr } = await runProgram(sandbox, [
    ...['roles', 'web', '--practice=drifted', '--answers', 'wide.yaml', '--yes'],
  ]);

  expect([code, stderr.replaceAll(/\s+/g, ' ')]).toEqual([
    2,
    expect.stringContaining('would let other repositories in'),
  ]);
  expect(sandbox.practice('drifted').oidcProviders).toEqual([]);
});

it('lists every question of each kind, by ids that an answers file may have', async () => {
  const { code, stdout } = await runProgram(sandboxForTest(), ['questions', 'roles', '--practice=drifted']);
  const { questions }: { questions: readonly { readonly id: string }[] } = JSON.parse(stdout);
  const ids = questions.map(({ id }) => id);
  const answered = [...readFileSync(example, 'utf8').matchAll(/^([a-z0-9.-]+):/gm)].map(([, id = '']) => id);

  expect(code).toBe(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !isAnswerId(id))).toEqual([]);
  // What approves removals is asked of nobody.
  expect(answered.filter((id) => !ids.includes(id))).toEqual(['approve.removals']);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...['web-role.issuer', 'account-role.given-id', 'web-role.environment'],
      ...['machines.which', 'machines.profile', 'machines.imdsv2'],
    ]),
  );
});

/** Types what a question wants, once it is there, and goes on. */
async function writes(wizard: Wizard, title: ReturnType<typeof say>, text: string) {
  await wizard.sees(title);
  wizard.press('ctrl-u');
  wizard.type(text);
  await wizard.waitFor((lines) => lines.some((line) => line.includes(`${signs.pointer} ${text}`)));
  wizard.press('enter');
  await wizard.waitFor(() => !wizard.isShown(title));
}

it('by keys: a role for GitHub Actions, and the lines for the workflow once the terminal is back', async () => {
  const sandbox = sandboxForTest();
  const wizard = wizardForTest(sandbox, { args: ['roles', '--practice=drifted'] });
  for (const [title, keys] of [
    [say('connect.account.title'), []],
    [say('roles.what.title'), ['down', 'down']],
    [say('roles.web.provider.title'), []],
  ] as const) {
    await wizard.sees(title);
    for (const key of keys) await wizard.moves(key);
    wizard.press('enter');
    await wizard.waitFor(() => !wizard.isShown(title));
  }
  await writes(wizard, say('roles.web.repository.title'), 'acme/shop');
  await wizard.sees(say('roles.web.when.title'));
  wizard.press('enter');
  await writes(wizard, say('roles.web.branch.title'), 'main');
  await wizard.sees(say('roles.rights.title'));
  await wizard.moves('down');
  wizard.press('enter');
  await writes(wizard, say('roles.name.title'), 'github-shop');
  await wizard.sees(say('roles.plan', { role: 'github-shop' }));

  const code = await goesThrough(wizard, { answers: [] });

  expect(code).toBe(0);
  expect(isRestored(wizard.terminal, wizard.everything())).toBe(true);
  expect(wizard.everything()).toContain('role-to-assume: arn:aws:iam::222233334444:role/github-shop');
  expect(sandbox.practice('drifted').roles.map(({ name }) => name)).toContain('github-shop');
}, 30_000);

it('by keys: a role and IMDSv2 for instances that run, approved by typing, and the audit finds nothing of them any more', async () => {
  const sandbox = sandboxForTest();
  const wizard = wizardForTest(sandbox, { args: ['roles', 'machines', '--practice=drifted'] });
  const machine = (name: string) =>
    sandbox.practice('drifted').instances.find(({ tags }) => tags.some(({ value }) => value === name));
  await wizard.sees(say('connect.account.title'));
  wizard.press('enter');
  await wizard.sees(say('machines.which.title'));

  const code = await goesThrough(wizard, {
    answers: [
      [say('machines.profile.title', { count: 1 }), [say('roles.line', { line: 'web-server' })]],
      [say('machines.imdsv2.title'), [say('machines.imdsv2.containers')]],
    ],
  });

  expect(code).toBe(0);
  expect(machine('worker')?.profile?.arn).toMatch(/\/web-server$/);
  expect(machine('web')?.metadata).toEqual({ httpTokens: 'required', hopLimit: 2, endpoint: 'enabled' });
  expect(wizard.everything()).toContain('aws sts get-caller-identity');
  const audit = await runProgram(sandbox, ['audit', '--practice=drifted', '--format', 'json']);
  const { findings }: { findings: readonly { readonly check: string; readonly verdict: string }[] } = JSON.parse(
    audit.stdout,
  );
  const verdicts = findings.filter(({ check }) => check.startsWith('instances-')).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(['pass', 'pass']);
}, 60_000);
