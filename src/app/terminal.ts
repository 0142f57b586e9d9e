import type { Display, Signs } from '../model/display.ts';

/** The part of the world that tells what the terminal can do. */
interface Surroundings {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly env: Environment;
  readonly platform: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What this terminal can do: asked before Ink is loaded, because Ink asks nobody (NO_COLOR, CI, TERM=dumb). */
export interface Terminal {
  /** somebody is there to be asked */
  readonly interactive: boolean;
  /** by lines: it was asked for, or the screens would not do here */
  readonly lines: boolean;
  readonly display: Display;
}

/** Reads the streams and the environment, by the rules of docs/terminals.md. */
export function readTerminal(
  { stdin, stdout, env, platform }: Surroundings,
  wants: { readonly colour: boolean; readonly plain: boolean },
): Terminal {
  const depth = depthOf(env, platform);
  return {
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    lines: wants.plain || env.TERM === 'dumb' || isAccessible(env) || isTooSmall(stdout),
    display: { colour: wants.colour && wantsColour(env, depth), depth, light: isLight(env), signs: readSigns(env) },
  };
}

/** Signs by the locale (LC_ALL, LC_CTYPE, LANG in POSIX's order; none said is UTF-8), and by terminals known to have fewer. */
export function readSigns(env: Environment): Signs {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (isDec(env) || (locale !== '' && !/utf-?8/i.test(locale))) return 'ascii';
  return env.TERM === 'linux' ? 'console' : 'unicode';
}

/** NO_COLOR (https://no-color.org) before FORCE_COLOR: whom colours hurt is heard first. */
function wantsColour(env: Environment, depth: Display['depth']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return depth > 2;
}

const forced: Readonly<Record<string, Display['depth']>> = { 1: 16, 2: 256, 3: 256 };

/** A terminal that nobody knows is taken to have the sixteen: one that has none passes over them. */
function depthOf({ TERM = '', COLORTERM, FORCE_COLOR = '' }: Environment, platform: string): Display['depth'] {
  const said = forced[FORCE_COLOR];
  if (said) return said;
  if (/256|direct|^xterm|^tmux|kitty|ghostty|alacritty|wezterm|foot|iterm/.test(TERM) || COLORTERM) return 256;
  if (TERM === '') return platform === 'win32' ? 256 : 2;
  return isDec({ TERM }) || /^(dumb|unknown)$|-m(ono)?$/.test(TERM) ? 2 : 16;
}

/** DEC's terminals, and what says it is one: no colours, no UTF-8. */
const isDec = ({ TERM = '' }: Environment): boolean => /^vt\d/.test(TERM);

/** rxvt, Konsole and iTerm2 say which of the sixteen colours they write with and on; 7 and the bright ones are light. */
function isLight({ COLORFGBG = '' }: Environment): boolean {
  const ground = Number(COLORFGBG.split(';').at(-1) || 'none');
  return ground === 7 || ground > 8;
}

/** What people set who use a screen reader, for Charm's programs and others: https://github.com/charmbracelet/huh#accessibility */
const isAccessible = ({ ACCESSIBLE: said }: Environment): boolean => said !== undefined && said !== '' && said !== '0';

/** Too small for any screen (screens/TooSmallScreen.tsx); a serial console says 0 by 0, which is not known. */
const isTooSmall = ({ columns = 80, rows = 24 }: Surroundings['stdout']): boolean => columns < 40 || rows < 12;
