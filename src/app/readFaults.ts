import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import { nearestWord } from '../model/nearestWord.ts';
import type { Words } from '../model/words.ts';
import type { Faults } from '../practice/faults/faults.ts';
import { type FaultProblem, faultNames, parseFaults } from '../practice/faults/parseFaults.ts';

/** What --practice-faults says. Throws BadInput with every item that cannot be read, where it stands and what it needs. */
export function readFaults(spec: string): Faults {
  const parsed = parseFaults(spec);
  if ('faults' in parsed) return parsed.faults;
  throw new BadInput(
    parsed.problems.map((problem) => ({
      path: '--practice-faults',
      words: say('faults.problem', {
        position: problem.position,
        item: problem.item,
        problem: wordProblem(problem),
      }),
    })),
  );
}

function wordProblem({ problem, item }: FaultProblem): Words {
  switch (problem) {
    case 'unknown':
      return say('faults.unknown', { names: faultNames.join(', '), meant: nearestWord(nameOf(item), faultNames) });
    case 'twice':
      return say('faults.twice');
    default:
      return say(`faults.${problem}`, { name: nameOf(item) });
  }
}

const nameOf = (item: string): string => item.split('=')[0]?.trim() ?? '';
