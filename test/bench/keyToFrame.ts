import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../src/messages/say.ts';
import { bundle } from '../support/bundle.ts';
import { keyBytes } from '../support/keys.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { openTerminal, type TestTerminal } from '../support/terminal.ts';
import { walk } from '../support/walk.ts';
import { openWizard } from '../support/wizard.ts';
import { median, percentile } from './statistics.ts';

/** A person's fast typing: closer together, keys would wait for each other's frame. */
const betweenKeysMs = 60;

/** From a key written to the terminal to the frame that shows what it did: on the standing screen, then in a text field. */
export async function keyToFrame(sandbox: Sandbox, keys: number): Promise<readonly string[]> {
  const wizard = openWizard(sandbox);
  await walk(wizard, sandbox, { to: 'connect' });
  await wizard.sees(say('standing.title'));
  const details = await timeKeys(wizard, Array(keys).fill('d'));
  await walk(wizard, sandbox, { from: 'standing', to: 'standing' });
  await wizard.sees(say('alias.name.title'));
  const text = await timeKeys(wizard, Array(Math.min(keys, longestAlias)).fill('a'));
  wizard.close('SIGKILL');
  await wizard.exit;
  return [line('d on the standing screen', details), line('a letter in a text field', text)];
}

/** of an account's alias, in letters: there is room for no more in the field that is measured */
const longestAlias = 50;

/** A list of findings as long as a big account's, and one of five: down, and a letter of the filter. */
export async function keyToFrameOfLists(sandbox: Sandbox, keys: number): Promise<readonly string[]> {
  const exhibit = await bundle(new URL('../support/showExhibit.ts', import.meta.url));
  const lines: string[] = [];
  for (const rows of [5, 5000]) {
    const terminal = openTerminal({
      command: process.execPath,
      args: [exhibit, 'audit', String(rows)],
      cwd: sandbox.workingDirectory,
    });
    await terminal.waitFor('q done');
    terminal.type('a');
    await terminal.waitFor('esc back');
    const press = (key: string) => terminal.type(key);
    const moves = await timeKeys({ ...terminal, press }, alternating(keys, keyBytes.down, keyBytes.up));
    terminal.type('/');
    const filter = await timeKeys({ ...terminal, press }, alternating(keys, 'u', keyBytes.backspace));
    terminal.close('SIGKILL');
    await terminal.exit;
    lines.push(line(`an arrow in a list of ${rows} findings`, moves), line(`a letter of its filter`, filter));
  }
  return lines;
}

const alternating = (count: number, one: string, other: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => (index % 2 === 0 ? one : other));

/** What is pressed, and where it shows. */
type Screen = Pick<TestTerminal, 'screen' | 'waitFor'> & { readonly press: (key: string) => void };

async function timeKeys(wizard: Screen, keys: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of keys) {
    await pause(betweenKeysMs);
    const before = wizard.screen().join('\n');
    const began = performance.now();
    wizard.press(key);
    await wizard.waitFor((lines) => lines.join('\n') !== before);
    times.push(performance.now() - began);
  }
  return times;
}

const line = (what: string, times: readonly number[]): string =>
  `${median(times).toFixed(1).padStart(8)} ms  ${what}  (95th percentile ${percentile(times, 95).toFixed(1)} ms, ${times.length} keys)`;
