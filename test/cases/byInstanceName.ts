import type { PracticeState } from '../../src/practice/practiceState.ts';

/** Text with each machine's name in place of its id, which is drawn by chance: as the cases have it. */
export const byInstanceName = (text: string, { instances }: Pick<PracticeState, 'instances'>): string =>
  instances.reduce((said, { id, tags }) => said.replaceAll(id, tags[0]?.value ?? id), text);
