import { reportStory } from './reportStory.ts';

/** `offroot audit --people`: who is through with their hand-off card. */
export const peopleReportStory = reportStory(async () => (await import('./tellPeopleReport.ts')).tellPeopleReport);
