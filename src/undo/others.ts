import type { WriteAction } from '../model/change.ts';
import type { Deed, InverseWrite } from '../model/deed.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import { alarmRows } from './others/alarmRows.ts';
import { analyzerRows } from './others/analyzerRows.ts';
import { bucketRows } from './others/bucketRows.ts';
import { budgetRows } from './others/budgetRows.ts';
import { contactRows } from './others/contactRows.ts';
import { instanceRows } from './others/instanceRows.ts';
import type { OtherInverse, OtherRows, OtherWrite } from './others/otherRow.ts';
import { trailRows } from './others/trailRows.ts';
import type { Standing } from './standing.ts';

const rows: OtherRows<OtherInverse['action']> = {
  ...contactRows,
  ...alarmRows,
  ...analyzerRows,
  ...budgetRows,
  ...trailRows,
  ...bucketRows,
  ...instanceRows,
};

/** True for what is not IAM's to take back. */
export const isOther = (write: InverseWrite): write is OtherInverse => !write.action.startsWith('iam:');

/** The part of the snapshot that shows whether such a write is in place. */
export const partOfOther = ({ action }: OtherInverse): SnapshotPart => rows[action].part;

/** Generic over the action, so that the row and the write are of the same one. */
export const standingOfOther = <A extends OtherInverse['action']>(
  write: OtherWrite<A>,
  latest: Deed,
  snapshot: Snapshot,
): Standing => rows[write.action].standing(write, latest, snapshot);

/**
 * The parts that must be read to judge what was done beside IAM; none where nothing was. Of what is in regions the credential report
 * says which are in use.
 */
export function partsOfOthers(history: readonly Deed[]): readonly SnapshotPart[] {
  const writes = history.flatMap(({ undo, undone }) =>
    !undone && undo.possible && isOther(undo.write) ? [undo.write] : [],
  );
  const report: readonly SnapshotPart[] = writes.some(({ input }) => 'Region' in input) ? ['credentialReport'] : [];
  return [...new Set([...report, ...writes.map(partOfOther)])];
}

/** An action of a service beside IAM. */
export type OtherAction = Exclude<WriteAction, `iam:${string}`>;
