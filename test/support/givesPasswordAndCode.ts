import { say } from '../../src/messages/say.ts';
import type { Wizard } from './wizard.ts';

/** Opens the practice console from a wait, and gives it the password on the card and the code on the phone. */
export async function givesPasswordAndCode({ sees, press, waitFor, symbols }: Wizard): Promise<void> {
  press('o');
  await sees(say('screen.console.asUser'));
  press('ctrl-k');
  await waitFor((lines) => lines.some((line) => line.includes(symbols.hidden)));
  press('enter');
  await sees(say('screen.console.codeNeeded'));
  press('ctrl-f');
  await waitFor((lines) => lines.some((line) => line.includes(symbols.pointer) && /\d{6}/.test(line)));
  press('enter');
}
