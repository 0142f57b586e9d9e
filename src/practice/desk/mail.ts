import type { PracticeMail } from '../../model/practiceDesk.ts';
import { topicArn } from '../sns/topics.ts';
import type { StateAccess } from '../stateAccess.ts';

/** The mail of the person at the desk: whatever address a topic was told to write to, they read it. */
export const practiceMail = ({ read, change }: StateAccess): PracticeMail => ({
  waiting: () =>
    read((state) =>
      state.topics.flatMap((topic) =>
        topic.subscriptions
          .filter(({ confirmed }) => !confirmed)
          .map(({ endpoint }) => ({ topic: topicArn(state, topic), address: endpoint })),
      ),
    ),
  confirm: ({ topic, address }) =>
    change((state) => {
      const found = state.topics
        .filter((one) => topicArn(state, one) === topic)
        .flatMap(({ subscriptions }) => subscriptions)
        .filter(({ endpoint, confirmed }) => endpoint === address && !confirmed);
      for (const one of found) one.confirmed = true;
      return found.length > 0;
    }),
  received: () => read(({ mails }) => mails.toReversed()),
});
