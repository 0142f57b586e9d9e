/** The known word that was most likely meant, or '' where none is near: mistyped, or only begun. Capitals do not count. */
export function nearestWord(word: string, known: readonly string[]): string {
  const typed = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(typed, candidate.toLowerCase()) }))
    // People seldom mistype a first letter: of two that are as near, the one that begins alike.
    .sort((a, b) => a.distance - b.distance || unlike(a.candidate, typed) - unlike(b.candidate, typed));
  if (best && best.distance <= lettersOff(typed.length)) return best.candidate;
  const begun = known.filter((candidate) => typed.length >= 3 && candidate.toLowerCase().startsWith(typed));
  return begun.length === 1 ? (begun[0] ?? '') : '';
}

const unlike = (candidate: string, typed: string): number => (candidate[0]?.toLowerCase() === typed[0] ? 0 : 1);

/** How many letters may be wrong: one in a short word, where two would make another word of it. */
const lettersOff = (length: number): number => (length <= 4 ? 1 : Math.max(2, length / 3));

/** How many letters to insert, delete, change or swap with the next (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      const swapped = j > 0 && letter === to[j - 1] && from[i - 1] === other ? (before[j - 1] ?? 0) + 1 : change;
      next.push(Math.min(change, swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row.at(-1) ?? 0;
}
