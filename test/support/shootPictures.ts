// Takes the README's pictures from the built program in a pseudo-terminal, each dark and light: npm run shots; behind `--`, names for
// those alone, or --check: fails where a picture no longer matches its screen. The program's clock and chance stand still for it
// (stillWorld.ts). Only the code in mfa.svg is the gallery's, of a make-believe seed: a real one would be another in every run.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '@xterm/headless';
import { type LanguageCode, languageCodes } from '../../src/messages/languages.ts';
import { say } from '../../src/messages/say.ts';
import { bundle } from './bundle.ts';
import { darkTheme, lightTheme, renderSvg } from './picture.ts';
import { runProgram } from './runProgram.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';
import { shootSharedRoot } from './shootSharedRoot.ts';
import { spoken } from './spoken.ts';
import { openTerminal } from './terminal.ts';
import { openWizard } from './wizard.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const example = fileURLToPath(new URL('../../examples/first-day.yaml', import.meta.url));
const preload = new URL('stillWorld.ts', import.meta.url).href;
for (const language of languageCodes) mkdirSync(`${folder}${language === 'en' ? '' : language}`, { recursive: true });

const still = (at = '2026-11-30T09:00:00Z') => ({
  NODE_OPTIONS: `--import=${preload} --no-warnings`,
  STILL_AT: at,
  TZ: 'UTC',
});

const taken = new Map<string, string>();
/** English ones lie in the folder itself, those of another language in one of their own. */
const placeOf = (language: LanguageCode): string => (language === 'en' ? '' : `${language}/`);
const shoot = (name: string, terminal: Terminal, language: LanguageCode = 'en') => {
  const place = `${placeOf(language)}${name}`;
  taken.set(`${place}.svg`, `${renderSvg(terminal, darkTheme)}\n`);
  taken.set(`${place}-light.svg`, `${renderSvg(terminal, lightTheme)}\n`);
};

const inEach = (take: (sandbox: Sandbox, language: LanguageCode) => Promise<void>) => async () => {
  for (const language of languageCodes) await inSandbox((sandbox) => take(sandbox, language));
};

const shoots = {
  day: inEach(shootFirstDay),
  mfa: inEach((_, language) => shootEnrolment(language)),
  locked: inEach(shootLocked),
  audit: inEach(shootAudit),
  shared: () => inSandbox((sandbox) => shootSharedRoot(sandbox, still(), shoot)),
};
const wanted = process.argv.slice(2).filter((word) => word !== '--check');
for (const [name, take] of Object.entries(shoots)) if (wanted.length === 0 || wanted.includes(name)) await take();
if (process.argv.includes('--check')) process.exitCode = report(differing());
else for (const [name, svg] of taken) writeFileSync(`${folder}${name}`, svg);

/** Pictures that do not match their screens, and files that are no picture of any. */
function differing(): readonly string[] {
  const matches = (name: string, svg: string) =>
    existsSync(`${folder}${name}`) && readFileSync(`${folder}${name}`, 'utf8') === svg;
  const other = Array.from(taken).flatMap(([name, svg]) => (matches(name, svg) ? [] : [name]));
  return wanted.length > 0 ? other : [...other, ...picturesIn(folder).filter((name) => !taken.has(name))];
}

function report(names: readonly string[]): number {
  for (const name of names) process.stderr.write(`docs/pictures/${name} does not match its screen\n`);
  process.stderr.write(names.length > 0 ? 'npm run shots takes them again.\n' : `${taken.size} pictures match\n`);
  return names.length > 0 ? 1 : 0;
}

function picturesIn(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.svg'));
}

async function inSandbox(take: (sandbox: Sandbox) => Promise<void>): Promise<void> {
  const sandbox = makeSandbox();
  try {
    await take(sandbox);
  } finally {
    sandbox.remove();
  }
}

async function shootAudit(sandbox: Sandbox, language: LanguageCode) {
  const wizard = openWizard(sandbox, { args: ['audit', '--practice=drifted'], language, env: still() });
  await wizard.sees(say('screen.audit.done'));
  shoot('audit', wizard.terminal, language);

  wizard.press('enter', 'enter');
  await wizard.sees(say('screen.audit.matters'));
  shoot('finding', wizard.terminal, language);
  wizard.close();
}

async function shootFirstDay(sandbox: Sandbox, language: LanguageCode) {
  const wizard = openWizard(sandbox, { language, env: still() });
  await wizard.sees(say('connect.account.title'));
  wizard.press('enter');
  await wizard.sees(say('standing.title'));
  shoot('standing', wizard.terminal, language);

  wizard.press('enter');
  await wizard.sees(say('alias.name.title'));
  wizard.press('enter');
  await wizard.sees(say('passwords.policy.title'));
  await wizard.picks(say('passwords.policy.keep'));
  await wizard.sees(say('groups.layout.title'));
  wizard.press('enter');
  await wizard.sees(say('screen.plan.asCalls'));
  shoot('plan', wizard.terminal, language);
  wizard.close();
}

async function shootEnrolment(language: LanguageCode) {
  const terminal = openTerminal({
    command: process.execPath,
    args: [await bundle(new URL('showExhibit.ts', import.meta.url)), 'mfa', language],
  });
  await terminal.waitFor(spoken[language](say('screen.mfa.stop')));
  shoot('mfa', terminal.terminal, language);
  terminal.close();
}

async function shootLocked(sandbox: Sandbox, language: LanguageCode) {
  copyFileSync(example, `${sandbox.workingDirectory}/answers.yaml`);
  const args = ['--practice', '--answers', 'answers.yaml', '--yes'];
  const { code, stderr } = await runProgram(sandbox, args, still());
  if (code !== 0) throw new Error(stderr);
  const wizard = openWizard(sandbox, { language, env: still('2026-11-30T09:10:00Z') });
  await wizard.sees(say('screen.outcome.locked'));
  shoot('locked', wizard.terminal, language);
  wizard.close();
}
