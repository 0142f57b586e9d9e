import { contactTypes } from '../../storedContact.ts';
import type { Draft } from './draft.ts';

/** Sets all three alternate contacts to one person, each with an address of its own. */
export function addContacts(
  { state }: Draft,
  { name, title, domain, phone }: Readonly<Record<'name' | 'title' | 'domain' | 'phone', string>>,
): void {
  state.contacts = contactTypes.map((type) => ({
    type,
    name,
    title,
    email: `${type.toLowerCase()}@${domain}`,
    phone,
  }));
}
