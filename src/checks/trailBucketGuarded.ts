import { bucketFaults, wordBucketFault } from '../facts/watch/bucketFaults.ts';
import { say } from '../messages/say.ts';
import type { TrailBucket } from '../model/trails.ts';
import { checkOver, type Judgement } from './judging.ts';

/** The buckets of trails are closed to the public, encrypted, and let CloudTrail write for trails of one's own only. */
export const trailBucketGuarded = checkOver(
  {
    id: 'trail-bucket-guarded',
    area: 'watch',
    severity: 'medium',
    references: {
      practice: 'P14',
      securityHub: 'CloudTrail.6',
      prowler: 'cloudtrail_logs_s3_bucket_is_not_publicly_accessible',
    },
  },
  ['trails'],
  ([{ trails, buckets }], { connection }) =>
    buckets
      .filter(({ name }) => trails.some(({ bucket }) => bucket === name))
      .map((bucket) => judgeBucket(bucket, `arn:${connection.identity.partition}:s3:::${bucket.name}`)),
);

function judgeBucket({ name, settings }: TrailBucket, resource: string): Judgement {
  if (settings.state === 'unreadable') {
    const { action } = settings;
    return { verdict: 'unknown', resource, detail: say('check.bucket.unread', { name, action }), restsOn: [action] };
  }
  const shared = { resource, asOf: settings.asOf, restsOn };
  if (settings.value === null) return { ...shared, verdict: 'fail', detail: say('check.bucket.gone', { name }) };
  const faults = bucketFaults(settings.value);
  if (faults === 'unclear') return { ...shared, verdict: 'unknown', detail: say('check.bucket.unclear', { name }) };
  const [worst] = faults;
  if (worst === undefined) return { ...shared, verdict: 'pass', detail: say('check.bucket.guarded', { name }) };
  return {
    ...shared,
    verdict: 'fail',
    severity: worst === 'public' ? 'critical' : 'medium',
    detail: say('check.bucket.faults', { name, faults: faults.map(wordBucketFault) }),
  };
}

const restsOn = ['s3:GetBucketPolicy', 's3:GetBucketPublicAccessBlock', 's3:GetEncryptionConfiguration'];
