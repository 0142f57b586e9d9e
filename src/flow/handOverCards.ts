import { sameName } from '../facts/sameName.ts';
import { recall } from '../journal/recall.ts';
import { recallKeys } from '../journal/recallKeys.ts';
import { secretAnswer, textAnswer } from '../model/answers.ts';
import type { Card } from '../model/card.ts';
import { cardsOf } from './cardsOf.ts';
import type { RunState, RunTools } from './run.ts';

/** Shows each card that nobody has yet. A card put off is shown once more at the end, and asked about at leaving. */
export async function handOverCards(tools: RunTools, state: RunState): Promise<void> {
  for (const card of pendingCards(tools, state)) {
    const answer = await tools.frontend.handOver(card);
    if (answer === 'handed-over') noteHandedOver(tools, card);
  }
}

/** A password that the person typed is one that somebody has: no card needs to say it. */
export function noteTyped(tools: RunTools, state: RunState): void {
  const you = textAnswer(state.answers, 'people.you');
  const typed = textAnswer(state.answers, 'people.you-password') === 'type';
  if (!you || !typed || !secretAnswer(state.answers, `people.password.${you}`)) return;
  const card = pendingCards(tools, state).find(({ user, password }) => password !== null && sameName(user, you));
  if (card) noteHandedOver(tools, card);
}

/** The cards of this run that were not handed over since their password was last set, or their key made. */
export function pendingCards(tools: RunTools, state: RunState) {
  const entries = tools.journal.entries();
  const { handedOver } = recall(entries, state.snapshot.connection.identity.arn);
  const keys = recallKeys(entries, tools.id).handedOver;
  return cardsOf(state).filter(({ user, accessKey }) =>
    accessKey ? !keys.includes(accessKey.id) : !handedOver.includes(user),
  );
}

function noteHandedOver({ journal, clock }: RunTools, { user, accessKey }: Card): void {
  const at = clock.now().toISOString();
  journal.append(
    accessKey ? { kind: 'handed-over-key', at, user, key: accessKey.id } : { kind: 'handed-over', at, user },
  );
}
