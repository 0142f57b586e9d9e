import type { Practice } from './practice.ts';
import type { Script } from './scriptedFrontend.ts';

/** A person who takes what is recommended, on the first day. */
export const recommended = ({ account, clock }: Practice): Script => ({
  desk: account.desk,
  clock,
  answers: {
    'connect.account': account.state().accountId,
    'alias.name': 'acme',
    'passwords.policy': 'recommended',
    'groups.layout': 'recommended',
    'people.you': 'alice',
    'people.you-password': 'generate',
    'people.team': [{ name: 'bora', groups: ['Developers'] }],
    'mfa.phone': 'now',
    'prove.sign-in': 'now',
    'root.second-way': 'root-mfa-elsewhere',
    'root.reachable': 'yes',
    'root.mfa': 'now',
    'keep.by-hand': ['vault', 'billing-access', 'contacts', 'budget'],
  },
});
