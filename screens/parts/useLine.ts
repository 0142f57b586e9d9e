import { useState } from 'react';
import { type Edit, editLine, lineOf, textOf } from './editLine.ts';
import type { KeyMap } from './useKeys.ts';

/** A line being typed: its keys are spread into the screen's own. */
export interface Line {
  readonly value: string;
  readonly signs: readonly string[];
  readonly cursor: number;
  readonly keys: KeyMap;
  readonly insert: (text: string) => void;
  readonly reset: (text: string) => void;
}

/** State of one text field. */
export function useLine(initial: string): Line {
  const [line, setLine] = useState(() => lineOf(initial));
  const edit = (change: Edit) => () => setLine((now) => editLine(now, change));
  return {
    value: textOf(line),
    signs: line.signs,
    cursor: line.cursor,
    insert: (text) => setLine((now) => editLine(now, { insert: text })),
    reset: (text) => setLine(lineOf(text)),
    keys: {
      left: edit('left'),
      right: edit('right'),
      home: edit('home'),
      end: edit('end'),
      backspace: edit('backspace'),
      delete: edit('delete'),
      'ctrl-u': edit('clear'),
      'ctrl-a': edit('home'),
      'ctrl-e': edit('end'),
    },
  };
}
