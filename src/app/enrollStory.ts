import type { Story } from './runStory.ts';

/** `offroot enroll`: a team member's own MFA; loaded after the first frame. */
export const enrollStory: Story = {
  unattended: () => false,
  needsAnswers: true,
  tell: async (world, told) => {
    const { tellEnroll } = await import('./tellEnroll.ts');
    return tellEnroll(world, told);
  },
};
