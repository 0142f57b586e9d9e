import { runFirstDay } from '../runFirstDay.ts';
import type { Ended } from '../runHeadless.ts';
import { beginStory, endStories, forkStory, type Story } from '../story.ts';

const hourMs = 3_600_000;

/** Copies of one world that is made when it is first asked for: the first day done, then what `more` adds, an hour ago. */
export const preparedWorld = (more: (story: Story) => void = () => undefined): (() => Promise<Story>) =>
  oneWorld(beginStory, async (story) => {
    await must(runFirstDay(story));
    more(story);
    story.clock.advance(hourMs);
  });

/** Copies of one world, made when it is first asked for: `prepare` leaves it as the story is to find it. */
export function oneWorld(begin: () => Story, prepare: (story: Story) => Promise<void>): () => Promise<Story> {
  let made: Promise<Story> | null = null;
  const make = async (): Promise<Story> => {
    const story = begin();
    process.once('exit', () => endStories(story));
    await prepare(story);
    return story;
  };
  return async () => {
    made ??= make();
    return forkStory(await made);
  };
}

/** A run that prepares a world comes to its end. */
export async function must(run: Promise<Ended>): Promise<void> {
  const ended = await run;
  if ('error' in ended) throw ended.error;
}
