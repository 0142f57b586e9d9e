import type { PracticeState } from '../practiceState.ts';
import { bucketArn } from '../s3/buckets.ts';
import type { StoredCloudTrail } from '../storedCloudTrail.ts';
import { letsService } from '../trust/judgeResourcePolicy.ts';
import { AwsFault } from '../wire/awsFault.ts';
import { trailArn } from './trails.ts';

type Target = Pick<StoredCloudTrail, 'name' | 'region' | 'bucket' | 'prefix'>;

/** What keeps CloudTrail from writing into the trail's bucket; null where nothing does. */
export function whyNotWritten(state: PracticeState, trail: Target): 'NoSuchBucket' | 'AccessDenied' | null {
  const bucket = state.buckets.find(({ name }) => name === trail.bucket);
  if (bucket === undefined) return 'NoSuchBucket';
  const { policy } = bucket;
  const context = { 'aws:SourceArn': trailArn(state, trail), 'aws:SourceAccount': state.accountId };
  const arn = bucketArn(bucket.name);
  const folder = `${arn}/${trail.prefix === null ? '' : `${trail.prefix}/`}AWSLogs/${state.accountId}`;
  const written = { ...context, 's3:x-amz-acl': 'bucket-owner-full-control' };
  const may = (action: string, resource: string, more: Readonly<Record<string, string>>) =>
    policy !== null && letsService(policy, 'cloudtrail.amazonaws.com', { action, resource, context: more });
  const reads = may('s3:GetBucketAcl', arn, context);
  return reads && may('s3:PutObject', `${folder}/CloudTrail/probe`, written) ? null : 'AccessDenied';
}

/** Refuses a bucket that is not there or does not let CloudTrail write, as CloudTrail does. */
export function checkTrailBucket(state: PracticeState, trail: Target): void {
  const why = whyNotWritten(state, trail);
  if (why === 'NoSuchBucket') {
    throw new AwsFault('S3BucketDoesNotExistException', `S3 bucket ${trail.bucket} does not exist!`);
  }
  if (why === null) return;
  const message = `Incorrect S3 bucket policy is detected for bucket: ${trail.bucket}`;
  throw new AwsFault('InsufficientS3BucketPolicyException', message);
}
