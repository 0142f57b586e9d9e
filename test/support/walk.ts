import { say } from '../../src/messages/say.ts';
import { type Authenticator, authenticatorOf, scanAddress } from './authenticator.ts';
import { givesPasswordAndCode } from './givesPasswordAndCode.ts';
import { readQr } from './readQr.ts';
import type { Sandbox } from './sandbox.ts';
import { until } from './until.ts';
import { flatten, inEnglish, type Wizard } from './wizard.ts';

/** The first day in stretches, each from one screen to the next, taking what is recommended. */
const stretches = {
  connect: async ({ sees, press }: Wizard) => {
    await sees(say('connect.account.title'));
    press('enter');
  },
  standing: async ({ sees, press }: Wizard) => {
    await sees(say('standing.title'));
    press('enter');
  },
  alias: async ({ sees, writes, press }: Wizard) => {
    await sees(say('alias.name.title'));
    await writes('acme');
    press('enter');
    await sees(say('alias.plan'));
    press('a');
  },
  passwords: async ({ sees, press }: Wizard) => {
    await sees(say('passwords.policy.title'));
    press('enter');
    await sees(say('passwords.plan'));
    press('a');
  },
  groups: async ({ sees, press }: Wizard) => {
    await sees(say('groups.layout.title'));
    press('enter');
    await sees(say('groups.plan', { count: 3 }));
    press('a');
  },
  you: async ({ sees, writes, press }: Wizard) => {
    await sees(say('people.you.title'));
    await writes('alice');
    press('enter');
    await sees(say('people.you-password.title', { user: 'alice' }));
    press('enter');
  },
  team: async ({ sees, writes, moves, press }: Wizard) => {
    await sees(say('people.team.title'));
    await writes('bora');
    await moves('enter');
    press('enter');
    await sees(say('people.plan', { count: 2 }));
    press('a');
  },
  cards: async ({ sees, press }: Wizard) => {
    for (const title of [say('screen.card.titleYou', { user: 'alice' }), say('screen.card.title', { user: 'bora' })]) {
      await sees(title);
      press('r');
      await sees(say('screen.card.hide'));
      press('enter');
    }
  },
  device: async ({ sees, press }: Wizard) => {
    await sees(say('mfa.phone.title', { user: 'alice' }));
    press('enter');
    await sees(say('mfa.enrol.detail', { user: 'alice' }));
    press('a');
  },
  codes: async (wizard: Wizard) => {
    await wizard.sees(say('screen.mfa.second'));
    const phone = await scanned(wizard);
    wizard.press('f');
    await wizard.sees(say('screen.mfa.phoneShows', { code: spaced(phone.code()), next: spaced(phone.code(1)) }));
    wizard.type(phone.code() + phone.code(1));
    await wizard.sees(say('screen.mfa.right'));
    wizard.press('enter');
  },
  signIn: async (wizard: Wizard, sandbox: Sandbox) => {
    const { sees, press } = wizard;
    await sees(say('prove.sign-in.title', { user: 'alice' }));
    press('enter');
    await sees(say('screen.wait.console'));
    await until(() => isSecondPast(sandbox.practice().devices[0]?.enabledAt));
    await givesPasswordAndCode(wizard);
    await isSignedIn(wizard, 'screen.console.signedInMfa', 'alice');
    press('esc');
  },
  second: async ({ sees, press }: Wizard) => {
    await sees(say('root.second-way.title'));
    press('enter');
    await sees(say('root.reachable.title'));
    press('enter');
  },
  rootMfa: async (wizard: Wizard) => {
    const { sees, picks, press } = wizard;
    await sees(say('root.mfa.title'));
    press('enter');
    await sees(say('root.mfa.wait'));
    press('o');
    await sees(say('screen.console.title'));
    await picks(say('screen.console.asRoot'));
    await isSignedIn(wizard, 'screen.console.signedIn', 'root');
    press('enter');
    await sees(say('screen.console.mfaAdded', { label: 'Amazon Web Services:root-account-mfa-device@acme' }));
    press('esc');
  },
  keep: async ({ sees, press, waitFor, symbols }: Wizard) => {
    await sees(say('keep.by-hand.title'));
    press('space');
    await waitFor((lines) => lines.some((line) => line.includes(symbols.pointer) && line.includes(symbols.ticked)));
    press('enter');
    await sees(say('screen.outcome.locked'));
  },
} as const;

/** A phone with the entry on the screen: by its code, or where there is no room for that by its secret. */
async function scanned(wizard: Wizard): Promise<Authenticator> {
  const address = readQr(wizard.terminal);
  if (address !== null) return scanAddress(address);
  wizard.press('s');
  const lines = await wizard.waitFor((now) => secretOn(now).length === 64);
  wizard.press('s');
  return authenticatorOf(secretOn(lines), 'typed');
}

const secretOn = (lines: readonly string[]): string =>
  lines
    .filter((line) => /^ +[A-Z2-7]{4}( [A-Z2-7]{4})*$/.test(line))
    .join('')
    .replace(/ /g, '');

/** A stretch of the first day. */
export type Stretch = keyof typeof stretches;

const inOrder = Object.keys(stretches).filter((name): name is Stretch => Object.hasOwn(stretches, name));

/** Goes through the first day from the stretch `from` to the stretch `to`, both included; all of it where they are left out. */
export async function walk(
  wizard: Wizard,
  sandbox: Sandbox,
  { from = 'connect', to = 'keep' }: { readonly from?: Stretch; readonly to?: Stretch } = {},
): Promise<void> {
  for (const name of inOrder.slice(inOrder.indexOf(from), inOrder.indexOf(to) + 1)) {
    await stretches[name](wizard, sandbox);
  }
}

/** Waits for the console's word; a narrow window shortens the middle of who it is. */
function isSignedIn({ waitFor }: Wizard, key: 'screen.console.signedIn' | 'screen.console.signedInMfa', name: string) {
  const said = new RegExp(inEnglish(say(key, { principal: '@' })).replace('@', `\\S*${name}`));
  return waitFor((lines) => said.test(flatten(lines)), 20_000);
}

/** AWS's dates have whole seconds: a sign-in counts only when it is later than MFA by one. */
const isSecondPast = (enabledAt: string | null | undefined): boolean =>
  enabledAt != null && Date.now() >= Date.parse(enabledAt) + 1000;

const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
