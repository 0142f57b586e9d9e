import { leftUnread } from '../facts/leftUnread.ts';
import { chooseTrail, type TrailChoice } from '../facts/watch/chooseTrail.ts';
import { lastWrite } from '../facts/watch/trailFaults.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { NoticeQuestion, Question } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { Trail } from '../model/trails.ts';
import type { Words } from '../model/words.ts';
import { bucketQuestion, newTrailChanges } from './newTrail.ts';
import { leftOfTrail } from './trailLeft.ts';
import { trailRepairs } from './trailRepairs.ts';
import { isAskedFor } from './watchers.ts';

/** One trail that sees every region, with validated files, in a bucket that is guarded: kept, repaired, or made. */
export const trail: Step = {
  id: 'trail',
  title: say('watch.trail.title'),
  why: say('watch.trail.why'),
  checks: ['trail-in-every-region', 'trail-logs-validated', 'trail-bucket-guarded'],
  questions: (context) => {
    const choice = wanted(context);
    return choice ? questionsOf(context, choice) : [];
  },
  changes: (context) => {
    const choice = wanted(context);
    return choice ? changesOf(context, choice) : [];
  },
  plan: (context) => planOf(context, wanted(context)),
  left: (context) => {
    if (!isAskedFor(context, 'trail')) return [];
    const choice = wanted(context);
    return choice ? leftOfTrail(context, choice) : leftUnread(trail, context.snapshot.trails);
  },
};

const wanted = (context: StepContext): TrailChoice | null =>
  isAskedFor(context, 'trail') ? chooseTrail(context.snapshot) : null;

function questionsOf(context: StepContext, choice: TrailChoice): readonly Question[] {
  if (choice.kind === 'new') return [bucketQuestion(context)];
  const isAsItWas = choice.kind === 'kept' && changesOf(context, choice).length === 0;
  return isAsItWas && !context.memory.applied.includes('trail') ? [keptNotice(choice.trail)] : [];
}

/** Shown, so that nobody wonders why nothing happens. */
function keptNotice({ name, bucket, status }: Trail): NoticeQuestion {
  const now = known(status);
  const at = now ? lastWrite(now)?.slice(0, 10) : null;
  return {
    id: 'trail.kept',
    kind: 'notice',
    shows: 'plain',
    title: say('watch.trail.kept.title', { name }),
    why: at ? say('watch.trail.kept.why', { bucket, at }) : say('watch.trail.kept.begun', { bucket }),
  };
}

function changesOf(context: StepContext, choice: TrailChoice): readonly ApiChange[] {
  if (choice.kind === 'new') return newTrailChanges(context);
  return choice.kind === 'unclear' ? [] : trailRepairs(context, choice.trail);
}

function planOf(context: StepContext, choice: TrailChoice | null) {
  if (choice === null || choice.kind === 'unclear') return { title: say('watch.trail.title'), cautions: [] };
  const changes = changesOf(context, choice);
  const starts = changes.some(({ action }) => action === 'cloudtrail:StartLogging');
  const widens = choice.kind === 'repaired' && !choice.trail.multiRegion;
  const closes = changes.find(({ action, effect }) => action === 's3:PutPublicAccessBlock' && effect === 'change');
  return {
    title: choice.kind === 'new' ? say('watch.trail.plan.new') : titleOf(choice),
    cautions: [
      ...(starts || widens ? [say('watch.trail.cost'), ...secondCopy(context, choice)] : []),
      ...(starts ? [say('watch.trail.first-file')] : []),
      ...(closes ? [say('watch.trail.block.caution', { bucket: closes.line.name })] : []),
    ],
  };
}

const titleOf = ({ kind, trail: { name } }: Extract<TrailChoice, { kind: 'kept' | 'repaired' }>): Words =>
  say(`watch.trail.plan.${kind}`, { name });

/** Trails that go on beside this one. */
function secondCopy({ snapshot }: StepContext, choice: TrailChoice): readonly Words[] {
  const own = 'trail' in choice ? choice.trail.arn : null;
  const others = (known(snapshot.trails)?.trails ?? []).filter(
    ({ arn, status, events }) => arn !== own && known(status)?.logging !== false && (known(events)?.writes ?? true),
  );
  return others.length === 0
    ? []
    : [say('watch.trail.second-copy', { names: others.map(({ name }) => name).join(', ') })];
}
