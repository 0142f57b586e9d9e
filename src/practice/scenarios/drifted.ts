import { requireMfa, requireMfaName } from '../../policies/requireMfa.ts';
import { newId } from '../identifiers.ts';
import type { StoredPasswordPolicy } from '../practiceState.ts';
import { buckets, groups, machines, people, policies, roles } from './driftedRows.ts';
import { addWatchers } from './driftedWatchers.ts';
import { addAlarm } from './making/addAlarm.ts';
import { addBuckets } from './making/addBuckets.ts';
import { addContacts } from './making/addContacts.ts';
import { addGroups, addRoles } from './making/addGroups.ts';
import { addMachines } from './making/addMachines.ts';
import { addHalfMadeMfa, addMfa } from './making/addMfa.ts';
import { addKey, addPeople } from './making/addPeople.ts';
import { addTrail } from './making/addTrail.ts';
import { addPolicies, type Draft, newDraft } from './making/draft.ts';
import type { Scenario } from './scenario.ts';

/** An account set up well fourteen months ago, and neglected since: what is wrong is in the rows, each fault once or twice. */
export const drifted: Scenario = {
  name: 'drifted',
  build: (now, random) => {
    const draft = newDraft('drifted', '222233334444', { now, random, madeDaysAgo: 431 });
    draft.state.alias = 'lighthouse-labs';
    draft.state.passwordPolicy = { ...passwordPolicy };
    addPolicies(draft, [
      { name: requireMfaName, made: 426, document: requireMfa({ partition: 'aws' }), ours: true },
      ...policies,
    ]);
    addGroups(draft, groups);
    addRoles(draft, roles);
    addPeople(draft, people);
    addHalfMadeMfa(draft, 'dana-new-phone', 52);
    addRoot(draft);
    addContacts(draft, {
      name: 'Alice Lindqvist',
      title: 'Founder',
      domain: 'lighthouse-labs.example',
      phone: '+46 8 123 456',
    });
    addCertificate(draft, 'shop-2025', 405, 40);
    addCertificate(draft, 'shop-2026', 45, -320);
    addGitPassword(draft, 'goran', 301);
    addMachines(draft, machines);
    addBuckets(draft, buckets);
    // Switched off while somebody looked for what S3 cost, and never on again.
    addTrail(draft, { name: 'main', region: 'us-east-1', bucket: 'lighthouse-labs-trail', made: 425, stopped: 119 });
    addWatchers(draft);
    addAlarms(draft);
    return draft.state;
  },
};

/** The policy of the first day asked for more; expiry with a lock-out was added in a hurry. */
const passwordPolicy: StoredPasswordPolicy = {
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

/** Root was locked on the first day. Later somebody made a key for a migration, switched it off, and left it there. */
function addRoot(draft: Draft): void {
  draft.state.root.passwordLastUsed = draft.ago(131);
  addMfa(draft, 'root', 'root-safe', 426, true);
  addKey(draft, 'root', { made: 131, used: 129, service: 's3', region: 'eu-central-1', active: false });
}

/** Alarms on root: one writes to somebody who has never confirmed the mail, the other was switched off during the migration. */
function addAlarms(draft: Draft): void {
  const shared = { topic: 'security-alerts', rule: 'root-use' };
  const waiting = { enabled: true, email: 'jo@lighthouse-labs.example', confirmed: false };
  const silent = { enabled: false, email: 'alice@lighthouse-labs.example', confirmed: true };
  addAlarm(draft, { ...shared, region: 'us-east-1', ...waiting });
  addAlarm(draft, { ...shared, region: 'eu-central-1', ...silent });
}

function addCertificate({ state, random, ago }: Draft, name: string, uploaded: number, expires: number): void {
  const dates = { uploadedAt: ago(uploaded), expiresAt: ago(expires) };
  state.serverCertificates.push({ name, id: newId('ASCA', random), path: '/', ...dates, tags: [] });
}

/** What has to go as well on the day somebody leaves: a password for Git, which nobody thinks of. */
function addGitPassword({ state, random, ago }: Draft, user: string, made: number): void {
  const owner = state.users.find(({ name }) => name === user)?.id;
  if (owner === undefined) throw new Error(`no user is called ${user}`);
  state.serviceCredentials.push({
    id: newId('ACCA', random),
    owner,
    service: 'codecommit.amazonaws.com',
    userName: `${user}-at-${state.accountId}`,
    active: true,
    createdAt: ago(made),
    expiresAt: null,
  });
}
