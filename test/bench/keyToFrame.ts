import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../src/messages/say.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { walk } from '../support/walk.ts';
import { openWizard, type Wizard } from '../support/wizard.ts';
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

async function timeKeys(wizard: Wizard, keys: readonly string[]): Promise<readonly number[]> {
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
