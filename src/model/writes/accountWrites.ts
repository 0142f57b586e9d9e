/** Whom AWS is to write to, as its account API calls them. */
export type ContactType = 'BILLING' | 'OPERATIONS' | 'SECURITY';

/** Every write to the account API that offroot may make, by AWS action, with AWS's own input names. */
export interface AccountWrites {
  'account:PutAlternateContact': {
    readonly AlternateContactType: ContactType;
    readonly Name: string;
    readonly Title: string;
    readonly EmailAddress: string;
    readonly PhoneNumber: string;
  };
  'account:DeleteAlternateContact': { readonly AlternateContactType: ContactType };
}
