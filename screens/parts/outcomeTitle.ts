import { say } from '../../src/messages/say.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Words } from '../../src/model/words.ts';

/** What a run came to, in a line. */
export function outcomeTitle({ dryRun, rootLocked }: Outcome): Words {
  if (dryRun) return say('screen.outcome.dryRun');
  return rootLocked ? say('screen.outcome.locked') : say('screen.outcome.notLocked');
}
