import type { Story } from './runStory.ts';

/** `offroot roles`: a role instead of a key; loaded after the first frame. */
export const rolesStory: Story = {
  unattended: () => false,
  needsAnswers: true,
  tell: async (world, told) => {
    const { tellRoles } = await import('./tellRoles.ts');
    return tellRoles(world, told);
  },
};
