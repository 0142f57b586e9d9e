/**
 * Somebody's groups as the account has them: spelled and ordered as there, each once, however they were written. One that is not
 * there stays as it was written, at the end: the question says so, at its row.
 */
export function spellGroups(written: readonly string[], groups: readonly string[]): readonly string[] {
  const small = written.map((group) => group.toLowerCase());
  const strange = written.filter((_, index) => !groups.some((one) => one.toLowerCase() === small[index]));
  return [...groups.filter((group) => small.includes(group.toLowerCase())), ...new Set(strange)];
}
