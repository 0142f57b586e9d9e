import { hasIdentityCenter, inOrganization } from '../facts/identities.ts';
import { say } from '../messages/say.ts';
import type { Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step } from '../model/step.ts';

/** Which account, as whom, through what: confirmed once, before anything else. */
export const connect: Step = {
  id: 'connect',
  title: say('step.connect.title'),
  why: say('step.connect.why'),
  checks: [],
  questions: ({ snapshot, memory }) => {
    if (memory.confirmed) return [];
    const questions: Question[] = [
      {
        id: 'connect.account',
        kind: 'choice',
        title: say('connect.account.title'),
        why: say('connect.account.why'),
        options: [{ value: snapshot.connection.identity.account, label: say('connect.account.yes') }],
        suggestion: snapshot.connection.identity.account,
      },
    ];
    if (hasIdentityCenter(snapshot)) questions.push(notice('connect.identity-center', 'identity-center'));
    if (known(snapshot.authorization) && inOrganization(snapshot)) {
      questions.push(notice('connect.organization', 'organization'));
    }
    return questions;
  },
  changes: () => [],
};

const notice = (id: string, what: 'identity-center' | 'organization'): Question => ({
  id,
  kind: 'notice',
  shows: 'plain',
  title: say(`connect.${what}.title`),
  why: say(`connect.${what}.why`),
});
