import type { StoryKind } from './stories/storyKind.ts';
import { endStories } from './story.ts';

/** What a story makes of its account when nothing goes wrong. */
export async function uncutEssence(kind: StoryKind): Promise<ReturnType<StoryKind['essence']>> {
  const calm = await kind.begin(null);
  const ended = await kind.run(calm);
  if ('error' in ended) throw ended.error;
  if (!ended.done) throw new Error(`${kind.name} is not done where nothing goes wrong`);
  const wanted = kind.essence(calm.open().state());
  endStories(calm);
  return wanted;
}
