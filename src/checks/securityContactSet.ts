import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** Whom AWS writes to about a leaked key or a strange machine; without one only root's mailbox hears of it. */
export const securityContactSet = checkOver(
  {
    id: 'security-contact-set',
    area: 'account',
    severity: 'low',
    references: {
      practice: 'P23',
      cis7: '2.3',
      cis3: '1.2',
      securityHub: 'Account.1',
      prowler: 'account_security_contact_information_is_registered',
    },
  },
  ['contacts'],
  ([{ security }]) => [
    {
      verdict: verdictOf(security !== null),
      resource: 'account',
      detail: security ? say('check.contact', { name: security.name, email: security.email }) : say('check.none'),
    },
  ],
);
