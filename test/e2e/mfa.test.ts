import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import { againToMfa } from '../support/again.ts';
import { type Authenticator, scanAddress } from '../support/authenticator.ts';
import { darkTheme, lightTheme } from '../support/picture.ts';
import { prepareUpToMfa, sandboxForTest, wizardForTest } from '../support/prepared.ts';
import { readQr } from '../support/readQr.ts';
import type { Sandbox } from '../support/sandbox.ts';
import { walk } from '../support/walk.ts';
import type { Wizard, WizardOptions } from '../support/wizard.ts';

let prepared: Sandbox;
beforeAll(async () => {
  prepared = await prepareUpToMfa();
});
afterAll(() => prepared.remove());

/** A wizard with the code on the screen, and a phone that has scanned it. */
async function openCeremony(options?: WizardOptions) {
  const sandbox = sandboxForTest(prepared);
  const wizard = wizardForTest(sandbox, options);
  await againToMfa(wizard);
  await walk(wizard, sandbox, { from: 'device', to: 'device' });
  await wizard.sees(say('screen.mfa.second'));
  return { sandbox, wizard, phone: scanAddress(readQr(wizard.terminal)) };
}

const enabling = (sandbox: Sandbox) => sandbox.journal().filter(({ action }) => action === 'iam:EnableMFADevice');

/** Empties both fields and types two codes. */
function typeCodes(wizard: Wizard, first: string, second = '') {
  wizard.press('down', 'ctrl-u', 'up', 'ctrl-u');
  wizard.type(first + second);
}

describe('the MFA ceremony in a terminal of 80 by 24', () => {
  it.each([
    ['with colours', {}],
    ['with NO_COLOR', { NO_COLOR: '1' }],
  ])('shows a code that a phone reads on a dark and on a light screen, %s', async (_, env) => {
    const { sandbox, wizard, phone } = await openCeremony({ env });

    const [dark, light] = [darkTheme, lightTheme].map((theme) => readQr(wizard.terminal, theme));

    expect(dark).not.toBeNull();
    expect(light).toBe(dark);
    expect(phone.seed).toBe(sandbox.practice().devices[0]?.seed);
    expect(phone.label).toContain('alice');
  });

  it('says what is wrong with each kind of wrong codes, sends none of them, and takes the right ones', async () => {
    const { sandbox, wizard, phone } = await openCeremony();
    const label = phone.label.replace(':', ': ');
    const strange = codeOfNoTime(phone);

    typeCodes(wizard, strange);
    await wizard.sees(say('codes.not-of-this-entry', { label }));
    typeCodes(wizard, phone.code(), strange);
    await wizard.sees(say('codes.one-not-of-this-entry', { label }));
    typeCodes(wizard, phone.code(), phone.code());
    await wizard.waitFor(() => seconds.some((left) => wizard.isShown(say('codes.same-twice', { seconds: left }))));
    typeCodes(wizard, phone.code(1), phone.code());
    await wizard.sees(say('codes.swapped'));
    typeCodes(wizard, phone.code(-1), phone.code(1));
    await wizard.sees(say('codes.skipped'));
    expect(enabling(sandbox)).toEqual([]);

    const first = phone.code();
    typeCodes(wizard, spaced(first));
    await wizard.waitFor((lines) => lines.some((line) => line.replace(/\s/g, '').endsWith(first)));
    wizard.paste(spaced(phone.code(1)));
    await wizard.sees(say('screen.mfa.right'));
    wizard.press('enter');

    await wizard.sees(say('prove.sign-in.title', { user: 'alice' }));
    expect(enabling(sandbox)).toHaveLength(1);
  });

  it('has a phone with a wrong clock put right before it enrols it, so that it signs in afterwards', async () => {
    const { sandbox, wizard, phone } = await openCeremony();
    await setClock(wizard, phone, ['+', '+', '+', '+'], 8);
    typeCodes(wizard, phone.code(8));
    await wizard.sees(say('codes.clock-ahead', { minutes: 4 }));
    wizard.press('enter');

    await setClock(wizard, phone, ['0'], 0);
    expect(enabling(sandbox)).toEqual([]);
    typeCodes(wizard, phone.code(), phone.code(1));
    await wizard.sees(say('screen.mfa.right'));
    wizard.press('enter');
    await walk(wizard, sandbox, { from: 'signIn', to: 'signIn' });

    await wizard.sees(say('root.second-way.title'));
    expect(sandbox.practice().users[0]?.passwordLastUsed).not.toBeNull();
    expect(sandbox.practice().devices[0]?.drift).toBeLessThanOrEqual(1);
  });

  it('takes the code away where it does not fit and brings it back where it does', async () => {
    const { wizard, phone } = await openCeremony();

    wizard.resize(40, 20);
    await wizard.sees(say('screen.mfa.tooSmall', { columns: 77, rows: 23 }));
    wizard.press('s');
    await wizard.waitFor((lines) => lines.join('').replace(/\s/g, '').includes(phone.seed));
    wizard.press('s');
    wizard.resize(120, 40);
    await wizard.waitFor(() => readQr(wizard.terminal) !== null);
    expect(scanAddress(readQr(wizard.terminal)).seed).toBe(phone.seed);
    wizard.resize(30, 8);
    await wizard.sees(say('screen.tooSmall', { columns: 40, rows: 12 }));
    wizard.resize(80, 24);
    await wizard.waitFor(() => readQr(wizard.terminal) !== null);

    expect(scanAddress(readQr(wizard.terminal)).seed).toBe(phone.seed);
  });
});

/** Six digits that are no code of this phone for a day around now, so that no wrong clock explains them. */
function codeOfNoTime(phone: Authenticator): string {
  const codes = new Set(Array.from({ length: 4 * 1440 }, (_, step) => phone.code(step - 2 * 1440)));
  return Array.from({ length: 10_000 }, (_, number) => String(123_456 + number)).find((code) => !codes.has(code)) ?? '';
}

const seconds = Array.from({ length: 31 }, (_, second) => second);

const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** True where the phone says another thing about its clock: codes and countdown change by themselves, this does not. */
const isTurned = (now: string, before: string): boolean => offsetIn(now) !== offsetIn(before);

const offsetIn = (screen: string): string | null => /[+-]\d+(?= minutes)/.exec(screen)?.[0] ?? null;

/** Turns the practice phone's clock with its own keys, until it shows the codes of so many steps from now. */
async function setClock(wizard: Wizard, phone: Authenticator, keys: readonly string[], steps: number) {
  const isScanned = (lines: readonly string[]) => lines.some((line) => /\d{3} \d{3}\D+\d{3} \d{3}/.test(line));
  if (!isScanned(wizard.screen())) wizard.press('f');
  await wizard.waitFor(isScanned);
  wizard.press('ctrl-p');
  await wizard.sees(say('screen.phone.why'));
  for (const key of keys) {
    const before = wizard.screen().join();
    wizard.press(key);
    await wizard.waitFor((lines) => isTurned(lines.join(), before));
  }
  await wizard.waitFor((lines) => lines.some((line) => line.includes(spaced(phone.code(steps)))));
  wizard.press('esc');
  await wizard.sees(say('screen.mfa.second'));
}
