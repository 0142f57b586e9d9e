import { reportStory } from './reportStory.ts';

/** `offroot audit --root-use`: who and what uses root. */
export const rootUseStory = reportStory(async () => (await import('./tellRootUse.ts')).tellRootUse);
