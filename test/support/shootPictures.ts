// Takes the README's pictures from the built program: npm run build, then node test/support/shootPictures.ts (Node 24),
// with day, mfa, locked or audit behind it for those alone.
// The code in mfa.svg is the gallery's, of a make-believe seed. Not a test: run it when a screen has changed.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '@xterm/headless';
import { say } from '../../src/messages/say.ts';
import { bundle } from './bundle.ts';
import { renderSvg } from './picture.ts';
import { runProgram } from './runProgram.ts';
import { makeSandbox } from './sandbox.ts';
import { openTerminal } from './terminal.ts';
import { openWizard } from './wizard.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));
mkdirSync(folder, { recursive: true });

const shoot = (name: string, terminal: Terminal) => writeFileSync(`${folder}${name}.svg`, `${renderSvg(terminal)}\n`);

const shoots = { day: shootFirstDay, mfa: shootEnrolment, locked: shootLocked, audit: shootAudit };
const wanted = process.argv.slice(2);
for (const [name, take] of Object.entries(shoots)) if (wanted.length === 0 || wanted.includes(name)) await take();

async function shootAudit() {
  const sandbox = makeSandbox();
  const wizard = openWizard(sandbox, { args: ['audit', '--practice=drifted'] });
  await wizard.sees(say('screen.audit.done'));
  shoot('audit', wizard.terminal);

  wizard.press('enter', 'enter');
  await wizard.sees(say('screen.audit.matters'));
  shoot('finding', wizard.terminal);
  wizard.close();
  sandbox.remove();
}

async function shootFirstDay() {
  const sandbox = makeSandbox();
  const wizard = openWizard(sandbox);
  await wizard.sees(say('connect.account.title'));
  wizard.press('enter');
  await wizard.sees(say('standing.title'));
  shoot('standing', wizard.terminal);

  wizard.press('enter');
  await wizard.sees(say('alias.name.title'));
  wizard.press('enter');
  await wizard.sees(say('passwords.policy.title'));
  await wizard.picks(say('passwords.policy.keep'));
  await wizard.sees(say('groups.layout.title'));
  wizard.press('enter');
  await wizard.sees(say('screen.plan.asCalls'));
  shoot('plan', wizard.terminal);
  wizard.close();
  sandbox.remove();
}

async function shootEnrolment() {
  const terminal = openTerminal({
    command: process.execPath,
    args: [await bundle(new URL('showExhibit.ts', import.meta.url)), 'mfa'],
  });
  await terminal.waitFor('stop, leaves no trace');
  shoot('mfa', terminal.terminal);
  terminal.close();
}

async function shootLocked() {
  const sandbox = makeSandbox();
  copyFileSync(example, `${sandbox.workingDirectory}/answers.yaml`);
  const { code, stderr } = await runProgram(sandbox, ['--practice', '--answers', 'answers.yaml', '--yes']);
  if (code !== 0) throw new Error(stderr);
  const wizard = openWizard(sandbox);
  await wizard.sees(say('screen.outcome.locked'));
  shoot('locked', wizard.terminal);
  wizard.close();
  sandbox.remove();
}
