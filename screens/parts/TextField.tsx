import { useStage } from '../stage.ts';
import { cellsOf } from './cellsOf.ts';
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
  const { symbols } = useStage().theme;
  const signs = hidden ? line.signs.map(() => symbols.hidden) : line.signs;
  const first = firstVisible(signs, line.cursor, width);
  const under = signs[line.cursor] ?? ' ';
  const after = fitting(
    signs.slice(line.cursor + 1),
    width - cellsOf(signs.slice(first, line.cursor).join('')) - cellsOf(under),
  );

  return (
    <>
      <Tone>{signs.slice(first, line.cursor).join('')}</Tone>
      <Tone inverse={active}>{under}</Tone>
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
