import type { Signs } from './display.ts';

/** Spelled for a terminal without all of Unicode: what is no letter by its twin, other letters by a `?` where they must go. */
export type Spell = (text: string) => string;

/** Signs and their ASCII twins; the second, where there is one, takes no more cells than the sign. */
const twins: Readonly<Record<string, readonly [string, string?]>> = {
  ...group('‘’‚′', "'"),
  ...group('“”„″«»', '"'),
  ...group('‐‑‒–—―−─', '-'),
  ...group('  ', ' '),
  ...group('╭╮╰╯┌┐└┘├┤┬┴┼', '+'),
  ...group('·', '-'),
  ...group('•●◼■', '*'),
  ...group('│', '|'),
  '━': ['='],
  '×': ['x'],
  '…': ['...', '~'],
  '→': ['->', '>'],
  '←': ['<-', '<'],
  '▸': ['>'],
  '↑': ['^'],
  '↓': ['v'],
  '≥': ['>=', '>'],
  '≤': ['<=', '<'],
  '✓': ['ok', '+'],
  '✗': ['x'],
};

function group(signs: string, twin: string): Readonly<Record<string, readonly [string]>> {
  return Object.fromEntries(Array.from(signs, (sign) => [sign, [twin]]));
}

/** Words and lines, where a twin may be longer than its sign. */
export const spellText = (text: string, signs: Signs): string => spell(text, signs, (twin) => twin[0]);

/** What is laid out in cells already: everything keeps the cells it has. */
export const spellCells = (text: string, signs: Signs): string => spell(text, signs, (twin) => twin[1] ?? twin[0]);

function spell(text: string, signs: Signs, choose: (twin: readonly [string, string?]) => string): string {
  if (signs === 'unicode' || plain.test(text)) return text;
  return text.replace(beyondAscii, (sign) => {
    const twin = twins[sign];
    if (twin) return choose(twin);
    if (signs === 'console') return sign;
    if (noCells.test(sign)) return '';
    return twoCells.test(sign) ? '??' : '?';
  });
}

const plain = /^[\u0000-\u007f]*$/;
const beyondAscii = /[^\u0000-\u007f]/gu;
/** accents put on the letter before, and what joins or varies signs */
const noCells = /[\p{M}\p{Cf}]/u;
/** the wide ones of https://www.unicode.org/reports/tr11/, as far as people write and decorate with them */
const twoCells =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/u;
