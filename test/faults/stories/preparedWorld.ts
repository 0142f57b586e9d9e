import { runFirstDay } from '../runFirstDay.ts';
import { beginStory, endStories, forkStory, type Story } from '../story.ts';

/** Copies of one world that is made when it is first asked for: the first day done, then what `more` adds, an hour ago. */
export function preparedWorld(more: (story: Story) => void = () => undefined): () => Promise<Story> {
  let made: Promise<Story> | null = null;
  const make = async (): Promise<Story> => {
    const story = beginStory();
    process.once('exit', () => endStories(story));
    const ended = await runFirstDay(story);
    if ('error' in ended) throw ended.error;
    more(story);
    story.clock.advance(60 * 60_000);
    return story;
  };
  return async () => {
    made ??= make();
    return forkStory(await made);
  };
}
