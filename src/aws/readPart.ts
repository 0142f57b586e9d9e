import type { Reading } from '../model/reading.ts';
import { partActions, type SnapshotPart, type SnapshotParts } from '../model/snapshot.ts';
import type { ReadContext } from './readers/reader.ts';
import { readers } from './readers/readers.ts';
import { unreadableOf } from './unreadableOf.ts';

/** Reads one part. What AWS refuses makes it `unreadable` (unreadableOf.ts says what is thrown all the same). */
export async function readPart<P extends SnapshotPart>(
  part: P,
  context: ReadContext,
): Promise<Reading<SnapshotParts[P]>> {
  try {
    return await readers[part](context);
  } catch (error) {
    return unreadableOf(error, partActions[part], context);
  }
}
