import { leftUnread } from '../facts/leftUnread.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange, Undo } from '../model/change.ts';
import type { Contact } from '../model/iam.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { ContactType } from '../model/writes/accountWrites.ts';
import { contactKinds, contactOf, contactQuestions } from './contactQuestions.ts';
import { isAskedFor } from './watchers.ts';

/** Whom AWS writes to besides root's own address: about bills, about maintenance, and about a leaked key. */
export const contacts: Step = {
  id: 'contacts',
  title: say('watch.contacts.title'),
  why: say('watch.contacts.why'),
  checks: ['security-contact-set', 'billing-and-operations-contacts-set'],
  questions: (context) => (isAskedFor(context, 'contacts') ? contactQuestions(context) : []),
  changes: (context) =>
    isAskedFor(context, 'contacts') && context.snapshot.contacts.state === 'read'
      ? contactKinds.filter((kind) => isChosen(context, kind)).flatMap((kind) => contactChange(context, kind))
      : [],
  plan: () => ({ title: say('watch.contacts.plan'), cautions: [] }),
  left: (context) => (isAskedFor(context, 'contacts') ? leftUnread(contacts, context.snapshot.contacts) : []),
};

const isChosen = ({ answers }: StepContext, kind: ContactType): boolean =>
  choicesAnswer(answers, 'contacts.kinds').includes(kind.toLowerCase());

function contactChange(context: StepContext, kind: ContactType): readonly ApiChange[] {
  const wanted = contactIn(context);
  const now = contactOf(context.snapshot, kind);
  if (now !== null && isSame(now, wanted)) return [];
  const words = say(`noun.contact.${kind}`);
  return [
    {
      id: `contacts.${kind.toLowerCase()}`,
      step: 'contacts',
      kind: 'api',
      ...put(kind, wanted),
      summary: say('watch.contacts.put', { kind: words, name: wanted.name, email: wanted.email }),
      line: { noun: words, name: wanted.name, detail: say('watch.contacts.detail', { email: wanted.email }) },
      effect: now === null ? 'add' : 'change',
      undo: undoOf(kind, now),
      fixes: [kind === 'SECURITY' ? 'security-contact-set' : 'billing-and-operations-contacts-set'],
      touches: ['contacts'],
    },
  ];
}

const contactIn = ({ answers }: StepContext): Contact => ({
  name: textAnswer(answers, 'contacts.name') ?? '',
  title: textAnswer(answers, 'contacts.job') ?? '',
  email: textAnswer(answers, 'contacts.email') ?? '',
  phone: textAnswer(answers, 'contacts.phone') ?? '',
});

const put = (AlternateContactType: ContactType, { name, title, email, phone }: Contact) =>
  ({
    action: 'account:PutAlternateContact',
    input: { AlternateContactType, Name: name, Title: title, EmailAddress: email, PhoneNumber: phone },
  }) as const;

const undoOf = (kind: ContactType, before: Contact | null): Undo => ({
  possible: true,
  write: before
    ? put(kind, before)
    : { action: 'account:DeleteAlternateContact', input: { AlternateContactType: kind } },
});

const isSame = (one: Contact, other: Contact): boolean =>
  one.name === other.name && one.title === other.title && one.email === other.email && one.phone === other.phone;
