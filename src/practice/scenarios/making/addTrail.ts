import { trailArn } from '../../cloudTrail/trails.ts';
import { bucketArn } from '../../s3/buckets.ts';
import type { StoredCloudTrail } from '../../storedCloudTrail.ts';
import type { Draft } from './draft.ts';

/** A trail of one region, and how many days ago its logging was stopped; null where it goes on. */
export interface TrailRow {
  readonly name: string;
  readonly region: string;
  readonly bucket: string;
  readonly made: number;
  readonly stopped: number | null;
}

/** Adds a trail with the bucket it writes into. */
export function addTrail({ state, ago }: Draft, { name, region, bucket, made, stopped }: TrailRow): void {
  const trail: StoredCloudTrail = {
    name,
    region,
    bucket,
    prefix: null,
    multiRegion: false,
    globalEvents: true,
    validation: false,
    kmsKey: null,
    logging: stopped === null,
    startedAt: ago(made),
    deliveredBefore: null,
    stoppedAt: stopped === null ? null : ago(stopped),
    tags: [],
  };
  state.cloudTrails.push(trail);
  state.buckets.push({
    name: bucket,
    region,
    createdAt: ago(made),
    policy: JSON.stringify(trailBucketPolicy(bucket, state.accountId, trailArn(state, trail))),
    encryption: { algorithm: 'AES256', keyId: null, bucketKey: false },
    publicAccessBlock: { blockAcls: true, ignoreAcls: true, blockPolicy: true, restrictBuckets: true },
    objects: [],
  });
}

/** What CloudTrail asks for (CloudTrail User Guide, "Amazon S3 bucket policy for CloudTrail"). */
function trailBucketPolicy(bucket: string, accountId: string, trail: string): object {
  const both = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' } };
  const source = { 'aws:SourceArn': trail };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        ...both,
        Sid: 'AWSCloudTrailAclCheck20150319',
        Action: 's3:GetBucketAcl',
        Resource: bucketArn(bucket),
        Condition: { StringEquals: source },
      },
      {
        ...both,
        Sid: 'AWSCloudTrailWrite20150319',
        Action: 's3:PutObject',
        Resource: `${bucketArn(bucket)}/AWSLogs/${accountId}/*`,
        Condition: { StringEquals: { ...source, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      },
    ],
  };
}
