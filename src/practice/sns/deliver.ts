import { wireDate } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredTopic } from '../storedTopic.ts';
import { topicArn } from './topics.ts';

/** So many mails are kept: what is read at the desk is the newest. */
const mostMails = 40;

/** Sends a message to everybody who has confirmed an address of mail at a topic. */
export function deliver(
  state: PracticeState,
  topic: StoredTopic,
  { subject, message, now }: { readonly subject: string; readonly message: string; readonly now: Date },
): void {
  const sent = topic.subscriptions
    .filter(({ protocol, confirmed }) => confirmed && protocol.startsWith('email'))
    .map(({ endpoint }) => ({
      topic: topicArn(state, topic),
      address: endpoint,
      subject,
      message,
      at: wireDate(now),
    }));
  state.mails = [...state.mails, ...sent].slice(-mostMails);
}
