import { expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';
import { goesThrough } from '../support/auditWalk.ts';
import { sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { rolesIn } from '../support/rolesIn.ts';
import { runProgram } from '../support/runProgram.ts';
import { isRestored } from '../support/terminalState.ts';
import { signs, type Wizard } from '../support/wizard.ts';

/** A question by its title, and what is done about it: a text is typed, and options are gone down to. */
type Said = readonly [title: Words, answer: string | number];

const s3 = say('programs.things.s3');

/** Two roles of the example; the third is in the contract of the front ends. What is said to make each, and the line that puts it to use. */
const kinds: readonly (readonly [kind: string, role: string, said: readonly Said[], line: string])[] = [
  [
    'service',
    'photos-web',
    [
      [say('roles.service.for.title'), 0],
      [say('roles.things.title'), 0],
      [say('roles.access.title', { things: s3 }), 0],
      [say('roles.where.title', { things: s3 }), 'acme-photos'],
    ],
    '--iam-instance-profile Name=photos-web',
  ],
  [
    'web',
    'github-shop',
    [
      [say('roles.web.provider.title'), 0],
      [say('roles.web.repository.title'), 'acme/shop'],
      [say('roles.web.when.title'), 0],
      [say('roles.web.branch.title'), 'main'],
      [say('roles.rights.title'), 1],
    ],
    'role-to-assume: arn:aws:iam::222233334444:role/github-shop',
  ],
];

async function says(wizard: Wizard, [title, answer]: Said) {
  await wizard.sees(title);
  if (typeof answer === 'string') {
    wizard.press('ctrl-u');
    wizard.type(answer);
    await wizard.waitFor((lines) => lines.some((line) => line.includes(`${signs.pointer} ${answer}`)));
  } else for (let down = 0; down < answer; down += 1) await wizard.moves('down');
  wizard.press('enter');
  await wizard.waitFor(() => !wizard.isShown(title));
}

it.each(kinds)(
  'by keys: a role for %s is made, found there by the next run, and taken back whole',
  async (...row) => {
    const [kind, role, said, line] = row;
    const sandbox = sandboxForTest();
    await runProgram(sandbox, ['people', '--practice=drifted']);
    const before = rolesIn(sandbox);
    const run = async (questions: readonly Said[], planned: boolean) => {
      const wizard = wizardForTest(sandbox, { args: ['roles', kind, '--practice=drifted'] });
      for (const one of questions) await says(wizard, one);
      if (planned) await wizard.sees(say('roles.plan', { role }));
      const code = await goesThrough(wizard, { answers: [] });
      expect([code, isRestored(wizard.terminal, wizard.everything())]).toEqual([0, true]);
      expect(wizard.everything()).toContain(line);
      return wizard.everything();
    };
    const questions: readonly Said[] = [...said, [say('roles.name.title'), role]];

    await run([[say('connect.account.title'), 0], ...questions], true);
    const made = rolesIn(sandbox);
    expect(made).not.toEqual(before);

    expect(await run(questions, false)).toContain('Nothing was changed.');
    expect(rolesIn(sandbox)).toEqual(made);

    const undo = wizardForTest(sandbox, { args: ['undo', '--practice=drifted'] });
    await undo.sees(say('undo.run.title'));
    expect(await goesThrough(undo, { answers: [] })).toBe(0);
    expect(rolesIn(sandbox)).toEqual(before);
  },
  60_000,
);
