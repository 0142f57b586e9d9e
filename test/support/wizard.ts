import { fileURLToPath } from 'node:url';
import { buildTheme, type Symbols } from '../../screens/theme.ts';
import { readSigns } from '../../src/app/terminal.ts';
import type { LanguageCode } from '../../src/messages/languages.ts';
import type { Translate } from '../../src/messages/translate.ts';
import type { Signs } from '../../src/model/display.ts';
import { spellText } from '../../src/model/spelling.ts';
import type { Words } from '../../src/model/words.ts';
import { keyBytes } from './keys.ts';
import type { Sandbox } from './sandbox.ts';
import { locales, spoken } from './spoken.ts';
import { openTerminal, type TerminalOptions, type TestTerminal } from './terminal.ts';

/** The built program. */
export const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const symbolsOf = (signs: Signs): Symbols => buildTheme({ colour: true, depth: 256, light: false, signs }).symbols;

/** The signs on the screens, as in a terminal with UTF-8. */
export const signs = symbolsOf('unicode');

/** Words as a person reads them. */
export const inEnglish = spoken.en;

export interface WizardOptions extends Pick<TerminalOptions, 'cols' | 'rows' | 'env'> {
  /** the Node to run it on; this one where it is left out */
  readonly node?: string;
  /** after `--state-dir DIR`; `--practice` where left out */
  readonly args?: readonly string[];
  /** what its locale speaks, and the person reads; English where left out */
  readonly language?: LanguageCode;
}

/** The built program in a pseudo-terminal, and a person before it. */
export interface Wizard extends TestTerminal {
  /** words as they are on its screens */
  readonly says: Translate;
  /** waits until the words are on the screen, wrapped or not; resolves with its lines */
  readonly sees: (words: Words, deadlineMs?: number) => Promise<string[]>;
  readonly isShown: (words: Words) => boolean;
  /** the signs on its screens */
  readonly symbols: Symbols;
  /** types a text, not counted as keys, and waits until it is on the screen */
  readonly writes: (text: string) => Promise<void>;
  /** presses keys by name or letter, all of which count */
  readonly press: (...keys: readonly string[]) => void;
  /** presses a key and waits until the pointer stands on another line */
  readonly moves: (key: string) => Promise<void>;
  /** goes down to the option with these words and takes it */
  readonly picks: (words: Words) => Promise<void>;
  /** how many keys were pressed; what was written or pasted as text is not counted */
  readonly pressed: () => number;
}

/** how long a screen may take on a busy machine */
const patience = 20_000;

/** Starts the built program in its sandbox. */
export function openProgram(sandbox: Sandbox, options: WizardOptions): TestTerminal {
  const { node = process.execPath, args = ['--practice'], language = 'en', env, ...size } = options;
  return openTerminal({
    ...size,
    command: node,
    args: [program, '--state-dir', sandbox.stateDir, ...args],
    cwd: sandbox.workingDirectory,
    env: surroundings(sandbox, { LC_ALL: locales[language], ...env }),
  });
}

/** Starts the wizard in its sandbox. */
export const openWizard = (sandbox: Sandbox, options: WizardOptions = {}): Wizard =>
  watchWizard(openProgram(sandbox, options), {
    says: spoken[options.language ?? 'en'],
    signs: readSigns({ TERM: 'xterm-256color', ...surroundings(sandbox, options.env) }),
  });

/** A person before a wizard that runs already, however it was started. */
export function watchWizard(
  terminal: TestTerminal,
  { says = inEnglish, signs = 'unicode' }: { readonly says?: Translate; readonly signs?: Signs } = {},
): Wizard {
  const symbols = symbolsOf(signs);
  const pointerRow = (lines: readonly string[]): number => lines.findIndex((line) => pointsAt(line, symbols));
  let pressed = 0;
  const press = (...keys: readonly string[]) => {
    pressed += keys.length;
    for (const key of keys) terminal.type(isNamed(key) ? keyBytes[key] : key);
  };
  const isAt = (words: Words) => {
    const lines = terminal.screen();
    return holds(words, [lines[pointerRow(lines)] ?? '']);
  };
  const moves = async (key: string) => {
    const before = pointerRow(terminal.screen());
    press(key);
    await terminal.waitFor((lines) => ![before, -1].includes(pointerRow(lines)), patience);
  };
  // Whatever the lines break, a long name within itself too.
  const unbroken = (lines: readonly string[]) => flatten(lines).replaceAll(' ', '');
  const holds = (words: Words, lines: readonly string[]) =>
    unbroken(lines).includes(unbroken([spellText(says(words), signs)]));
  return {
    ...terminal,
    says,
    sees: (words, deadlineMs = patience) =>
      terminal
        .waitFor((lines) => holds(words, lines), deadlineMs)
        .catch((error: unknown) => {
          throw new Error(`${says(words)}\n${error instanceof Error ? error.message : ''}`);
        }),
    symbols,
    isShown: (words) => holds(words, terminal.screen()),
    writes: async (text) => {
      terminal.type(text);
      await terminal.waitFor(text, patience);
    },
    press,
    moves,
    picks: async (words) => {
      for (let tries = 0; !isAt(words); tries += 1) {
        if (tries > 20) throw new Error(`not to be picked: ${says(words)}\n${terminal.screen().join('\n')}`);
        await moves('down');
      }
      press('enter');
    },
    pressed: () => pressed,
  };
}

/** What the terminal of whoever runs the tests says of itself. */
const ofTheirTerminal = ['COLORTERM', 'COLORFGBG', 'FORCE_COLOR', 'NO_COLOR', 'LANG', 'LC_CTYPE', 'ACCESSIBLE'];

/** The environment of a child: a home of its own, and nobody's AWS settings. */
export const surroundings = ({ home }: Sandbox, env: TerminalOptions['env'] = {}) => ({
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => name.startsWith('AWS_') || ofTheirTerminal.includes(name))
      .map((name) => [name, undefined]),
  ),
  HOME: home,
  XDG_STATE_HOME: undefined,
  LC_ALL: 'C.UTF-8',
  AWS_EC2_METADATA_DISABLED: 'true',
  ...env,
});

/** In front of what it points at, and nowhere else: `>` may stand in any text. */
const pointsAt = (line: string, { pointer }: Symbols): boolean => line.trimStart().startsWith(pointer);

const isNamed = (key: string): key is keyof typeof keyBytes => Object.hasOwn(keyBytes, key);

/** The text of the lines, one after another, without a QR code's cells beside it. */
export const flatten = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/[\s▀▄█]+/g, ' ')
    .trim();
