import { isLivedIn } from '../facts/livedIn.ts';
import { isRootLocked } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import type { Step } from '../model/step.ts';

/** The security status at a glance. Nothing is asked where root is locked already. */
export const standing: Step = {
  id: 'standing',
  title: say('step.standing.title'),
  why: say('step.standing.why'),
  checks: [],
  questions: ({ findings, memory, snapshot, now }) =>
    isRootLocked(findings) && memory.revisiting !== 'standing'
      ? []
      : [
          {
            id: 'standing.seen',
            kind: 'notice',
            shows: 'standing',
            title: say('standing.title'),
            why: isLivedIn(snapshot, now) ? say('standing.lived-in') : say('standing.why'),
          },
        ],
  changes: () => [],
};
