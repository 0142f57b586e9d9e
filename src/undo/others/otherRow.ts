import type { WriteAction, WriteInputs } from '../../model/change.ts';
import type { Deed, InverseWrite } from '../../model/deed.ts';
import type { Snapshot, SnapshotPart } from '../../model/snapshot.ts';
import type { Standing } from '../standing.ts';

/** The writes beside IAM by which something is taken back. */
export type OtherInverse = Exclude<InverseWrite, { action: `iam:${string}` }>;

export interface OtherWrite<A extends WriteAction> {
  readonly action: A;
  readonly input: WriteInputs[A];
}

/** Where one of them shows in the snapshot, and how what it takes back stands now. */
export interface OtherRow<A extends OtherInverse['action']> {
  readonly part: SnapshotPart;
  readonly standing: (write: OtherWrite<A>, latest: Deed, snapshot: Snapshot) => Standing;
}

export type OtherRows<A extends OtherInverse['action']> = { readonly [B in A]: OtherRow<B> };
