import type { Story } from './runStory.ts';

/** `offroot people`: a new hire, a lost phone, a forgotten password, a leaver; loaded after the first frame. */
export const peopleStory: Story = {
  unattended: () => false,
  needsAnswers: false,
  tell: async (world, told) => {
    const { tellPeople } = await import('./tellPeople.ts');
    return tellPeople(world, told);
  },
};
