import type { Story } from './runStory.ts';

/** `offroot watch`: a trail, an alarm and what else watches an account; loaded after the first frame. */
export const watchStory: Story = {
  unattended: () => false,
  needsAnswers: true,
  tell: async (world, told) => {
    const { tellWatch } = await import('./tellWatch.ts');
    return tellWatch(world, told);
  },
};
