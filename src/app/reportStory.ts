import type { Story } from './runStory.ts';

/** A story that reads and prints, in a terminal as well, and nothing else; what tells it is loaded after the first frame. */
export const reportStory = (load: () => Promise<Story['tell']>): Story => ({
  unattended: () => true,
  needsAnswers: false,
  tell: async (world, told) => (await load())(world, told),
});
