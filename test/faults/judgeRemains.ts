import { isDeepStrictEqual } from 'node:util';
import type { Remains } from './cutRuns.ts';
import { essence } from './essence.ts';
import { runFirstDay } from './runFirstDay.ts';
import { signInLater } from './signInLater.ts';
import { beginStory, endStories, type Story } from './story.ts';
import { worldOf } from './worldOf.ts';

/**
 * Runs once more, with the same answers, on whatever cuts left behind; worlds that are alike are run on once. Gives what went
 * wrong, one line for each cut after which the account is not that of an uncut run. The stories are ended.
 */
export async function judgeRemains(remains: readonly Remains[]): Promise<readonly string[]> {
  const wanted = await essenceOfUncutRun();
  const verdicts = new Map<string, string | null>();
  const wrong: string[] = [];
  for (const { cut, story } of remains) {
    const world = worldOf(story);
    const verdict = verdicts.get(world) ?? (verdicts.has(world) ? null : await runAgain(story, wanted));
    verdicts.set(world, verdict);
    if (verdict !== null) wrong.push(`${cut.when} call ${cut.call}, ${cut.action}: ${verdict}`);
    endStories(story);
  }
  return wrong;
}

/** What examples/first-day.yaml makes of a new account when nothing goes wrong. */
export async function essenceOfUncutRun(): Promise<ReturnType<typeof essence>> {
  const calm = beginStory();
  const ended = await runFirstDay(calm);
  if ('error' in ended) throw ended.error;
  const wanted = essence(calm.open().state());
  endStories(calm);
  return wanted;
}

/** Runs once more and looks: null where all is well. What is ticked off at the very end is asked only after something was done. */
export async function runAgain(story: Story, wanted: ReturnType<typeof essence>): Promise<string | null> {
  const ended = await runFirstDay(story);
  if ('error' in ended) return `the second run fails: ${ended.error}`;
  const left = ended.outcome.left.filter(({ step }) => step !== 'keep').map(({ id }) => id);
  if (!ended.outcome.rootLocked || left.length > 0) return `the second run leaves ${left}`;
  const came = essence(story.open().state());
  if (!isDeepStrictEqual(came, wanted)) return `another account: ${JSON.stringify(came)}`;
  const answer = signInLater(story, 'alice');
  if (answer.state !== 'signed-in') return `alice does not get in: ${JSON.stringify(answer)}`;
  return answer.may.every(({ allowed }) => allowed) ? null : 'alice gets in and may not administer';
}
