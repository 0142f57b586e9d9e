import { ListBucketsCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { readTokenPages } from '../readers/readTokenPages.ts';

/** What offroot asks of S3. */
export interface BucketApi {
  /** The names of the account's buckets, in every region. Throws AWS's error as it comes. */
  readonly listBuckets: () => Promise<readonly string[]>;
}

/** S3, whose list of buckets is the same in every region. */
export function openBucketApi(config: S3ClientConfig): BucketApi {
  const client = new S3Client(config);
  return {
    listBuckets: () =>
      readTokenPages(
        (ContinuationToken) => client.send(new ListBucketsCommand({ ContinuationToken, MaxBuckets: 1000 })),
        ({ ContinuationToken }) => ContinuationToken,
        ({ Buckets = [] }) => Buckets.flatMap(({ Name }) => Name ?? []),
      ),
  };
}
