import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** Whom AWS writes to about bills and about maintenance, so that neither waits in a mailbox nobody reads any more. */
export const billingAndOperationsContactsSet = checkOver(
  {
    id: 'billing-and-operations-contacts-set',
    area: 'account',
    severity: 'low',
    references: {
      practice: 'P23',
      cis7: '2.2',
      cis3: '1.1',
      prowler: 'account_maintain_different_contact_details_to_security_billing_and_operations',
    },
  },
  ['contacts'],
  ([{ billing, operations }]) => {
    const missing = [
      ...(billing ? [] : [say('check.contact.billing')]),
      ...(operations ? [] : [say('check.contact.operations')]),
    ];
    const detail = missing.length > 0 ? say('check.contact.missing', { contacts: missing }) : say('check.contact.both');
    return [{ verdict: verdictOf(missing.length === 0), resource: 'account', detail }];
  },
);
