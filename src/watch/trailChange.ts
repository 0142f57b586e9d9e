import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { StepContext } from '../model/step.ts';
import type { Trail } from '../model/trails.ts';
import type { TrailTarget } from '../policies/trailBucketPolicy.ts';

/** What every change of the step has in common. */
export const shared = {
  step: 'trail',
  kind: 'api',
  fixes: ['trail-in-every-region', 'trail-logs-validated', 'trail-bucket-guarded'],
  touches: ['trails'],
} as const satisfies Pick<ApiChange, 'step' | 'kind' | 'fixes' | 'touches'>;

/** The bucket that a trail of this account writes into. */
export const targetOf = (
  { snapshot }: Pick<StepContext, 'snapshot'>,
  { bucket, prefix }: Pick<Trail, 'bucket' | 'prefix'>,
): TrailTarget => {
  const { partition, account } = snapshot.connection.identity;
  return { partition, account, bucket, prefix };
};

/** A trail's ARN, before it is there. */
export const trailArn = ({ snapshot }: Pick<StepContext, 'snapshot'>, region: string, name: string): string => {
  const { partition, account } = snapshot.connection.identity;
  return `arn:${partition}:cloudtrail:${region}:${account}:trail/${name}`;
};

/** Where S3 finds a bucket of this account. */
export const ownBucket = ({ snapshot }: Pick<StepContext, 'snapshot'>, Region: string, Bucket: string) => ({
  Region,
  Bucket,
  ExpectedBucketOwner: snapshot.connection.identity.account,
});

/** All four switches on. */
export const blockAll = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
} as const;

/** Logging is separate from the trail: one that is made or was stopped writes nothing. */
export const startLogging = (Region: string, Name: string): ApiChange => ({
  ...shared,
  id: `trail.start.${Region}.${Name}`,
  action: 'cloudtrail:StartLogging',
  input: { Region, Name },
  summary: say('watch.trail.start', { trail: Name }),
  line: { noun: say('noun.trail'), name: Name, detail: say('watch.trail.start.detail') },
  effect: 'add',
  undo: { possible: true, write: { action: 'cloudtrail:StopLogging', input: { Region, Name } } },
});

/** What a bucket lets in, put in place of what it let in before. */
export function putPolicy(
  context: Pick<StepContext, 'snapshot'>,
  bucket: { readonly name: string; readonly region: string; readonly before: string | null; readonly Policy: string },
  words: Pick<ApiChange, 'summary'> & { readonly detail: NonNullable<ApiChange['line']['detail']> },
): ApiChange {
  const own = ownBucket(context, bucket.region, bucket.name);
  return {
    ...shared,
    id: `trail.policy.${bucket.name}`,
    action: 's3:PutBucketPolicy',
    input: { ...own, Policy: bucket.Policy },
    summary: words.summary,
    line: { noun: say('noun.bucket'), name: bucket.name, detail: words.detail },
    effect: bucket.before === null ? 'add' : 'change',
    undo: {
      possible: true,
      write:
        bucket.before === null
          ? { action: 's3:DeleteBucketPolicy', input: own }
          : { action: 's3:PutBucketPolicy', input: { ...own, Policy: bucket.before } },
    },
  };
}
