/** Where a text stops being JSON; both count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/** The first place from which the text is no JSON, or null where all of it is. */
export function jsonFault(text: string): JsonFault | null {
  if (problemOf(text) === null) return null;
  // V8 does not always say where. The longest beginning that could still go on ends right before the fault.
  let good = 0;
  let bad = text.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (couldGoOn(text.slice(0, middle))) good = middle;
    else bad = middle - 1;
  }
  const before = text.slice(0, good).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** True for JSON, and for what only lacks its end. */
function couldGoOn(beginning: string): boolean {
  const problem = problemOf(beginning);
  return problem === null || problem.includes('end of JSON') || problem.includes(`at position ${beginning.length}`);
}

function problemOf(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
