/** The part of the world that tells what the terminal can do. */
interface Surroundings {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What this terminal can do: asked before Ink is loaded, because Ink asks nobody (NO_COLOR, CI, TERM=dumb). */
export interface Terminal {
  /** somebody is there to be asked */
  readonly interactive: boolean;
  /** by lines: it was asked for, or the screens would not do here */
  readonly lines: boolean;
  readonly colour: boolean;
  /** no signs beyond ASCII: the locale is not UTF-8 */
  readonly ascii: boolean;
}

/** Reads the streams and the environment. Colour: https://no-color.org; locale: LC_ALL, LC_CTYPE, LANG in POSIX's order. */
export function readTerminal(
  { stdin, stdout, env }: Surroundings,
  wants: { readonly colour: boolean; readonly plain: boolean },
): Terminal {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const noColour = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return {
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    lines: wants.plain || env.TERM === 'dumb' || isAccessible(env) || isTooSmall(stdout),
    colour: wants.colour && !noColour && env.FORCE_COLOR !== '0',
    ascii: locale !== '' && !/utf-?8/i.test(locale),
  };
}

/** What people set who use a screen reader, for Charm's programs and others: https://github.com/charmbracelet/huh#accessibility */
const isAccessible = ({ ACCESSIBLE: said }: Surroundings['env']): boolean =>
  said !== undefined && said !== '' && said !== '0';

/** Too small for any screen (screens/TooSmallScreen.tsx); a serial console says 0 by 0, which is not known. */
const isTooSmall = ({ columns = 80, rows = 24 }: Surroundings['stdout']): boolean => columns < 40 || rows < 12;
