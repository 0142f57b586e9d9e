import type { WriteAction } from '../model/change.ts';

/**
 * What AWS answers while something made a moment ago is not seen everywhere yet, by the write that rests on it: tried again for
 * half a minute (retry.ts), then believed.
 */
const passing: Partial<Readonly<Record<WriteAction, readonly string[]>>> = {
  'events:PutRule': ['ConcurrentModificationException'],
  'events:PutTargets': ['ConcurrentModificationException', 'ResourceNotFoundException'],
  'events:RemoveTargets': ['ConcurrentModificationException'],
  'events:DeleteRule': ['ConcurrentModificationException'],
  'sns:Subscribe': ['NotFound'],
};

/** True where this refusal of this write will pass. IAM's own are known to the writer. */
export const willPass = (action: WriteAction, code: string): boolean =>
  code === 'ConcurrentModification' ||
  code === 'EntityTemporarilyUnmodifiable' ||
  (passing[action] ?? []).includes(code);
