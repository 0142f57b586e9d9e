import type { SnapshotPart } from '../model/snapshot.ts';

/** What tells who and what uses root: costly, so read only where somebody asks for it. */
export const rootUseParts: readonly SnapshotPart[] = ['credentialReport', 'rootCredentials', 'rootEvents'];
