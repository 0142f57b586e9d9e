import type { Story } from './runStory.ts';

/** `offroot setup`: the wizard, loaded after the first frame with all its steps. */
export const setupStory: Story = {
  unattended: () => false,
  needsAnswers: true,
  tell: async (world, told) => {
    const { tellSetup } = await import('./tellSetup.ts');
    const outcome = await tellSetup(world, told);
    return async () => {
      const { printOutcome } = await import('./printOutcome.ts');
      await printOutcome(world, told.options, told.translate, told.files, outcome);
      return 0;
    };
  },
};
