import type { WriteInputs } from '../../model/change.ts';
import { accountWrites } from './accountWrites.ts';
import { analyzerWrites } from './analyzerWrites.ts';
import { budgetWrites } from './budgetWrites.ts';
import { ec2Writes } from './ec2Writes.ts';
import { eventsWrites } from './eventsWrites.ts';
import { iamWrites } from './iamWrites.ts';
import { topicWrites } from './topicWrites.ts';
import { trailWrites } from './trailWrites.ts';
import type { WriteRows } from './writeRows.ts';

/** Every write offroot may make, as a call of the SDK's, one table for each service. */
export const writeCommands: WriteRows<WriteInputs> = {
  ...iamWrites,
  ...accountWrites,
  ...analyzerWrites,
  ...budgetWrites,
  ...trailWrites,
  ...ec2Writes,
  ...eventsWrites,
  ...topicWrites,
};
