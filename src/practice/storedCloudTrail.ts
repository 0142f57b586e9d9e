import type { Tags } from './storedTags.ts';

/** A trail: what CloudTrail writes into a bucket, and whether it does. */
export interface StoredCloudTrail {
  name: string;
  /** the region it was made in, from where alone it is changed */
  region: string;
  bucket: string;
  prefix: string | null;
  multiRegion: boolean;
  globalEvents: boolean;
  validation: boolean;
  kmsKey: string | null;
  logging: boolean;
  startedAt: string | null;
  /** what was last delivered before logging began again */
  deliveredBefore: string | null;
  stoppedAt: string | null;
  tags: Tags;
}
