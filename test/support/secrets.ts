import type { PracticeState } from '../../src/practice/practiceState.ts';
import { authenticatorOf } from './authenticator.ts';
import type { Frame } from './watchedScreen.ts';
import { flatten } from './wizard.ts';

/** Every secret of a practice account: passwords, seeds, and the codes of the seeds from one moment to another. */
export function secretsOf({ passwords, devices, phone }: PracticeState, [from, to]: readonly [number, number]) {
  const seeds = [...new Set([...devices.map(({ seed }) => seed), ...phone.entries.map(({ secret }) => secret)])];
  const moments = Array.from({ length: Math.ceil((to - from) / 30_000) + 2 }, (_, step) => from + step * 30_000);
  const codes = seeds.flatMap((seed) => moments.map((at) => authenticatorOf(seed, '').code(0, at)));
  return [...new Set([...passwords.map(({ password }) => password), ...seeds, ...codes])];
}

/** Which of the secrets a text holds, whole or in the groups they are shown in. A code counts only as a word of its own. */
export const traces = (text: string, secrets: readonly string[]): readonly string[] => {
  const joined = text.replace(/\s/g, '');
  return secrets.filter((secret) =>
    /^\d{6}$/.test(secret)
      ? new RegExp(`(?<![\\w])${secret.slice(0, 3)} ?${secret.slice(3)}(?![\\w])`).test(text)
      : text.includes(secret) || joined.includes(secret),
  );
};

/** The upper edge of a finder, one of the three corners of a QR code. */
const finder = '█▀▀▀▀▀█';

/** The secrets that were seen, on the screen or in its bytes, while none of the screens that may show one was up. */
export function seenOutside(showing: readonly string[], frames: readonly Frame[], secrets: readonly string[]) {
  const isShowing = (frame: Frame | undefined) => showing.some((title) => flatten(frame?.lines ?? []).includes(title));
  return frames.flatMap((frame, index) => {
    if (isShowing(frame)) return [];
    // The bytes that take such a screen away may begin with the last of it.
    const bytes = isShowing(frames[index - 1]) ? '' : frame.data;
    const text = `${frame.lines.join('\n')}\n${bytes}`;
    return text.includes(finder) ? ['a QR code'] : traces(text, secrets);
  });
}
