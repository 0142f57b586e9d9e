import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { isAnswerId } from '../../src/frontends/answerIds.ts';
import { sandboxForTest } from '../support/prepared.ts';
import { rolesIn } from '../support/rolesIn.ts';
import { runProgram } from '../support/runProgram.ts';
import type { Sandbox } from '../support/sandbox.ts';

const example = fileURLToPath(new URL('../../examples/roles.yaml', import.meta.url));

const run = (sandbox: Sandbox, kind: string) =>
  runProgram(sandbox, ['roles', kind, '--practice=drifted', '--answers', example, '--yes']);

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
  const kinds = ['service', 'account', 'web'];
  await runProgram(sandbox, ['people', '--practice=drifted']);
  const before = rolesIn(sandbox);

  for (const kind of kinds) expect(await run(sandbox, kind)).toMatchObject({ code: 0 });
  const made = rolesIn(sandbox);
  expect(made).not.toEqual(before);

  for (const kind of kinds)
    expect(await run(sandbox, kind)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Nothing was changed\./),
    });
  expect(rolesIn(sandbox)).toEqual(made);

  for (const _ of kinds) expect(await undo(sandbox)).toMatchObject({ code: 0 });
  expect(rolesIn(sandbox)).toEqual(before);
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
  expect(ids).toEqual(expect.arrayContaining(['web-role.issuer', 'account-role.given-id', 'web-role.environment']));
  expect(ids).toEqual(expect.arrayContaining(['machines.which', 'machines.profile', 'machines.imdsv2']));
});
