import type { Account } from '../model/account.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** The same account, whose root events are looked up once: an unattended run rehearses first, and CloudTrail takes two calls a second. */
export function rememberEvents(account: Account): Account {
  let events: Snapshot['rootEvents'] | null = null;
  return {
    ...account,
    read: async (parts, since, progress, live) => {
      const kept = events;
      const others = kept === null ? parts : parts?.filter((part) => part !== 'rootEvents');
      const snapshot = await account.read(others, since, progress, live);
      if (kept !== null && parts?.includes('rootEvents')) return { ...snapshot, rootEvents: kept };
      if (parts?.includes('rootEvents') && snapshot.rootEvents.state === 'read') events = snapshot.rootEvents;
      return snapshot;
    },
  };
}
