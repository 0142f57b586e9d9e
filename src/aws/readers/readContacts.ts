import type { Contacts } from '../../model/iam.ts';
import { unreadable } from '../../model/reading.ts';
import type { Reader } from './reader.ts';

/** The account's alternate contacts. */
export const readContacts: Reader<Contacts> = async () => unreadable('account:GetAlternateContact', 'not read yet');
