import { sameName } from '../facts/sameName.ts';
import { recall } from '../journal/recall.ts';
import { secretAnswer, textAnswer } from '../model/answers.ts';
import { cardsOf } from './cardsOf.ts';
import type { RunState, RunTools } from './run.ts';

/** Shows each card that nobody has yet. A card put off is shown once more at the end, and asked about at leaving. */
export async function handOverCards(tools: RunTools, state: RunState): Promise<void> {
  for (const card of pendingCards(tools, state)) {
    const answer = await tools.frontend.handOver(card);
    if (answer === 'handed-over') noteHandedOver(tools, card.user);
  }
}

/** A password that the person typed is one that somebody has: no card needs to say it. */
export function noteTyped(tools: RunTools, state: RunState): void {
  const you = textAnswer(state.answers, 'people.you');
  const typed = textAnswer(state.answers, 'people.you-password') === 'type';
  if (!you || !typed || !secretAnswer(state.answers, `people.password.${you}`)) return;
  const card = pendingCards(tools, state).find(({ user }) => sameName(user, you));
  if (card) noteHandedOver(tools, card.user);
}

/** The cards of this run that were not handed over since their password was last set. */
export function pendingCards(tools: RunTools, state: RunState) {
  const { handedOver } = recall(tools.journal.entries(), state.snapshot.connection.identity.arn);
  return cardsOf(state).filter(({ user }) => !handedOver.includes(user));
}

const noteHandedOver = (tools: RunTools, user: string): void =>
  tools.journal.append({ kind: 'handed-over', at: tools.clock.now().toISOString(), user });
