import type { WriteAction } from '../model/change.ts';

/** CloudTrail looks at the bucket and its policy, which S3 may not show everywhere yet. */
const bucketNotSeen = [
  ...(['S3BucketDoesNotExist', 'InsufficientS3BucketPolicy'] as const).flatMap((code) => [code, `${code}Exception`]),
];

/**
 * What AWS answers while something made a moment ago is not seen everywhere yet, by the write that rests on it: tried again for
 * half a minute (retry.ts), then believed.
 */
const passing: Partial<Readonly<Record<WriteAction, readonly string[]>>> = {
  's3:PutPublicAccessBlock': ['NoSuchBucket', 'OperationAborted'],
  's3:PutBucketPolicy': ['NoSuchBucket', 'OperationAborted'],
  'cloudtrail:CreateTrail': bucketNotSeen,
  'cloudtrail:UpdateTrail': bucketNotSeen,
  'cloudtrail:StartLogging': ['TrailNotFound', 'TrailNotFoundException'],
  // An instance profile that IAM made seconds ago: "Invalid IAM Instance Profile name".
  'ec2:AssociateIamInstanceProfile': ['InvalidParameterValue'],
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
