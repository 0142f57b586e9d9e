import { say } from '../../messages/say.ts';
import type { DeedInput } from '../../model/deed.ts';
import type { Contact, Contacts } from '../../model/iam.ts';
import { known } from '../../model/reading.ts';
import type { ContactType } from '../../model/writes/accountWrites.ts';
import { changed, gone, open } from '../standing.ts';
import type { OtherRow, OtherRows } from './otherRow.ts';

const row: OtherRow<'account:PutAlternateContact' | 'account:DeleteAlternateContact'> = {
  part: 'contacts',
  standing: ({ action, input }, latest, snapshot) => {
    const now = contactOf(known(snapshot.contacts), input.AlternateContactType);
    if (isSame(now, action === 'account:PutAlternateContact' ? { ...input } : null)) return gone;
    if (isSame(now, latest.action === 'account:PutAlternateContact' ? latest.input : null)) return open;
    return changed(say('undo.why.contact', { email: now?.email ?? say('check.none') }));
  },
};

/** Whom AWS writes to: one of each kind, written whole. */
export const contactRows: OtherRows<'account:PutAlternateContact' | 'account:DeleteAlternateContact'> = {
  'account:PutAlternateContact': row,
  'account:DeleteAlternateContact': row,
};

function contactOf(contacts: Contacts | undefined, type: ContactType): Contact | null {
  if (contacts === undefined) return null;
  return { SECURITY: contacts.security, BILLING: contacts.billing, OPERATIONS: contacts.operations }[type];
}

const isSame = (now: Contact | null, wrote: DeedInput | null): boolean =>
  now === null || wrote === null
    ? now === wrote
    : now.name === wrote.Name &&
      now.title === wrote.Title &&
      now.email === wrote.EmailAddress &&
      now.phone === wrote.PhoneNumber;
