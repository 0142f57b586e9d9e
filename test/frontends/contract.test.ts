import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { essence } from '../faults/essence.ts';
import { openLineDialog } from '../support/lineDialog.ts';
import { lineWalkFromMfa, lineWalkToMfa } from '../support/lineWalk.ts';
import { runProgram } from '../support/runProgram.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { walk } from '../support/walk.ts';
import { openWizard } from '../support/wizard.ts';

/** One person's first day, answered in an answers file; `walk` and `lineWalk` give the same answers by hand. */
const answers = JSON.stringify({
  'connect.account': '111122223333',
  'alias.name': 'acme',
  'passwords.policy': 'recommended',
  'groups.layout': 'recommended',
  'people.you': 'alice',
  'people.you-password': 'generate',
  'people.team': [{ name: 'bora', group: 'Developers' }],
  'mfa.phone': 'practice',
  'prove.sign-in': 'practice',
  'root.second-way': 'root-mfa-elsewhere',
  'root.reachable': 'yes',
  'root.mfa': 'practice',
  'keep.by-hand': ['vault'],
});

/** Each front end, from the first question to the end. Resolves with the exit code. */
const frontends = {
  ink: async (sandbox: Sandbox) => {
    const wizard = openWizard(sandbox);
    await walk(wizard, sandbox);
    wizard.press('enter');
    return wizard.exit;
  },
  line: async (sandbox: Sandbox) => {
    const dialog = openLineDialog(sandbox);
    await lineWalkToMfa(dialog);
    await lineWalkFromMfa(dialog);
    return dialog.exit;
  },
  headless: async (sandbox: Sandbox) => {
    writeFileSync(join(sandbox.workingDirectory, 'answers.yaml'), answers);
    return (await runProgram(sandbox, ['--practice', '--answers', 'answers.yaml', '--yes'])).code;
  },
};

/** What was written, in order, and what it came to: the same whoever asked. */
function resultOf(sandbox: Sandbox) {
  return {
    account: essence(sandbox.practice()),
    writes: sandbox.journal().flatMap(({ kind, change }) => (kind === 'intent' ? [change] : [])),
  };
}

describe('the three front ends, given the same answers', () => {
  const runs = new Map<string, { readonly sandbox: Sandbox; readonly code: number }>();

  beforeAll(async () => {
    await Promise.all(
      Object.entries(frontends).map(async ([name, firstDay]) => {
        const sandbox = makeSandbox();
        runs.set(name, { sandbox, code: await firstDay(sandbox) });
      }),
    );
  }, 60_000);
  afterAll(() => {
    for (const { sandbox } of runs.values()) sandbox.remove();
  });

  it.each(['line', 'headless'])('%s comes to what Ink comes to', (name) => {
    const [ink, other] = [runs.get('ink'), runs.get(name)];
    expect(ink?.code).toBe(0);
    expect(other?.code).toBe(ink?.code);
    expect(other && resultOf(other.sandbox)).toEqual(ink && resultOf(ink.sandbox));
  });
});
