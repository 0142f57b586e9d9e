import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { type ProgramRun, runProgram } from './runProgram.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';
import { openWizard, type Wizard, type WizardOptions } from './wizard.ts';

/** Everything of the first day but MFA and what comes after it. */
const answers = `
connect.account: '111122223333'
alias.name: acme
passwords.policy: recommended
groups.layout: recommended
people.you: alice
people.you-password: generate
people.team: [{ name: bora, group: Developers }]
mfa.phone: later
prove.sign-in: later
keep.by-hand: [vault, billing-access, contacts, budget]
`;

/** A practice account where everything is set up as far as MFA, made without a terminal. To be copied, and removed in the end. */
export async function prepareUpToMfa(): Promise<Sandbox> {
  const sandbox = makeSandbox();
  writeFileSync(join(sandbox.workingDirectory, 'answers.yaml'), answers);
  const { code, stderr } = await runProgram(sandbox, ['--practice', '--answers', 'answers.yaml', '--yes']);
  if (code !== 0) throw new Error(`the practice account could not be prepared:\n${stderr}`);
  return sandbox;
}

const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));

/** The first day is done: alice is through; bora and chen have a first password each, under offroot-require-mfa. To be removed. */
export async function prepareFirstDay(): Promise<Sandbox> {
  const sandbox = makeSandbox();
  const { code, stderr } = await runProgram(sandbox, ['setup', '--practice=first-day', '--answers', example, '--yes']);
  if (code !== 0) throw new Error(`the first day could not be prepared:\n${stderr}`);
  return sandbox;
}

/** bora or chen set their own MFA up after that day, with the practice phone, and sign in with it. */
export function enrolHeadless(sandbox: Sandbox, ...args: readonly string[]): Promise<ProgramRun> {
  const answers = { 'connect.account': '111122223333', 'enroll.phone': 'practice', 'sign-in.now': 'practice' };
  writeFileSync(join(sandbox.workingDirectory, 'a.yaml'), JSON.stringify(answers));
  return runProgram(sandbox, ['enroll', ...args, '--practice=first-day', '--answers', 'a.yaml', '--yes']);
}

/** A sandbox for one test, gone when the test is; with the state of another one, where one is given. */
export function sandboxForTest(from?: Sandbox): Sandbox {
  const sandbox = makeSandbox();
  if (from) cpSync(from.stateDir, sandbox.stateDir, { recursive: true });
  onTestFinished(sandbox.remove);
  return sandbox;
}

/** A wizard for one test, ended when the test is. */
export function wizardForTest(sandbox: Sandbox, options?: WizardOptions): Wizard {
  const wizard = openWizard(sandbox, options);
  onTestFinished(() => wizard.close('SIGKILL'));
  return wizard;
}
