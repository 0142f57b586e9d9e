import {
  AccountClient,
  type AccountClientConfig,
  DeleteAlternateContactCommand,
  GetAlternateContactCommand,
  PutAlternateContactCommand,
} from '@aws-sdk/client-account';
import type { Contact } from '../../model/iam.ts';
import type { AccountWrites, ContactType } from '../../model/writes/accountWrites.ts';
import { codeOf } from '../wordAwsError.ts';
import { done, type Written } from '../writes/written.ts';

/** What offroot asks of the Account Management API. */
export interface AccountApi {
  /** Null where the account has no such contact. */
  readonly alternateContact: (type: ContactType) => Promise<Contact | null>;
  readonly putContact: (input: AccountWrites['account:PutAlternateContact']) => Promise<Written>;
  readonly deleteContact: (input: AccountWrites['account:DeleteAlternateContact']) => Promise<Written>;
}

/** The Account Management API. It has one address for the whole partition, in us-east-1, whatever region one works in. */
export function openAccountApi(config: AccountClientConfig): AccountApi {
  const client = new AccountClient({ ...config, region: 'us-east-1' });
  return {
    alternateContact: async (AlternateContactType) => {
      try {
        const { AlternateContact: contact } = await client.send(
          new GetAlternateContactCommand({ AlternateContactType }),
        );
        return {
          name: contact?.Name ?? '',
          title: contact?.Title ?? '',
          email: contact?.EmailAddress ?? '',
          phone: contact?.PhoneNumber ?? '',
        };
      } catch (error) {
        if (/^ResourceNotFound/.test(codeOf(error))) return null;
        throw error;
      }
    },
    putContact: (input) => client.send(new PutAlternateContactCommand({ ...input })).then(done),
    deleteContact: (input) => client.send(new DeleteAlternateContactCommand({ ...input })).then(done),
  };
}
