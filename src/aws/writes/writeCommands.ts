import type { WriteInputs } from '../../model/change.ts';
import { accountWrites } from './accountWrites.ts';
import { eventsWrites } from './eventsWrites.ts';
import { iamWrites } from './iamWrites.ts';
import { topicWrites } from './topicWrites.ts';
import type { WriteRows } from './written.ts';

/** Every write offroot may make, as a call of the SDK's, one table for each service. */
export const writeCommands: WriteRows<WriteInputs> = {
  ...iamWrites,
  ...accountWrites,
  ...eventsWrites,
  ...topicWrites,
};
