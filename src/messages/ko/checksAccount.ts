import type { checksAccount as english } from '../en/checksAccount.ts';
import type { SameKeys } from '../sameKeys.ts';
/** What the checks of account say, in Korean. `check.ID` is the good state, `.why` two sentences, `.fix` what to do by hand. */
export const checksAccount = {
  'check.account-alias-set': 'The sign-in page has a name',
  'check.account-alias-set.why':
    'A sign-in address with a name is remembered; one with twelve digits is looked up, or guessed from a link in a mail. A name people know makes a false page easier to tell.',
  'check.account-alias-set.fix': 'Set an account alias on the IAM dashboard.',
  'check.alias': '{alias}',
  'check.security-contact-set': 'AWS knows whom to call about security',
  'check.security-contact-set.why':
    'When AWS finds a leaked key or a machine that attacks others, it writes to the security contact. Without one the letter lies in root’s mailbox, which hardly anybody opens once root is put away.',
  'check.security-contact-set.fix':
    'Under Account, Alternate contacts, set the security contact: an address that several people read.',
  'check.contact': '{name}, {email}',
  'check.billing-and-operations-contacts-set': 'AWS knows whom to ask about bills and operations',
  'check.billing-and-operations-contacts-set.why':
    'A bill that cannot be paid, or a service that is about to change, is announced by mail. With contacts of their own such mails reach somebody who acts on them.',
  'check.billing-and-operations-contacts-set.fix':
    'Under Account, Alternate contacts, set the billing and the operations contact.',
  'check.contact.billing': 'billing',
  'check.contact.operations': 'operations',
  'check.contact.missing': 'not set: {contacts}',
  'check.contact.both': 'both set',
  'check.server-certificates-valid': 'No expired certificates',
  'check.server-certificates-valid.why':
    'A certificate that has run out turns visitors away with a warning, if anything still serves it. One that nothing serves any more is only there to be served by mistake.',
  'check.server-certificates-valid.fix':
    'Find out what serves it, put a new one there (best from ACM, which renews by itself), then delete the old one with aws iam delete-server-certificate; the console does not list them.',
  'check.certificates': ({ count }: { count: number }) =>
    count === 0 ? 'none' : count === 1 ? '1 certificate, valid' : `${count} certificates, valid`,
  'check.certificates.expired': '{name} expired on {at}',
  'check.certificates.soon': '{name} expires on {at}',
} as const satisfies SameKeys<typeof english>;
