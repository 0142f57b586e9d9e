import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runProgram } from './runProgram.ts';
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
