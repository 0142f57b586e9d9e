import { say } from '../messages/say.ts';
import type { Words } from '../model/words.ts';
import { isAction, strangeAction } from '../policies/strangeAction.ts';

/** Actions as they are typed: with commas or spaces between them. */
export const actionsIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,]+/).filter((action) => action !== '')),
];

/** What is odd about an action's name, in words; null where nothing is. A doubt, never a fault. */
export function doubtOf(action: string): Words | null {
  const strange = strangeAction(action);
  if (!strange) return null;
  return strange.meant === ''
    ? say('narrow.action.strange', { action })
    : say('narrow.action.meant', { action, meant: strange.meant });
}

/** What is wrong with actions as they are typed; null where each can stand in a policy. */
export function actionsProblem(text: string): Words | null {
  const wrong = actionsIn(text).find((action) => !isAction(action));
  return wrong === undefined ? null : say('narrow.action.wrong', { action: wrong });
}
