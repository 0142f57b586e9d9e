import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { type LineDialog, openLineDialog, prompts } from '../support/lineDialog.ts';
import { lineAgainToMfa, lineWalkFromMfa, lineWalkToMfa } from '../support/lineWalk.ts';
import { prepareUpToMfa, sandboxForTest } from '../support/prepared.ts';
import { makeSandbox, type Sandbox } from '../support/sandbox.ts';
import { traces } from '../support/secrets.ts';
import { until } from '../support/until.ts';
import type { WizardOptions } from '../support/wizard.ts';

/** What alice types, and nobody sees. */
const password = 'Plain-lines4everybody';

/** A dialog for one test, ended when the test is. */
function dialogForTest(sandbox: Sandbox, options?: WizardOptions): LineDialog {
  const dialog = openLineDialog(sandbox, options);
  onTestFinished(() => dialog.close('SIGKILL'));
  return dialog;
}

/** Bytes that only ever go further down: none moves the cursor, erases, colours or changes the screen. */
function expectPlainBytes({ bytes }: Pick<LineDialog, 'bytes'>): void {
  expect(bytes()).not.toContain('\u001b');
  expect(bytes().replaceAll('\r\n', '\n')).not.toMatch(/[\b\r\u0007]/);
}

describe('the first day in lines', () => {
  let sandbox: Sandbox;
  let dialog: LineDialog;
  let code: number;

  beforeAll(async () => {
    sandbox = makeSandbox();
    dialog = openLineDialog(sandbox);
    await lineWalkToMfa(dialog, password);
    await lineWalkFromMfa(dialog, password);
    code = await dialog.exit;
  }, 60_000);
  afterAll(() => {
    dialog.close();
    sandbox.remove();
  });

  it('ends with root locked, alice and root on MFA, and the summary', () => {
    const { users, devices, alias } = sandbox.practice();

    expect(code).toBe(0);
    expect(alias).toBe('acme');
    expect(users.map(({ name }) => name)).toEqual(['alice', 'bora']);
    expect(devices.map(({ owner, enabledAt }) => [owner, enabledAt !== null])).toEqual([
      [users[0]?.id, true],
      ['root', true],
    ]);
    expect(dialog.bytes()).toContain('Root is locked.');
  });

  it('writes no byte that moves the cursor, erases, colours or changes the screen', () => {
    expectPlainBytes(dialog);
  });

  it('shows a password and the secret only where they were asked for', () => {
    const { passwords, devices, users } = sandbox.practice();
    const bora = passwords.find(({ user }) => user === 'bora')?.password ?? 'nobody remembers';
    const seed = devices.find(({ owner }) => owner === users[0]?.id)?.seed ?? '?';

    expect(traces(dialog.bytes(), [password])).toEqual([]);
    expect(dialog.bytes().split(bora).length - 1).toBe(1);
    expect(traces(dialog.bytes(), [seed])).toEqual([seed]);
    expect(dialog.bytes()).toMatch(/Group 1: (?:[A-Za-z-]+ ?){4}/);
  });
});

