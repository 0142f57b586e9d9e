import type { PracticeState } from './practiceState.ts';
import { shiftSession } from './sessions.ts';
import type { StoredKey } from './storedCredentials.ts';

/**
 * A new start that the shells of before can go on with: root's sessions stay good (they come back with a clock that was moved), and
 * the keys that a scenario begins with keep id and secret where the account still had them, first for first of each owner.
 */
export function keepCredentials(fresh: PracticeState, before: PracticeState | null): PracticeState {
  if (before === null) return fresh;
  const same = (key: StoredKey): StoredKey => {
    const place = fresh.keys.filter(({ owner }) => owner === key.owner).indexOf(key);
    const owner = sameOwner(fresh, before, key.owner);
    const kept = before.keys.filter((one) => one.owner === owner)[place];
    return kept === undefined ? key : { ...key, id: kept.id, secret: kept.secret };
  };
  const keys = fresh.keys.map(same);
  const kept = new Map(fresh.keys.map(({ id }, place) => [id, keys[place]?.id ?? id]));
  const sessions = before.sessions.filter(({ owner }) => owner === 'root');
  return {
    ...withKeyIds(fresh, (id) => kept.get(id) ?? id),
    keys,
    sessions: sessions.map((session) => shiftSession(session, -before.clockAheadMs)),
  };
}

/** Events and programs know keys by their ids. */
const withKeyIds = (state: PracticeState, idOf: (id: string) => string): PracticeState => ({
  ...state,
  trail: {
    ...state.trail,
    actors: state.trail.actors.map((actor) => ({ ...actor, keyId: actor.keyId === null ? null : idOf(actor.keyId) })),
  },
  programs: state.programs.map((program) => ({
    ...program,
    signsWith: { ...program.signsWith, id: idOf(program.signsWith.id) },
    firstKeyId: idOf(program.firstKeyId),
  })),
});

/** The id that an owner had before: names stay, ids are made anew. Undefined where nobody had that name. */
function sameOwner(fresh: PracticeState, before: PracticeState, owner: string): string | undefined {
  if (owner === 'root') return owner;
  const name = fresh.users.find(({ id }) => id === owner)?.name;
  return before.users.find((user) => user.name === name)?.id;
}
