import { type Reading, read } from '../../src/model/reading.ts';
import type { BucketSettings, Trail, TrailBucket, TrailStatus, Trails } from '../../src/model/trails.ts';

/** Trails and their buckets as plain data, of the account 123456789012. */
const account = '123456789012';
const asOf = '2026-11-21T11:59:30Z';

export const trailArnOf = (name: string, region = 'us-east-1'): string =>
  `arn:aws:cloudtrail:${region}:${account}:trail/${name}`;

/** Where a trail stands: logging since long ago, and delivering. */
export const statusOf = (more: Partial<TrailStatus> = {}): Reading<TrailStatus> =>
  read(
    {
      logging: true,
      deliveryError: null,
      deliveredAt: '2026-11-21T11:56:00Z',
      startedAt: '2026-10-01T00:00:00Z',
      stoppedAt: null,
      ...more,
    },
    asOf,
  );

/** A trail that tells everything of every region. */
export const trailOf = (more: Partial<Trail> = {}): Trail => ({
  arn: trailArnOf(more.name ?? 'main', more.region),
  name: 'main',
  region: 'us-east-1',
  bucket: 'acme-trail',
  prefix: null,
  multiRegion: true,
  globalEvents: true,
  validated: true,
  organization: false,
  status: statusOf(),
  events: read({ reads: true, writes: true }, asOf),
  ...more,
});

export const blocked = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};

/** What CloudTrail asks of a bucket, for one trail; without its ARN, for anybody's. */
export function trailBucketPolicy(source: string | null, bucket = 'acme-trail', owner = account): string {
  const both = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' } };
  const from = source === null ? {} : { 'aws:SourceArn': source };
  const Condition = source === null ? {} : { Condition: { StringEquals: from } };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { ...both, Sid: 'AclCheck', Action: 's3:GetBucketAcl', Resource: `arn:aws:s3:::${bucket}`, ...Condition },
      {
        ...both,
        Sid: 'Write',
        Action: 's3:PutObject',
        Resource: `arn:aws:s3:::${bucket}/AWSLogs/${owner}/*`,
        Condition: { StringEquals: { ...from, 's3:x-amz-acl': 'bucket-owner-full-control' } },
      },
    ],
  });
}

/** A guarded bucket. */
export const bucketOf = (more: Partial<BucketSettings> = {}, name = 'acme-trail'): TrailBucket => ({
  name,
  settings: read(
    { publicAccess: blocked, policy: trailBucketPolicy(trailArnOf('main')), encryption: 'AES256', ...more },
    asOf,
  ),
});

export const noTrails: Trails = { trails: [], buckets: [], unread: [] };
export const goodTrails: Trails = { trails: [trailOf()], buckets: [bucketOf()], unread: [] };
