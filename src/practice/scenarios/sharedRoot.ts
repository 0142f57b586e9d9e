import { newText } from '../identifiers.ts';
import { addBuckets } from './making/addBuckets.ts';
import { addGroups, addRoles } from './making/addGroups.ts';
import { addMachines } from './making/addMachines.ts';
import { addKey, addPeople } from './making/addPeople.ts';
import { addProviders } from './making/addProviders.ts';
import { addPolicies, newDraft } from './making/draft.ts';
import type { Scenario } from './scenario.ts';
import { sharedRootPrograms } from './sharedRootPrograms.ts';
import { buckets, machines, oldCertificate, people, providers, roles } from './sharedRootRows.ts';
import { sharedRootTrail } from './sharedRootTrail.ts';

/** A start-up of twelve people who all sign in as root, with a few users left over from tries to do otherwise. */
export const sharedRoot: Scenario = {
  name: 'shared-root',
  build: (now, random) => {
    const draft = newDraft('shared-root', '333344445555', { now, random, madeDaysAgo: 1130 });
    const { state, ago } = draft;
    addPolicies(draft, []);
    addGroups(draft, []);
    addProviders(draft, providers);
    addRoles(draft, roles);
    addPeople(draft, people);

    // Everybody knows the password; two keys of root's are in the code, one for uploads, one for starting machines.
    state.root.passwordChangedAt = ago(402);
    state.root.passwordLastUsed = ago(0);
    addKey(draft, 'root', { made: 1098, used: 2, service: 's3', region: 'eu-west-1' });
    addKey(draft, 'root', { made: 655, used: 2, service: 'ec2', region: 'us-east-1' });
    const keys = state.keys.filter(({ owner }) => owner === 'root').map(({ id }) => id);
    state.trail = sharedRootTrail(keys, ago);
    state.programs = sharedRootPrograms(keys, ago);
    state.livedUntil = now;
    state.certificates.push({
      id: newText('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32, random),
      body: oldCertificate,
      owner: 'root',
      active: true,
      createdAt: ago(1090),
    });
    addMachines(draft, machines);
    addBuckets(draft, buckets);
    return state;
  },
};
