/** One line of text and where the cursor stands, counted in signs as a person sees them. */
export interface EditedLine {
  readonly signs: readonly string[];
  readonly cursor: number;
}

export type Edit = 'left' | 'right' | 'home' | 'end' | 'backspace' | 'delete' | 'clear' | { readonly insert: string };

const unsafe = /[\u0000-\u001f\u007f-\u009f]/g;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const signsOf = (text: string) => Array.from(segmenter.segment(text), (part) => part.segment);

/** A line with the cursor behind its last sign. */
export function lineOf(text: string): EditedLine {
  const signs = signsOf(text);
  return { signs, cursor: signs.length };
}

/** The text of a line. */
export const textOf = (line: EditedLine): string => line.signs.join('');

/** One key's worth of editing. Inserted text loses line ends and control characters; letters that came in parts are one (NFC). */
export function editLine({ signs, cursor }: EditedLine, edit: Edit): EditedLine {
  const before = signs.slice(0, cursor);
  const after = signs.slice(cursor);
  if (typeof edit === 'object') {
    const added = edit.insert.replace(unsafe, '');
    const whole = signsOf((before.join('') + added).normalize('NFC'));
    return { signs: [...whole, ...after], cursor: whole.length };
  }
  switch (edit) {
    case 'left':
      return { signs, cursor: Math.max(0, cursor - 1) };
    case 'right':
      return { signs, cursor: Math.min(signs.length, cursor + 1) };
    case 'home':
      return { signs, cursor: 0 };
    case 'end':
      return { signs, cursor: signs.length };
    case 'backspace':
      return { signs: [...before.slice(0, -1), ...after], cursor: Math.max(0, cursor - 1) };
    case 'delete':
      return { signs: [...before, ...after.slice(1)], cursor };
    case 'clear':
      return { signs: [], cursor: 0 };
  }
}
