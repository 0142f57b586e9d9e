import stringWidth from 'string-width';

/**
 * Lines of at most `columns` cells, the first after `first`, the others indented as far. Breaks at spaces only, and not
 * inside `back ticks`: a command or an address that is longer than a line stays whole, so that it can be copied.
 */
export function wrapText(text: string, columns: number, first = ''): readonly string[] {
  const indent = ' '.repeat(stringWidth(first));
  const pieces = text.match(/(?:`[^`]*`|[^\s`]+|`)+/g) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line ? `${line} ${piece}` : piece;
    if (line && stringWidth(indent + longer) > columns) {
      lines.push(line);
      line = piece;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((content, at) => `${at === 0 ? first : indent}${content}`);
}
