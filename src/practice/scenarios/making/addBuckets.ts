import type { Draft } from './draft.ts';

/** A bucket, made so many days ago and closed to the public as S3 makes them. */
export interface BucketRow {
  readonly name: string;
  readonly region: string;
  readonly made: number;
}

/** Adds what an account has its data in. */
export function addBuckets({ state, ago }: Draft, rows: readonly BucketRow[]): void {
  for (const { name, region, made } of rows)
    state.buckets.push({
      name,
      region,
      createdAt: ago(made),
      policy: null,
      encryption: { algorithm: 'AES256', keyId: null, bucketKey: false },
      publicAccessBlock: { blockAcls: true, ignoreAcls: true, blockPolicy: true, restrictBuckets: true },
      objects: [],
    });
}
