import { say } from '../../../src/messages/say.ts';
import type { ManualChange } from '../../../src/model/change.ts';
import { until } from '../../support/until.ts';
import { type InkScreen, signs } from './inkScreen.ts';

/** Does in the practice console what a wait is for. No question is asked there, so this is a script. */
export async function workConsole(screen: InkScreen, { title, practice }: ManualChange): Promise<void> {
  const { sees, press, pointerShows } = screen;
  await sees(title);
  press('o');
  if (practice.kind === 'sign-in') await signIn(screen);
  else if (practice.kind === 'root-mfa') await addRootMfa(screen);
  else throw new Error(`no script for ${practice.kind}`);
  press('esc');
  // A wait has no pointer, the console has one.
  await pointerShows((line) => line === '');
}

/** The password on the card, the code on the phone, and a password of one's own where the first one has to be changed. */
async function signIn({ sees, isShown, writes, press, pointsAt, pointerShows }: InkScreen): Promise<void> {
  await pointsAt(say('screen.console.password'));
  await nextSecond();
  press('ctrl-k');
  await pointerShows((line) => line.includes(signs.hidden));
  press('enter');
  await sees(say('screen.console.codeNeeded'));
  press('ctrl-f');
  await pointerShows((line) => /\d{6}/.test(line));
  press('enter');
  // Whoever is in may add a passkey there.
  const signedIn = say('screen.console.addPasskey');
  const change = say('screen.console.newPasswordNeeded');
  await until(() => isShown(signedIn) || isShown(change), 'signed in, or told to change the password');
  if (isShown(change)) {
    await writes('Choose-my-own-words-7');
    press('enter');
  }
  await sees(signedIn);
}

async function addRootMfa({ sees, press, pointsAt }: InkScreen): Promise<void> {
  await pointsAt(say('screen.console.asRoot'));
  press('enter');
  await sees(say('screen.console.addMfa'));
  press('enter');
}

/** AWS's dates have whole seconds: a sign-in counts only when it is later than MFA by one. */
async function nextSecond(): Promise<void> {
  const second = () => Math.floor(Date.now() / 1000);
  const now = second();
  await until(() => second() > now, 'the next second');
}
