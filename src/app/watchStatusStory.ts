import { reportStory } from './reportStory.ts';

/** `offroot watch --status`: how the account is watched. */
export const watchStatusStory = reportStory(async () => (await import('./tellWatchStatus.ts')).tellWatchStatus);
