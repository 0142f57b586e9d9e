import { requireMfa, requireMfaName } from '../../policies/requireMfa.ts';
import { groupRows, peopleRows, policyRows, roleRows, sizesFor } from './bigRows.ts';
import { addContacts } from './making/addContacts.ts';
import { addGroups, addRoles } from './making/addGroups.ts';
import { addMfa } from './making/addMfa.ts';
import { addPeople } from './making/addPeople.ts';
import { addPolicies, newDraft } from './making/draft.ts';
import type { Scenario } from './scenario.ts';

/** How many users a big account may have: AWS takes no more. */
export const bigSizes = { least: 1, most: 5000 } as const;

/**
 * A company of so many users, with groups, policies and roles to match. Nearly everything is as it should be; what is not follows from
 * each one's number, so that the same size has the same faults every time.
 */
export const big = (users: number): Scenario => ({
  name: `big:${users}`,
  build: (now, random) => {
    const draft = newDraft(`big:${users}`, '666677778888', { now, random, madeDaysAgo: 1500 });
    const { state, ago } = draft;
    const sizes = sizesFor(users);
    state.alias = 'meridian-group';
    addPolicies(draft, [
      { name: requireMfaName, made: 1400, document: requireMfa({ partition: 'aws' }), ours: true },
      ...policyRows(sizes),
    ]);
    addGroups(draft, groupRows(sizes));
    addRoles(draft, roleRows(sizes));
    addPeople(draft, peopleRows(sizes));
    state.root.passwordLastUsed = ago(420);
    addMfa(draft, 'root', 'root-safe', 1400, true);
    state.passwordPolicy = {
      minimumLength: 14,
      requireUppercase: true,
      requireLowercase: true,
      requireNumbers: true,
      requireSymbols: true,
      usersMayChange: true,
      hardExpiry: false,
      maxAgeDays: 0,
      reusePrevention: 24,
    };
    addContacts(draft, {
      name: 'Cloud desk',
      title: 'Cloud desk',
      domain: 'meridian.example',
      phone: '+44 20 7946 0000',
    });
    return state;
  },
});