describe('line mode', () => {
  let prepared: Sandbox;
  beforeAll(async () => {
    prepared = await prepareUpToMfa();
  });
  afterAll(() => prepared.remove());

  it.each([
    ['TERM=dumb', { env: { TERM: 'dumb' } }],
    ['ACCESSIBLE=1', { env: { ACCESSIBLE: '1' } }],
    ['a terminal of 30 columns', { cols: 30 }],
  ] as const)('comes by %s', async (_, options) => {
    const dialog = dialogForTest(sandboxForTest(), { ...options, args: ['--practice'] });
    await dialog.answers('(Enter alone takes 1):', 'b');
    dialog.close('SIGTERM');

    expect(await dialog.exit).toBe(130);
    expect(dialog.bytes()).not.toContain('\u001b');
  });

  it('says why and what can be typed on ?, and goes back on b', async () => {
    const { answers, hears } = dialogForTest(sandboxForTest());
    await answers('(Enter alone takes 1):', '1');
    await hears(say('standing.title'));
    await answers(prompts.standing, '');
    await answers(say('line.prompt.optional'), '?');
    await hears(say('line.help.text'));
    await answers(say('line.prompt.optional'), 'b');
    await hears(say('standing.title'));
  });

  it('leaves at once on Ctrl-C at a question', async () => {
    const dialog = dialogForTest(sandboxForTest());
    await dialog.hears('(Enter alone takes 1):');

    dialog.type('\u0003');

    expect(await dialog.exit).toBe(130);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('leaves at once by %s', async (signal) => {
    const dialog = dialogForTest(sandboxForTest());
    await dialog.hears('(Enter alone takes 1):');

    dialog.close(signal);

    expect(await dialog.exit).toBe(130);
  });

  it('says that the input has ended, and leaves', async () => {
    const dialog = dialogForTest(sandboxForTest());
    await dialog.hears('(Enter alone takes 1):');

    dialog.type('\u0004');

    await dialog.hears(say('line.ended'));
    expect(await dialog.exit).toBe(130);
  });

  it('asks once before leaving the ceremony, stays on Enter, and leaves no trace on yes', async () => {
    const sandbox = sandboxForTest(prepared);
    const dialog = dialogForTest(sandbox);
    await lineAgainToMfa(dialog);
    await dialog.answers('(Enter alone takes 1):', '');
    await dialog.answers(prompts.plan, 'a');
    await dialog.hears(say('line.prompt.code'));
    expect(sandbox.practice().devices).toHaveLength(1);

    dialog.type('\u0003');
    await dialog.hears(say('screen.leave.title'));
    await dialog.answers(say('line.prompt.leave'), '');
    await dialog.hears(say('line.stays'));
    await dialog.hears(say('line.prompt.code'));
    dialog.type('\u0003');
    await dialog.answers(say('line.prompt.leave'), 'y');

    expect(await dialog.exit).toBe(130);
    expect(sandbox.practice().devices).toEqual([]);
  });

  it('goes through an audit and fixes one task', async () => {
    const sandbox = sandboxForTest();
    const dialog = dialogForTest(sandbox, { args: ['audit', '--practice=drifted', '--plain'] });
    await dialog.hears(say('line.audit.help'));
    const task = /(\d+)\. Password policy: /.exec(dialog.bytes())?.[1] ?? '?';
    await dialog.answers(say('line.audit.prompt'), '99');
    await dialog.hears('There is no number 99 here.');
    await dialog.answers(say('line.audit.prompt'), task);
    await dialog.answers(say('line.audit.taskPrompt'), '1');
    await dialog.hears('Why it matters: ');
    await dialog.answers(say('line.audit.findingPrompt'), 'b');
    await dialog.answers(say('line.audit.taskPrompt'), 'f');
    await dialog.hears(say('passwords.policy.title'));
    await dialog.answers('(Enter alone takes 1):', '');
    await dialog.answers(prompts.plan, 'd');
    await dialog.hears('MinimumPasswordLength: 14');
    await dialog.answers(prompts.plan, 'a');
    await dialog.hears('7 fixed');
    await dialog.answers(say('line.audit.prompt'), 'leave');

    expect(await dialog.exit).toBe(1);
    expect(sandbox.practice('drifted').passwordPolicy?.minimumLength).toBe(14);
    expectPlainBytes(dialog);
  });

  it('finds in an audit by words, and says exact values and the score', async () => {
    const dialog = dialogForTest(sandboxForTest(), { args: ['audit', '--practice=drifted', '--plain'] });
    await dialog.answers(say('line.audit.prompt'), 'find dana mfa');
    await dialog.answers(say('line.audit.allPrompt'), '1');
    await dialog.answers(say('line.audit.findingPrompt'), 'i');
    await dialog.hears('who: arn:aws:iam::222233334444:user/dana');
    await dialog.answers(say('line.audit.findingPrompt'), 'b');
    await dialog.answers(say('line.audit.allPrompt'), 'b');
    await dialog.answers(say('line.audit.prompt'), 'score');
    await dialog.hears(say('screen.audit.score.not'));
    await dialog.answers(say('line.audit.prompt'), 'leave');

    expect(await dialog.exit).toBe(1);
    expectPlainBytes(dialog);
  });

  it('opens the practice desk at a question: days pass, a program is moved, and the question is asked again', async () => {
    const sandbox = sandboxForTest();
    const dialog = dialogForTest(sandbox, { args: ['audit', '--practice=shared-root', '--plain'] });
    await dialog.answers(say('line.audit.prompt'), 'practice');
    await dialog.answers('puts the desk away):', '5');
    await dialog.answers('lets none pass):', '8');
    await dialog.hears(say('screen.programs.passed', { days: 8 }));
    await dialog.answers('puts the desk away):', '6');
    await dialog.answers(say('line.desk.programs.prompt'), '1');
    await dialog.answers(say('line.desk.programs.prompt'), '');
    await dialog.answers('puts the desk away):', '');
    await dialog.hears(say('screen.audit.title', { account: '' }));
    await dialog.answers(say('line.audit.prompt'), 'again');
    await dialog.hears(say('audit.read-again'));
    await dialog.answers(say('line.audit.prompt'), 'leave');

    expect(await dialog.exit).toBe(1);
    expectPlainBytes(dialog);
  });

  it('signs in at the practice console by hand, and goes on once AWS has seen it', async () => {
    const sandbox = sandboxForTest(prepared);
    const dialog = dialogForTest(sandbox);
    await lineAgainToMfa(dialog);
    await dialog.answers('(Enter alone takes 1):', '');
    await dialog.answers(prompts.plan, 'a');
    await dialog.answers(say('line.prompt.code'), 'f');
    await dialog.hears('phone: ');
    await dialog.hears(say('line.prompt.code'));
    const [, code = '', next = ''] = /phone: (\d{6}), then (\d{6})/.exec(dialog.bytes()) ?? [];
    dialog.type(`${code}\r`);
    await dialog.answers(say('line.prompt.secondCode'), next);
    await dialog.hears(say('prove.sign-in.title', { user: 'alice' }));
    await dialog.answers('Enter alone takes', '');
    await dialog.answers(prompts.wait, 'practice');
    await dialog.answers('puts the desk away):', '3');
    // AWS's dates have whole seconds: a sign-in counts only when it is later than MFA by one.
    await until(() => Date.now() - Date.parse(sandbox.practice().devices[0]?.enabledAt ?? '') > 1000);
    await dialog.answers('Enter alone takes alice', '');
    await dialog.answers('Password of alice', '');
    await dialog.answers(say('line.desk.code'), '');
    await dialog.hears('with MFA');
    await dialog.answers('puts the desk away):', '');
    await dialog.hears(say('root.second-way.title'));

    expectPlainBytes(dialog);
  });
});
