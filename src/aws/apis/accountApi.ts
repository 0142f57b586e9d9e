import { AccountClient, type AccountClientConfig, GetAlternateContactCommand } from '@aws-sdk/client-account';
import type { Contact } from '../../model/iam.ts';
import { codeOf } from '../wordAwsError.ts';

/** What offroot asks of the Account Management API. */
export interface AccountApi {
  /** Null where the account has no such contact. */
  readonly alternateContact: (type: 'SECURITY' | 'BILLING' | 'OPERATIONS') => Promise<Contact | null>;
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
        return { name: contact?.Name ?? '', email: contact?.EmailAddress ?? '' };
      } catch (error) {
        if (/^ResourceNotFound/.test(codeOf(error))) return null;
        throw error;
      }
    },
  };
}
