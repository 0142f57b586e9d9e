/** The part of the world that tells what the terminal can do. */
interface Surroundings {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What this terminal can do: asked before Ink is loaded, because Ink asks nobody (NO_COLOR, CI, TERM=dumb). */
export interface Terminal {
  readonly interactive: boolean;
  readonly colour: boolean;
  /** no signs beyond ASCII: the locale is not UTF-8 */
  readonly ascii: boolean;
}

/** Reads the streams and the environment. Colour: https://no-color.org; locale: LC_ALL, LC_CTYPE, LANG in POSIX's order. */
export function readTerminal({ stdin, stdout, env }: Surroundings, wantsColour: boolean): Terminal {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  const noColour = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return {
    interactive: stdin.isTTY === true && stdout.isTTY === true && env.TERM !== 'dumb',
    colour: wantsColour && !noColour && env.FORCE_COLOR !== '0',
    ascii: locale !== '' && !/utf-?8/i.test(locale),
  };
}
