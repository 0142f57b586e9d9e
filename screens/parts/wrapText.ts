import stringWidth from 'string-width';

/** Lines of at most `width` cells, broken between words; a word that is longer is broken where it must be. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').flatMap((part) => breakWord(part, width))) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (stringWidth(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

function breakWord(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const parts: string[] = [''];
  for (const sign of Array.from(word)) {
    const last = parts[parts.length - 1] ?? '';
    if (stringWidth(last + sign) > width) parts.push(sign);
    else parts[parts.length - 1] = last + sign;
  }
  return parts;
}
