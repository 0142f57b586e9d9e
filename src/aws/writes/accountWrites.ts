import type { AccountWrites } from '../../model/writes/accountWrites.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write to the account API. */
export const accountWrites: WriteRows<AccountWrites> = {
  'account:PutAlternateContact': async ({ open }, input) => (await open('account')).putContact(input),
  'account:DeleteAlternateContact': async ({ open }, input) => (await open('account')).deleteContact(input),
};
