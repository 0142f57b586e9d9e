import { say } from '../messages/say.ts';
import type { Person } from '../model/question.ts';
import type { Words } from '../model/words.ts';
import { nameProblem } from './nameProblem.ts';
import { sameName } from './sameName.ts';

/** Every fault of a table of people, each with its row; `you` is who needs no row, '' for nobody. */
export function peopleProblems(
  rows: readonly Person[],
  groups: readonly string[],
  you: string,
): readonly { readonly row: number; readonly words: Words }[] {
  return rows.flatMap((person, row) => {
    const problem = personProblem(person, rows.slice(0, row), groups, you);
    return problem ? [{ row, words: problem }] : [];
  });
}

function personProblem(
  { name, groups: wanted }: Person,
  before: readonly Person[],
  groups: readonly string[],
  you: string,
): Words | null {
  const same = (other: string): boolean => sameName(other, name);
  const strange = wanted.find((group) => !groups.includes(group));
  if (same('root')) return say('people.you.root');
  if (same(you)) return say('people.team.you', { user: name });
  if (before.some((person) => same(person.name))) return say('people.team.twice', { user: name });
  if (wanted.length === 0) return say('people.team.no-group', { user: name });
  if (wanted.length > 10) return say('people.team.groups', { user: name });
  if (strange !== undefined) return say('people.team.group', { group: strange, groups: groups.join(', ') });
  return nameProblem(name, 64);
}
