import type { Story } from './runStory.ts';

/** `offroot can`: what somebody may do, and which statement says so; loaded after the first frame. */
export const canStory: Story = {
  unattended: ({ name, more }) => name !== null && more.length > 0,
  needsAnswers: false,
  tell: async (world, told) => {
    const { tellCan } = await import('./tellCan.ts');
    return tellCan(world, told);
  },
};
