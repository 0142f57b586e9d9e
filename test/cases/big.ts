/** How many findings of each check a big account of so many users is expected to show: each kind's faults are counted off by number. */
export function bigCounts(users: number): Readonly<Record<string, number>> {
  const sizes = {
    teams: users > 2 ? Math.min(295, Math.ceil(users / 17)) : 0,
    policies: users > 2 ? Math.min(1499, Math.ceil(users * 0.3)) : 0,
    roles: Math.min(1000, Math.ceil(users * 0.2)),
  };
  const faulty = Math.floor(users / 50);
  // Ten faults in turns: the one that stands at `place`, from 0.
  const turns = (place: number) => Math.ceil(Math.max(0, faulty - place) / 10);
  const wide = Math.floor(sizes.policies / 100);
  const counts = {
    'root-mfa-hardware': 1,
    'root-use-alarmed': 1,
    'second-way-back-exists': users < 2 ? 1 : 0,
    'console-users-mfa-enabled': turns(0),
    'user-passwords-in-use': turns(1) + turns(2),
    'user-passwords-first-used': turns(3),
    'access-keys-rotated': turns(4),
    'user-credentials-needed': turns(5),
    'access-keys-single': turns(6),
    'access-keys-inactive-absent': turns(7),
    'user-rights-through-groups': turns(8),
    'users-in-groups': turns(9),
    'users-require-mfa': turns(9),
    'groups-not-empty': Math.floor(sizes.teams / 60),
    'policies-without-service-wildcards': Math.ceil(wide / 2),
    'policies-not-full-administration': Math.floor(wide / 2),
    'trail-in-every-region': 1,
    'roles-used-lately': Math.floor(sizes.roles / 100),
    // Everything is in one region, and nothing watches it.
    ...{ 'access-analyzer-on': 1, 'budget-alert-set': 1, 'guardduty-on': 1, 'security-hub-on': 1, 'config-recording': 1 },
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
