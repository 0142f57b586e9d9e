import { useStage } from '../stage.ts';
import { cellsOf } from './cellsOf.ts';
import { TerminalCursor } from './TerminalCursor.tsx';
import { Tone } from './Tone.tsx';

interface TextFieldProps {
  readonly line: { readonly signs: readonly string[]; readonly cursor: number };
  /** cells it may take, the cursor included */
  readonly width: number;
  readonly active: boolean;
  /** every sign is shown as a dot */
  readonly hidden?: boolean;
}

/** A line being typed, with its cursor. What is too long slides under the left edge. */
export function TextField({ line, width, active, hidden = false }: TextFieldProps) {
  const { theme, listening } = useStage();
  const { symbols } = theme;
  const signs = hidden ? line.signs.map(() => symbols.hidden) : line.signs;
  const first = firstVisible(signs, line.cursor, width);
  const under = signs[line.cursor] ?? ' ';
  const before = signs.slice(first, line.cursor).join('');
  const after = fitting(signs.slice(line.cursor + 1), width - cellsOf(before) - cellsOf(under));

  return (
    <>
      {active && listening && <TerminalCursor cells={cellsOf(before)} />}
      <Tone>{before}</Tone>
      <Tone>{under}</Tone>
      <Tone>{after}</Tone>
    </>
  );
}

function firstVisible(signs: readonly string[], cursor: number, width: number): number {
  let first = cursor;
  let used = cellsOf(signs[cursor] ?? ' ');
  while (first > 0 && used + cellsOf(signs[first - 1] ?? '') <= width) {
    first -= 1;
    used += cellsOf(signs[first] ?? '');
  }
  return first;
}

function fitting(signs: readonly string[], width: number): string {
  let text = '';
  for (const sign of signs) {
    if (cellsOf(text + sign) > width) break;
    text += sign;
  }
  return text;
}
