/** What a chunk of keys made of a line that is typed unseen. */
export interface HiddenLine {
  readonly typed: string;
  /** the keys after which somebody else listens: Enter, Ctrl-C, Ctrl-Z, the end of input */
  readonly ended: 'enter' | 'interrupt' | 'stop' | 'end' | null;
}

/** Takes keys into a line that nobody sees: Backspace and Ctrl-U correct it, arrows and other sequences are passed over. */
export function takeHiddenKeys(typed: string, keys: string): HiddenLine {
  let text = typed;
  for (const key of keys.replace(/\u001b(?:\[[0-9;]*.|O.)?/g, '')) {
    if (key === '\r' || key === '\n') return { typed: text, ended: 'enter' };
    if (key === '\u0003') return { typed: text, ended: 'interrupt' };
    if (key === '\u001a') return { typed: text, ended: 'stop' };
    if (key === '\u0004' && text === '') return { typed: text, ended: 'end' };
    if (key === '\u0015') text = '';
    else if (key === '\u007f' || key === '\b') text = Array.from(text).slice(0, -1).join('');
    else if (key >= ' ') text += key;
  }
  return { typed: text, ended: null };
}
