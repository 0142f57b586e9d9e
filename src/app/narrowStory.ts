import type { Story } from './runStory.ts';

/** `offroot narrow`: less for a user, group or role; loaded after the first frame. */
export const narrowStory: Story = {
  unattended: () => false,
  needsAnswers: true,
  tell: async (world, told) => {
    const { tellNarrow } = await import('./tellNarrow.ts');
    return tellNarrow(world, told);
  },
};
