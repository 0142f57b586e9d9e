/** A place in a document: both count from 1. */
interface Position {
  readonly Line: number;
  readonly Column: number;
}

/** Where one statement is. */
export interface Span {
  readonly StartPosition: Position;
  readonly EndPosition: Position;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/**
 * Where the simulator says a document's statements are, in their order. Recorded: one begins behind the bracket that opens
 * the list, or behind the one before it, comma and spaces included; one that is not in a list begins behind its own brace.
 */
export function statementPositions(document: string): readonly Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let before = ['', ''];
  let from: number | null = null;
  let base = 0;
  for (const { 0: text, index } of document.matchAll(token)) {
    const opens = text === '{' || text === '[';
    if (opens) depth++;
    if (opens && depth === 2 && before[0] === '"Statement"' && before[1] === ':') {
      from = index + 1;
      base = text === '[' ? 3 : 2;
    }
    if (text === '}' && depth === base && from !== null) {
      spans.push({ StartPosition: positionOf(document, from), EndPosition: positionOf(document, index + 1) });
      from = base === 3 ? index + 1 : null;
    }
    if (text === '}' || text === ']') depth--;
    if (depth < 2 && !opens) from = null;
    before = [before[1] ?? '', text];
  }
  return spans;
}

function positionOf(document: string, offset: number): Position {
  const lines = document.slice(0, offset).split('\n');
  return { Line: lines.length, Column: (lines.at(-1)?.length ?? 0) + 1 };
}
