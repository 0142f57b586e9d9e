import type { Story } from './runStory.ts';

/** `offroot audit`: guided in a terminal, a report otherwise; loaded after the first frame. */
export const auditStory: Story = {
  unattended: ({ output }) => output !== null,
  needsAnswers: false,
  tell: async (world, told) => {
    const { tellAudit } = await import('./tellAudit.ts');
    const outcome = await tellAudit(world, told);
    return async () => {
      const { printAudit } = await import('./printAudit.ts');
      return printAudit(world, told, outcome);
    };
  },
};
