import type { PracticeState, StoredKey } from './practiceState.ts';

/**
 * A new start that the shells of before can go on with: root's sessions stay good, and the keys that a scenario begins with keep
 * id and secret where the account still had them.
 */
export function keepCredentials(fresh: PracticeState, before: PracticeState | null): PracticeState {
  if (before === null) return fresh;
  const same = (key: StoredKey): StoredKey => {
    const name = fresh.users.find(({ id }) => id === key.owner)?.name;
    const owner = before.users.find((user) => user.name === name)?.id;
    const kept = before.keys.find((one) => one.owner === owner);
    return kept === undefined ? key : { ...key, id: kept.id, secret: kept.secret };
  };
  return { ...fresh, keys: fresh.keys.map(same), sessions: before.sessions.filter(({ owner }) => owner === 'root') };
}
