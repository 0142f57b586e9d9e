/**
 * A path as a person types it, or drops it on a terminal: `~/` is the home folder, and the quotes or backslashes that
 * terminals put around spaces are taken away.
 */
export function typedPath(typed: string, env: Readonly<Record<string, string | undefined>>): string {
  const quoted = /^(['"])(.*)\1$/.exec(typed.trim());
  const path = quoted?.[2] ?? typed.trim().replaceAll('\\ ', ' ');
  return path.startsWith('~/') && env.HOME ? `${env.HOME}${path.slice(1)}` : path;
}
