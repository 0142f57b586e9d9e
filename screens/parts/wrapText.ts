import { cleanText } from '../../src/model/cleanText.ts';
import { cellsOf } from './cellsOf.ts';

/**
 * Lines of at most `width` cells, broken between words; a word that is longer is broken where it must be. Line ends in
 * the text are dropped like all control characters: text from outside cannot begin a line of its own.
 */
export function wrapText(text: string, width: number): string[] {
  return wrapLine(cleanText(text), Math.max(1, width));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((part) => breakWord(part, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (cellsOf(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

function breakWord(word: string, width: number): string[] {
  if (cellsOf(word) <= width) return [word];
  const parts: string[] = [''];
  for (const sign of Array.from(word)) {
    const last = parts[parts.length - 1] ?? '';
    if (cellsOf(last + sign) > width) parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}
