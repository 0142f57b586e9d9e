import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProgramRun, runProgram } from '../support/runProgram.ts';
import { filesBelow, makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { secretsOf, traces } from '../support/secrets.ts';

const example = fileURLToPath(new URL('../../examples/shared-root.yaml', import.meta.url));
const enrolling = fileURLToPath(new URL('../../examples/enroll.yaml', import.meta.url));
/** One of each group: what the others do is the same. */
const enrolled = ['alice', 'bora', 'hugo', 'iris'];
const team = ['alice', 'bora', 'chen', 'dana', 'emre', 'fumi', 'gita', 'hugo', 'iris', 'jaan', 'kwame', 'lena'];

interface Outcome {
  readonly rootLocked: boolean;
  readonly complete: boolean;
  readonly applied: readonly { readonly id: string; readonly step: string }[];
  readonly left: readonly { readonly id: string; readonly summary: string }[];
}

/** The whole way off a shared root as docs/migration.md tells it, on the practice account with its clock moved, without a terminal. */
describe('off a shared root, from examples/shared-root.yaml', () => {
  let sandbox: Sandbox;
  const began = Date.now();
  const runs: ProgramRun[] = [];
  const outcomes: Outcome[] = [];
  const onShared = async (...args: readonly string[]): Promise<ProgramRun> => {
    const run = await runProgram(sandbox, [...args, '--practice=shared-root']);
    runs.push(run);
    return run;
  };
  const setUp = async (): Promise<void> => {
    const { stdout } = await onShared('setup', '--answers', example, '--yes', '--format', 'json');
    outcomes.push(JSON.parse(stdout));
  };

  beforeAll(async () => {
    sandbox = makeSandbox();
    await setUp();
    await onShared('practice', 'wait', '14');
    await setUp();
    await onShared('practice', 'wait', '7');
    await setUp();
    for (const name of enrolled.slice(1)) await onShared('enroll', name, '--answers', enrolling, '--yes');
  }, 180_000);
  afterAll(() => sandbox.remove());

  it('every run ends well', () => {
    expect(runs.map(({ code, stderr }) => [code, code === 0 ? '' : stderr])).toEqual(runs.map(() => [0, '']));
  });

  it('counts root’s keys first, switches them off after fourteen days, and deletes them after seven more', () => {
    const cutOver = outcomes.map(({ applied }) =>
      applied.filter(({ step }) => step === 'cut-over').map(({ id }) => id.replace(/^cut-over\.|\.AKIA.*$/g, '')),
    );

    expect(cutOver).toEqual([
      ['note.quiet', 'note.quiet', 'programs'],
      ['key.off', 'note.off', 'key.off', 'note.off'],
      ['key.delete', 'forget', 'key.delete', 'forget'],
    ]);
    expect(outcomes.map(({ rootLocked, complete }) => [rootLocked, complete])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(outcomes[0]?.left.map(({ summary }) => summary.replace(/AKIA\w+|\d{4}-\d\d-\d\d/g, '…'))).toEqual(
      Array(2).fill('Root’s key … is quiet since …, and stays until … (14 days)'),
    );
  });

  it('leaves twelve people in groups that require MFA, who enrolled with a phone that was used, and both programs on keys of their own', () => {
    const state = sandbox.practice('shared-root');
    const policy = state.policies.find(({ name }) => name === 'offroot-require-mfa');
    const requiring = state.groups.filter(({ attached }) => attached.some((arn) => arn.endsWith(`/${policy?.name}`)));
    const people = state.users.filter(({ name }) => team.includes(name));

    expect(people.map(({ name }) => name).toSorted()).toEqual(team);
    for (const { name, id, groups, passwordLastUsed } of people) {
      expect(groups.some((group) => requiring.some((one) => one.id === group))).toBe(true);
      if (!enrolled.includes(name)) continue;
      const device = state.devices.find(({ owner }) => owner === id);
      expect(Date.parse(passwordLastUsed ?? '')).toBeGreaterThan(Date.parse(device?.enabledAt ?? ''));
    }
    expect(state.programs.map(({ name, signsWith, failingSince }) => [name, signsWith.owner, failingSince])).toEqual([
      ['backup', 'backup', null],
      ['starter', 'starter', null],
    ]);
    expect(state.keys.filter(({ owner }) => owner === 'root')).toEqual([]);
  });

  it('says so in the audit', async () => {
    const { stdout } = await onShared('audit', '--format', 'json', '--fail-on', 'never');
    const findings: readonly { readonly check: string; readonly verdict: string; readonly resource: string }[] =
      JSON.parse(stdout).findings;
    const verdicts = (check: string) => findings.filter((one) => one.check === check).map(({ verdict }) => verdict);
    const root = ['root-access-keys-absent', 'root-mfa-enabled', 'root-certificates-absent'];

    expect(root.map(verdicts)).toEqual([['pass'], ['pass'], ['pass']]);
    expect(verdicts('administrator-way-in-proven')).toEqual(['pass']);
    expect(verdicts('groups-require-mfa')).toEqual(['pass']);
    const failing = findings.filter(({ verdict }) => verdict === 'fail').map(({ resource }) => resource);
    const fails = (name: string): boolean => failing.some((resource) => resource.endsWith(`user/${name}`));
    // Whoever has not enrolled yet is found, nobody else of the team.
    expect(team.filter(fails)).toEqual(team.filter((name) => !enrolled.includes(name)));
  });

  it('shows who is through', async () => {
    const { stdout } = await onShared('audit', '--people', '--format', 'json');
    const { people } = JSON.parse(stdout);

    expect(
      people
        .filter(({ name }: { readonly name: string }) => team.includes(name))
        .map(({ name, stage }: { readonly name: string; readonly stage: string }) => `${name}: ${stage}`)
        .toSorted(),
    ).toEqual(team.map((name) => `${name}: ${enrolled.includes(name) ? 'through' : 'invited'}`));
  });

  it('lets no secret out: not printed, not in any file but the practice account’s own', () => {
    const state = sandbox.practice('shared-root');
    const secrets = [...secretsOf(state, [began, began]), ...state.keys.map(({ secret }) => secret)];
    const practice = join(sandbox.stateDir, 'practice');
    const files = filesBelow(sandbox.stateDir).filter((file) => !file.startsWith(practice));

    expect(traces(runs.map(({ stdout, stderr }) => stdout + stderr).join('\n'), secrets)).toEqual([]);
    expect(files.filter((file) => traces(readFileSync(file, 'utf8'), secrets).length > 0)).toEqual([]);
    expect(filesBelow(sandbox.workingDirectory)).toEqual([]);
  });
});
