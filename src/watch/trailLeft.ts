import { bucketFaults, wordBucketFault } from '../facts/watch/bucketFaults.ts';
import { settingsOf, type TrailChoice } from '../facts/watch/chooseTrail.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import type { Left, StepContext } from '../model/step.ts';
import type { Trail } from '../model/trails.ts';
import { letsTrailWrite } from '../policies/trailBucketPolicy.ts';
import { trailRepairs } from './trailRepairs.ts';

/** What only a person can do, or find out, of the trail that is kept. */
export function leftOfTrail(context: StepContext, choice: TrailChoice): readonly Left[] {
  if (choice.kind === 'new') return [];
  const { trail } = choice;
  if (choice.kind === 'unclear') {
    const instructions = [say('watch.trail.left.unclear.how', { actions: choice.unread.join(', ') })];
    return [left('unclear', say('watch.trail.left.unclear', { name: trail.name }), instructions)];
  }
  return [...bucketLeft(context, trail), ...deliveryLeft(context, trail)];
}

const left = (id: string, summary: Left['summary'], instructions: Left['instructions']): Left => ({
  id: `trail.${id}`,
  step: 'trail',
  summary,
  instructions,
});

/** What is open on purpose, or of others as well, is not for offroot to close. */
function bucketLeft(context: StepContext, trail: Trail): readonly Left[] {
  const settings = settingsOf(context.snapshot, trail.bucket);
  const faults = settings ? bucketFaults(settings) : [];
  const repaired = trailRepairs(context, trail).map(({ action }) => action);
  if (faults === 'unclear' || faults.length === 0) return [];
  const open = faults.filter(
    (fault) =>
      !(fault === 'unguarded' && repaired.includes('s3:PutBucketPolicy')) &&
      !(fault === 'unblocked' && repaired.includes('s3:PutPublicAccessBlock')),
  );
  if (open.length === 0) return [];
  const summary = say('watch.trail.left.bucket', { bucket: trail.bucket, faults: open.map(wordBucketFault) });
  return [left('bucket', summary, [say('check.trail-bucket-guarded.fix')])];
}

/** CloudTrail tries again by itself. */
function deliveryLeft({ snapshot }: StepContext, { bucket, status }: Trail): readonly Left[] {
  const { logging = false, deliveryError: code = null } = known(status) ?? {};
  if (!logging || code === null || !letsTrailWrite(settingsOf(snapshot, bucket)?.policy ?? null)) return [];
  const summary = say('watch.trail.left.delivery', { bucket });
  return [left('delivery', summary, [say('watch.trail.left.delivery.how', { code })])];
}
