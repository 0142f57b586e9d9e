import type { Story } from './runStory.ts';

/** `offroot audit --root-use`: a report in a terminal as well, and nothing else; loaded after the first frame. */
export const rootUseStory: Story = {
  unattended: () => true,
  needsAnswers: false,
  tell: async (world, told) => {
    const { tellRootUse } = await import('./tellRootUse.ts');
    return tellRootUse(world, told);
  },
};
