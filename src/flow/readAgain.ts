import { fewUsers } from '../model/account.ts';
import type { Change } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import type { RunState, RunTools } from './run.ts';

/**
 * Reads these parts anew, the named users' credentials one by one: AWS's credential report is up to four hours old and would
 * show nothing of what was just done to them. Elsewhere as the story reads: everybody one by one while they are few.
 */
export async function readAgain(
  tools: RunTools,
  state: Pick<RunState, 'snapshot'>,
  parts: readonly SnapshotPart[],
  users: readonly string[] = [],
): Promise<Snapshot> {
  const many = (known(state.snapshot.authorization)?.users.length ?? 0) > fewUsers;
  const live = tools.live === 'few' && many ? users : tools.live;
  return tools.account.read(parts, state.snapshot, undefined, Array.isArray(live) ? [...live, ...users] : live);
}

/** Whom a change is about, where it is about a user. */
export const usersIn = (change: Change): readonly string[] => {
  if (change.kind === 'ceremony') return [change.user];
  return change.kind === 'api' && 'UserName' in change.input && change.input.UserName ? [change.input.UserName] : [];
};
