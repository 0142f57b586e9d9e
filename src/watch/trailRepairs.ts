import { bucketFaults } from '../facts/watch/bucketFaults.ts';
import { isOwnTrail, settingsOf } from '../facts/watch/chooseTrail.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';
import type { BucketSettings, Trail } from '../model/trails.ts';
import { guardTrailWrites, letsTrailWrite, letTrailWrite } from '../policies/trailBucketPolicy.ts';
import { blockAll, ownBucket, putPolicy, shared, startLogging, targetOf } from './trailChange.ts';

/**
 * What makes a trail that is kept good in everything: its bucket first, since CloudTrail looks at that, then what it sees, then
 * its start. An Organization's trail, or one made in another account, is not ours to change.
 */
export function trailRepairs(context: StepContext, trail: Trail): readonly ApiChange[] {
  if (!isOwnTrail(trail, context.snapshot)) return [];
  const isOff = known(trail.status)?.logging === false;
  return [
    ...bucketRepairs(context, trail),
    ...(trail.multiRegion && trail.validated ? [] : [updateTrail(trail)]),
    ...(isOff ? [startLogging(trail.region, trail.name)] : []),
  ];
}

/** Only what is this account's, and not open to the public on purpose. */
function bucketRepairs(context: StepContext, trail: Trail): readonly ApiChange[] {
  const settings = settingsOf(context.snapshot, trail.bucket);
  return settings ? [...policyRepair(context, trail, settings), ...blockRepair(context, trail, settings)] : [];
}

function policyRepair(context: StepContext, trail: Trail, { policy }: BucketSettings): readonly ApiChange[] {
  const { bucket, region, name } = trail;
  const put = (Policy: string | null, words: Parameters<typeof putPolicy>[2]): readonly ApiChange[] =>
    Policy === null || Policy === policy
      ? []
      : [putPolicy(context, { name: bucket, region, before: policy, Policy }, words)];
  const target = targetOf(context, trail);
  if (!letsTrailWrite(policy)) {
    return put(letTrailWrite(policy, target, trail.arn), {
      summary: say('watch.trail.let', { bucket, trail: name }),
      detail: say('watch.trail.let.detail', { trail: name }),
    });
  }
  return put(policy === null ? null : guardTrailWrites(policy, target), {
    summary: say('watch.trail.guard', { bucket }),
    detail: say('watch.trail.guard.detail'),
  });
}

function blockRepair(context: StepContext, { bucket, region }: Trail, settings: BucketSettings): readonly ApiChange[] {
  if (!isClosable(settings)) return [];
  const own = ownBucket(context, region, bucket);
  const before = settings.publicAccess;
  return [
    {
      ...shared,
      id: `trail.block.${bucket}`,
      action: 's3:PutPublicAccessBlock',
      input: { ...own, PublicAccessBlockConfiguration: blockAll },
      summary: say('watch.trail.block', { bucket }),
      line: { noun: say('noun.bucket'), name: bucket, detail: say('watch.trail.block.detail') },
      effect: 'change',
      undo: {
        possible: true,
        write:
          before === null
            ? { action: 's3:DeletePublicAccessBlock', input: own }
            : { action: 's3:PutPublicAccessBlock', input: { ...own, PublicAccessBlockConfiguration: { ...before } } },
      },
    },
  ];
}

/** Not closed, and nothing says that it is to be open: a policy for everybody was somebody's wish. */
export function isClosable(settings: BucketSettings): boolean {
  const faults = bucketFaults(settings);
  return faults !== 'unclear' && faults.includes('unblocked') && !faults.includes('public');
}

function updateTrail({ region, name, multiRegion, globalEvents, validated }: Trail): ApiChange {
  const home = { Region: region, Name: name };
  const words = multiRegion ? 'validate' : validated ? 'widen' : 'widen-validate';
  const detail = multiRegion ? say('watch.trail.validate.detail') : say('watch.trail.widen.detail');
  return {
    ...shared,
    id: `trail.update.${region}.${name}`,
    action: 'cloudtrail:UpdateTrail',
    input: { ...home, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true, EnableLogFileValidation: true },
    summary: say(`watch.trail.${words}`, { trail: name }),
    line: { noun: say('noun.trail'), name, detail },
    effect: 'change',
    undo: {
      possible: true,
      write: {
        action: 'cloudtrail:UpdateTrail',
        input: {
          ...home,
          IsMultiRegionTrail: multiRegion,
          IncludeGlobalServiceEvents: globalEvents,
          EnableLogFileValidation: validated,
        },
      },
    },
  };
}
