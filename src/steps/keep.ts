import { isLivedIn } from '../facts/livedIn.ts';
import { replacementsOf } from '../facts/replacements.ts';
import { isRootLocked } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { Step, StepContext } from '../model/step.ts';

const always = ['vault', 'billing-access', 'contacts', 'budget'] as const;

/** Where a team shared root, its password is known to everybody, and its e-mail address may be one person's. */
const afterSharing = ['root-password', 'root-email'] as const;

const choresOf = (context: StepContext) => [...(wasShared(context) ? afterSharing : []), ...always];

/** Before root is locked, an account that is lived in; afterwards, one where something took the place of root's keys. */
const wasShared = ({ snapshot, findings, now }: StepContext): boolean =>
  replacementsOf(snapshot).length > 0 || (!isRootLocked(findings) && isLivedIn(snapshot, now));

/** What no API does: asked once root is locked and after something was done, and listed until it is ticked. */
export const keep: Step = {
  id: 'keep',
  title: say('step.keep.title'),
  why: say('step.keep.why'),
  checks: [],
  questions: (context) => {
    const { memory } = context;
    const chores = choresOf(context);
    const open = chores.some((chore) => !memory.ticked?.includes(chore));
    const due = memory.applied.length > 0 ? open : memory.ticked === null && isRootLocked(context.findings);
    if (memory.revisiting !== 'keep' && !due) return [];
    return [
      {
        id: 'keep.by-hand',
        kind: 'choices',
        title: say('keep.by-hand.title'),
        why: say('keep.by-hand.why'),
        options: chores.map((value) => ({ value, label: say(`keep.${value}`), hint: say(`keep.${value}.hint`) })),
        suggestion: memory.ticked ?? [],
      },
    ];
  },
  changes: () => [],
  left: (context) =>
    choresOf(context)
      .filter((chore) => !isTicked(context, chore))
      .map((chore) => ({
        id: `keep.${chore}`,
        step: 'keep',
        summary: say(`keep.${chore}.left`),
        instructions: [say(`keep.${chore}.how`)],
      })),
};

const isTicked = ({ answers, memory }: StepContext, chore: string): boolean =>
  choicesAnswer(answers, 'keep.by-hand').includes(chore) || (memory.ticked ?? []).includes(chore);
