import { cleanText } from '../../src/model/cleanText.ts';
import { cellsOf } from './cellsOf.ts';

/** Twelve digits as AWS's own sign-in page groups them. */
export const formatAccount = (account: string): string => account.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');

/** A code of six digits as apps show it, and as it is read aloud: three and three. */
export const formatCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** Text of at most `width` cells, its middle left out: the two ends of an ARN or address say the most. */
export function shortenMiddle(raw: string, width: number, ellipsis: string): string {
  const text = cleanText(raw);
  if (cellsOf(text) <= width) return text;
  const room = Math.max(2, width - cellsOf(ellipsis));
  const head = Math.ceil(room / 2);
  return text.slice(0, head) + ellipsis + text.slice(text.length - (room - head));
}

/** A base32 seed in groups of four, `perLine` groups a line. */
export function groupsOfFour(text: string, perLine: number): string[] {
  const groups = text.match(/.{1,4}/g) ?? [];
  const lines = Math.ceil(groups.length / perLine);
  return Array.from({ length: lines }, (_, line) => groups.slice(line * perLine, (line + 1) * perLine).join(' '));
}
