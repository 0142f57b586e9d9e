import { type RootKeyStanding, standingsIn } from '../facts/rootKeyStanding.ts';
import { passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import type { Left, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';

/** For each of root's keys that is not gone: what is waited for, until when, and what to do then. */
export const cutOverLeft = (context: StepContext): readonly Left[] => [
  ...(context.snapshot.keyWatches.state === 'unreadable' ? [leftUnnoted(context)] : []),
  ...standingsIn(context, 'unwatched', 'quiet', 'due', 'off', 'over', 'off-unnoted').map((standing) => ({
    id: `cut-over.${standing.key.id}`,
    step: 'cut-over',
    summary: summaryOf(standing),
    instructions: [...instructionsFor(standing), ...asRoot(context, standing)],
  })),
];

const leftUnnoted = ({ snapshot }: StepContext): Left => ({
  id: 'cut-over.unread',
  step: 'cut-over',
  summary: say('cut-over.left.unread'),
  instructions: [
    say('left.unread.how', {
      action: snapshot.keyWatches.state === 'unreadable' ? snapshot.keyWatches.action : 'iam:ListPolicyTags',
    }),
  ],
});

function summaryOf({ key, state, since, until, days, usedMeanwhile }: RootKeyStanding): Words {
  const { lastUsed } = key;
  const dates = { key: key.id, since: dayOf(since), until: dayOf(until), days: days ?? 0 };
  if (state === 'quiet' && usedMeanwhile && lastUsed)
    return say('cut-over.left.used', {
      ...dates,
      at: dayOf(lastUsed.at),
      service: lastUsed.service,
      region: lastUsed.region,
    });
  return say(`cut-over.left.${state}`, dates);
}

const dayOf = (at: string | null): string => at?.slice(0, 10) ?? '';

function instructionsFor({ state, usedMeanwhile }: RootKeyStanding): readonly Words[] {
  return [
    ...(usedMeanwhile && state === 'quiet' ? [say('cut-over.left.used.how')] : []),
    say(`cut-over.left.${state}.how`),
  ];
}

/** Counting goes on by itself; the next thing takes root, for a while, and somebody proven. */
function asRoot({ snapshot: { connection }, findings }: StepContext, { state }: RootKeyStanding): readonly Words[] {
  if (connection.keyKind === 'long-term') return [say('root.left.session')];
  const isDue = state === 'due' || state === 'over';
  return isDue && !passes(findings, 'administrator-way-in-proven') ? [say('root.left.way-in.how')] : [];
}
