import { requireMfa, requireMfaName } from '../../policies/requireMfa.ts';
import { newId } from '../identifiers.ts';
import { groups, people, policies, roles } from './driftedRows.ts';
import { addGroups, addRoles } from './making/addGroups.ts';
import { addHalfMadeMfa, addMfa } from './making/addMfa.ts';
import { addKey, addPeople } from './making/addPeople.ts';
import { addPolicies, newDraft } from './making/draft.ts';
import type { Scenario } from './scenario.ts';

/** An account set up well fourteen months ago, and neglected since: what is wrong is in the rows, each fault once or twice. */
export const drifted: Scenario = {
  name: 'drifted',
  build: (now, random) => {
    const draft = newDraft('drifted', '222233334444', { now, random, madeDaysAgo: 431 });
    const { state, ago } = draft;
    state.alias = 'lighthouse-labs';
    addPolicies(draft, [
      { name: requireMfaName, made: 426, document: requireMfa({ partition: 'aws' }), ours: true },
      ...policies,
    ]);
    addGroups(draft, groups);
    addRoles(draft, roles);
    addPeople(draft, people);
    addHalfMadeMfa(draft, 'dana-new-phone', 52);

    // Root was locked on the first day. Later somebody made a key for a migration, switched it off, and left it there.
    state.root.passwordLastUsed = ago(131);
    addMfa(draft, 'root', 'root-safe', 426, true);
    addKey(draft, 'root', { made: 131, used: 129, service: 's3', region: 'eu-central-1', active: false });

    // The policy of the first day asked for more; expiry with a lock-out was added in a hurry.
    state.passwordPolicy = {
      minimumLength: 8,
      requireUppercase: true,
      requireLowercase: true,
      requireNumbers: false,
      requireSymbols: false,
      usersMayChange: false,
      hardExpiry: true,
      maxAgeDays: 180,
      reusePrevention: 3,
    };
    state.contacts = (['BILLING', 'OPERATIONS', 'SECURITY'] as const).map((type) => ({
      type,
      name: 'Alice Lindqvist',
      title: 'Founder',
      email: `${type.toLowerCase()}@lighthouse-labs.example`,
      phone: '+46 8 123 456',
    }));
    state.serverCertificates = [
      certificate('shop-2025', newId('ASCA', random), ago(405), ago(40)),
      certificate('shop-2026', newId('ASCA', random), ago(45), ago(-320)),
    ];
    return state;
  },
};

const certificate = (name: string, id: string, uploadedAt: string, expiresAt: string) => ({
  name,
  id,
  path: '/',
  uploadedAt,
  expiresAt,
  tags: [],
});
