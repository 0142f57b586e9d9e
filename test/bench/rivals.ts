import { fileURLToPath } from 'node:url';
import type { Sandbox } from '../support/sandbox.ts';
import { openTerminal, type TestTerminal } from '../support/terminal.ts';
import { openWizard, surroundings, type Wizard } from '../support/wizard.ts';

const hello = fileURLToPath(new URL('../../.screens/hello.js', import.meta.url));

/** Node and nothing else. */
export const startNode = (sandbox: Sandbox): TestTerminal => start(sandbox, ['-e', '0']);

/** Bare Ink with one line. */
export const startInk = (sandbox: Sandbox): TestTerminal => start(sandbox, [hello]);

/** The wizard on the practice account. */
export const startPractice = (sandbox: Sandbox): Wizard => openWizard(sandbox);

/** The wizard where there are no credentials. */
export const startReal = (sandbox: Sandbox): Wizard => openWizard(sandbox, { args: [] });

const start = (sandbox: Sandbox, args: readonly string[]): TestTerminal =>
  openTerminal({ command: process.execPath, args, cwd: sandbox.workingDirectory, env: surroundings(sandbox) });
