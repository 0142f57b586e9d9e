import { say } from '../../src/messages/say.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Words } from '../../src/model/words.ts';

/** What can be taken back; and for the rest, why not. */
export function sayUndo(changes: Plan['changes']): readonly Words[] {
  const final = changes.flatMap((change) => (change.undo.possible ? [] : [change.undo.why]));
  if (final.length === 0) return [say('screen.plan.undoAll')];
  const some = say('screen.plan.undoSome', { count: changes.length - final.length });
  const different = [...new Map(final.map((why) => [JSON.stringify(why), why])).values()];
  return final.length === changes.length ? different : [some, ...different];
}
