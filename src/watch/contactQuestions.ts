import { say } from '../messages/say.ts';
import { choicesAnswer } from '../model/answers.ts';
import type { Contact } from '../model/iam.ts';
import type { Question, TextQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import type { ContactType } from '../model/writes/accountWrites.ts';
import { emailProblem } from './emailProblem.ts';

export const contactKinds: readonly ContactType[] = ['SECURITY', 'BILLING', 'OPERATIONS'];

/** The contact of that kind that the account has; null where it has none, or that could not be read. */
export function contactOf(snapshot: Snapshot, kind: ContactType): Contact | null {
  const all = known(snapshot.contacts);
  return all ? { SECURITY: all.security, BILLING: all.billing, OPERATIONS: all.operations }[kind] : null;
}

/** For what, then who: one person for all that is ticked. Nothing where the contacts could not be read. */
export function contactQuestions({ snapshot, answers }: StepContext): readonly Question[] {
  if (snapshot.contacts.state === 'unreadable') return [];
  return [
    {
      id: 'contacts.kinds',
      kind: 'choices',
      title: say('watch.contacts.kinds.title'),
      why: say('watch.contacts.kinds.why'),
      options: contactKinds.map((kind) => {
        const now = contactOf(snapshot, kind);
        return {
          value: kind.toLowerCase(),
          label: say(`watch.contacts.${kind}`),
          hint: now
            ? say('watch.contacts.now', { name: now.name, email: now.email })
            : say(`watch.contacts.${kind}.hint`),
        };
      }),
      suggestion: contactKinds.filter((kind) => contactOf(snapshot, kind) === null).map((kind) => kind.toLowerCase()),
    },
    ...(choicesAnswer(answers, 'contacts.kinds').length > 0 ? whoQuestions : []),
  ];
}

/** AWS's limits: PutAlternateContact in the Account Management API Reference. */
const within =
  (most: number) =>
  (value: string): Words | null =>
    value.trim() === '' || value.length > most ? say('watch.contacts.length', { most }) : null;

const whoQuestions: readonly TextQuestion[] = [
  {
    id: 'contacts.name',
    kind: 'text',
    title: say('watch.contacts.name.title'),
    why: say('watch.contacts.name.why'),
    validate: within(64),
  },
  {
    id: 'contacts.job',
    kind: 'text',
    title: say('watch.contacts.job.title'),
    why: say('watch.contacts.job.why'),
    validate: within(50),
  },
  {
    id: 'contacts.email',
    kind: 'text',
    title: say('watch.contacts.email.title'),
    why: say('watch.contacts.email.why'),
    validate: emailProblem,
  },
  {
    id: 'contacts.phone',
    kind: 'text',
    title: say('watch.contacts.phone.title'),
    why: say('watch.contacts.phone.why'),
    validate: (value) => (/^[\s0-9()+-]{1,25}$/.test(value) ? null : say('watch.contacts.phone.problem')),
  },
];
