import { OffrootError } from '../../src/errors.ts';
import { type Attempt, attempt, mostCalls } from './attempt.ts';
import { differences } from './differences.ts';
import { leaks } from './leaks.ts';
import { randomTrouble, type Trouble, troubledAttempts } from './randomTrouble.ts';
import type { StoryKind } from './stories/storyKind.ts';
import { endStories, type Story } from './story.ts';

/** What became of one account. */
export interface SoakRun {
  readonly seed: number;
  /** how each attempt ended, in a word */
  readonly ends: readonly string[];
  readonly calls: number;
  /** what must not be */
  readonly wrong: readonly string[];
}

/** Attempts without trouble that may be needed: the first finds what the last trouble left, the second what AWS showed late. */
const goodDays = 2;

/** Tells a story on one account in random trouble, again and again until it is done, and looks for what must not be. */
export async function soakRun(
  kind: StoryKind,
  seed: number,
  wanted: Readonly<Record<string, unknown>>,
): Promise<SoakRun> {
  let story = await kind.begin(seed);
  const stories = new Set([story]);
  const wrong: string[] = [];
  const ends: string[] = [];
  const sent: string[] = [];
  const unread = new Set<string>();
  let calls = 0;
  const troubled = troubledAttempts(seed);
  for (let number = 1; number <= troubled + goodDays; number += 1) {
    const trouble = number <= troubled ? randomTrouble(kind, seed, number) : noTrouble;
    const result = await attempt(kind, story, trouble);
    story = result.story;
    stories.add(story);
    calls += result.calls;
    sent.push(...result.sent);
    ends.push(endOf(result));
    for (const part of unreadIn(kind, result, trouble)) unread.add(part);
    wrong.push(...problemsOf(kind, result).map((problem) => `attempt ${number}: ${problem}`));
    if (number > troubled && isDone(result)) break;
    // AWS records a sign-in at most once in five minutes, and a journal written on a wrong clock may be ahead of it by twenty.
    story.clock.advance(30 * 60_000);
  }
  wrong.push(...differences(kind.essence(story.open().state()), wanted, unread));
  wrong.push(...(await kind.lastLook(story)), ...leaks(story, sent));
  if (unread.size === 0) wrong.push(...(await writesOnceMore(kind, story)));
  endStories(...stories);
  return { seed, ends, calls, wrong };
}

const noTrouble: Trouble = { faults: {}, killedAt: null, cancelledAt: null };

const isDone = ({ ended }: Attempt): boolean => typeof ended === 'object' && 'outcome' in ended && ended.done;

function endOf({ ended }: Attempt): string {
  if (typeof ended === 'string') return ended;
  if ('outcome' in ended) return ended.done ? 'done' : 'not done yet';
  const { error } = ended;
  if (!(error instanceof OffrootError)) return `bug: ${error}`;
  return error.cause instanceof Error ? `${error.name} for ${error.cause.name}` : error.name;
}

const unreadIn = (kind: StoryKind, { ended }: Attempt, { faults }: Trouble): readonly string[] =>
  kind.unread?.(typeof ended === 'object' ? ended : null, faults.deny ?? []) ?? [];

function problemsOf(kind: StoryKind, { ended, lockOuts, story }: Attempt): readonly string[] {
  const problems = [...lockOuts];
  if (ended === 'without end') problems.push(`makes more than ${mostCalls} calls`);
  if (typeof ended !== 'object') return problems;
  if ('error' in ended && !(ended.error instanceof OffrootError)) problems.push(`a bug: ${stackOf(ended.error)}`);
  if ('outcome' in ended && ended.done) problems.push(...(kind.falseDone?.(story) ?? []));
  return problems;
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What is done is done once: a run after the last finds nothing to write. */
async function writesOnceMore(kind: StoryKind, story: Story): Promise<readonly string[]> {
  const { writes } = await attempt(kind, story, noTrouble);
  return writes === 0 ? [] : [`a run on a finished account writes ${writes} times`];
}
