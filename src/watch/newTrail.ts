import { settingsOf } from '../facts/watch/chooseTrail.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { TextQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { letTrailWrite } from '../policies/trailBucketPolicy.ts';
import { blockAll, ownBucket, putPolicy, shared, startLogging, targetOf, trailArn } from './trailChange.ts';

/** The bucket's name; once it is said, S3 is asked whether it is free, or one's own that was made half. */
export const bucketQuestion = (context: StepContext): TextQuestion => {
  const { region, identity } = context.snapshot.connection;
  return {
    id: 'trail.bucket',
    kind: 'text',
    title: say('watch.trail.bucket.title'),
    why: refusedBefore(context) ?? say('watch.trail.bucket.why', { region }),
    suggestion: `offroot-trail-${identity.account}-${region}`,
    validate: (name) => bucketProblem(context, name),
    reads: ['trails'],
    about: (name) => `arn:${identity.partition}:s3:::${name}`,
  };
};

/** Why the name that was given last will not do. */
function refusedBefore(context: StepContext): Words | null {
  const { trails = [], buckets = [] } = known(context.snapshot.trails) ?? {};
  const asked = buckets.filter(({ name }) => !trails.some(({ bucket }) => bucket === name));
  return asked.map(({ name }) => bucketProblem(context, name)).findLast((problem) => problem !== null) ?? null;
}

// "General purpose bucket naming rules" in the S3 User Guide; periods are allowed there, and break TLS.
const nameRule =
  /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*(-s3alias|--ol-s3|--x-s3|--table-s3)$)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;

/** Why the log cannot go into a bucket of that name; null where it can, as far as is known. */
function bucketProblem({ snapshot }: StepContext, name: string): Words | null {
  if (!nameRule.test(name)) return say('watch.trail.bucket.name');
  const found = known(snapshot.trails)?.buckets.find((bucket) => bucket.name === name)?.settings;
  if (found?.state === 'unreadable') return say('watch.trail.bucket.taken', { name, action: found.action });
  if (found === undefined || found.value === null) return null;
  const { publicAccess, policy } = found.value;
  const isClosed = publicAccess !== null && Object.values(publicAccess).every((on) => on);
  const target = targetOf({ snapshot }, { bucket: name, prefix: null });
  return isClosed && letTrailWrite(policy, target, '') !== null ? null : say('watch.trail.bucket.open', { name });
}

/** The bucket, closed and with CloudTrail let in, the trail, and last its start; what is there already is left out. */
export function newTrailChanges(context: StepContext): readonly ApiChange[] {
  const { snapshot, answers } = context;
  const bucket = textAnswer(answers, 'trail.bucket');
  const settings = bucket === undefined ? undefined : settingsOf(snapshot, bucket);
  if (bucket === undefined || settings === undefined || bucketProblem(context, bucket) !== null) return [];
  const { region } = snapshot.connection;
  const name = freeName(context);
  const before = settings?.policy ?? null;
  const Policy = letTrailWrite(before, targetOf(context, { bucket, prefix: null }), trailArn(context, region, name));
  return [
    ...(settings === null ? newBucket(context, region, bucket) : []),
    ...(Policy === null || Policy === before
      ? []
      : [
          putPolicy(
            context,
            { name: bucket, region, before, Policy },
            {
              summary: say('watch.trail.let', { bucket, trail: name }),
              detail: say('watch.trail.let.detail', { trail: name }),
            },
          ),
        ]),
    createTrail(context, { region, name, bucket }),
    startLogging(region, name),
  ];
}

/** Names are unique in a region, and trails of all regions are seen in each. */
function freeName({ snapshot }: StepContext): string {
  const taken = (known(snapshot.trails)?.trails ?? []).map(({ name }) => name);
  const names = ['offroot-trail', ...[2, 3, 4, 5, 6].map((number) => `offroot-trail-${number}`)];
  return names.find((name) => !taken.includes(name)) ?? 'offroot-trail';
}

/** S3 closes new buckets to the public by itself since 2023; that it does is not left to chance. */
function newBucket(context: StepContext, Region: string, Bucket: string): readonly ApiChange[] {
  const noun = say('noun.bucket');
  return [
    {
      ...shared,
      id: `trail.bucket.${Bucket}`,
      action: 's3:CreateBucket',
      input: { Region, Bucket },
      summary: say('watch.trail.create-bucket', { bucket: Bucket, region: Region }),
      line: { noun, name: Bucket, detail: say('watch.trail.create-bucket.detail', { region: Region }) },
      effect: 'add',
      undo: { possible: false, why: say('watch.trail.undo.bucket') },
    },
    {
      ...shared,
      id: `trail.block.${Bucket}`,
      action: 's3:PutPublicAccessBlock',
      input: { ...ownBucket(context, Region, Bucket), PublicAccessBlockConfiguration: blockAll },
      summary: say('watch.trail.block', { bucket: Bucket }),
      line: { noun, name: Bucket, detail: say('watch.trail.block.detail') },
      effect: 'add',
      undo: { possible: false, why: say('watch.trail.undo.block') },
    },
  ];
}

function createTrail(
  { now }: StepContext,
  { region, name, bucket }: { readonly region: string; readonly name: string; readonly bucket: string },
): ApiChange {
  return {
    ...shared,
    id: `trail.create.${region}.${name}`,
    action: 'cloudtrail:CreateTrail',
    input: {
      Region: region,
      Name: name,
      S3BucketName: bucket,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      EnableLogFileValidation: true,
      TagsList: [{ Key: 'offroot:created', Value: now.toISOString() }],
    },
    summary: say('watch.trail.create', { trail: name }),
    line: { noun: say('noun.trail'), name, detail: say('watch.trail.create.detail') },
    effect: 'add',
    undo: { possible: true, write: { action: 'cloudtrail:DeleteTrail', input: { Region: region, Name: name } } },
  };
}
