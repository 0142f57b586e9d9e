import type { Story } from './runStory.ts';

/** `offroot undo`: what offroot did on this account, and taking it back; loaded after the first frame. */
export const undoStory: Story = {
  unattended: () => false,
  needsAnswers: false,
  tell: async (world, told) => {
    const { tellUndo } = await import('./tellUndo.ts');
    return tellUndo(world, told);
  },
};
