import type { Contacts } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { attempt } from './attempt.ts';
import type { Reader } from './reader.ts';

/** The account's alternate contacts: whom AWS writes to besides root's own address. */
export const readContacts: Reader<Contacts> = async ({ open, clock, progress }) => {
  let done = 0;
  const contact = (type: 'SECURITY' | 'BILLING' | 'OPERATIONS') =>
    attempt('account:GetAlternateContact', async () => {
      const found = await (await open('account')).alternateContact(type);
      done += 1;
      progress(done, 3);
      return found;
    });
  const [security, billing, operations] = await Promise.all([
    contact('SECURITY'),
    contact('BILLING'),
    contact('OPERATIONS'),
  ]);
  return read({ security, billing, operations }, clock.now().toISOString());
};
