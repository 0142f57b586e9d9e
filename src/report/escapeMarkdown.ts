import { cleanText } from '../model/cleanText.ts';

/** Text for a line of Markdown that shows as it is, whatever signs are in it. */
export const escapeMarkdown = (text: string): string =>
  cleanText(text)
    .replace(/[\\`*_[\]<>&#|~]/g, '\\$&')
    // What would begin a list or a heading is escaped where a line may begin.
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );

/** Sentences of ours: what stands in back ticks there is a command, and becomes a code span. Not for text from outside. */
export const escapeProse = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? codeSpan(part.slice(1, -1)) : escapeMarkdown(part)))
    .join('');

/** Text to be copied, such as a name or a password: a code span that holds every sign as it is. */
export function codeSpan(text: string): string {
  const clean = cleanText(text);
  const runs = (clean.match(/`+/g) ?? []).map(({ length }) => length);
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = '`'.repeat(length);
  const padded = /^`|`$|^ .* $/.test(clean) ? ` ${clean} ` : clean;
  return `${fence}${padded}${fence}`;
}
