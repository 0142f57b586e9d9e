import { say } from '../../messages/say.ts';
import {
  type ActDecisions,
  type Decision,
  type Rehearsal,
  type RehearsedPeople,
  type Situation,
  situations,
} from '../../model/rehearsal.ts';
import type { Words } from '../../model/words.ts';
import type { LineStage } from './lineStage.ts';

/** What each person could still do, situation by situation: what they may, then what not, since a table is too long to hear. */
export function tellRehearsal({ tell }: LineStage, { by, notes, people }: Rehearsal): undefined {
  tell(say(`rehearsal.by.${by}`));
  for (const note of notes) tell(note, '! ');
  for (const row of people) {
    tell(row.who);
    for (const [index, situation] of situations.entries())
      for (const words of situationWords(row, situation, situations[index - 1])) tell(words, '  - ');
  }
}

const decisions: readonly Decision[] = ['allowed', 'denied', 'undecidable'];

/** A line for each decision; one line where it is as in the situation before. */
function situationWords(
  { acts }: RehearsedPeople,
  situation: Situation,
  last: Situation | undefined,
): readonly Words[] {
  const named = say(`rehearsal.situation.${situation}`);
  if (last !== undefined && acts.every((act) => isSame(act, situation, last)))
    return [say('line.rehearsal.same', { situation: named, last: say(`rehearsal.situation.${last}`) })];
  return decisions.flatMap((decision) => {
    const some = acts.filter(({ after }) => after[situation] === decision);
    if (some.length === 0) return [];
    const said = some.map((act) => actWords(act, situation));
    return [
      say('line.rehearsal.acts', { situation: named, decision: say(`rehearsal.decision.${decision}`), acts: said }),
    ];
  });
}

const isSame = ({ before, after }: ActDecisions, one: Situation, other: Situation): boolean =>
  after[one] === after[other] && before?.[one] === before?.[other];

function actWords({ act, before, after }: ActDecisions, situation: Situation): Words {
  const named = say(`rehearsal.act.${act}`);
  if (before === null || before[situation] === after[situation]) return named;
  return say('line.rehearsal.was', { act: named, before: say(`rehearsal.decision.${before[situation]}`) });
}
