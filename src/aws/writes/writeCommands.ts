import type { WriteInputs } from '../../model/change.ts';
import { accountWrites } from './accountWrites.ts';
import { ec2Writes } from './ec2Writes.ts';
import { iamWrites } from './iamWrites.ts';
import type { WriteRows } from './written.ts';

/** Every write offroot may make, as a call of the SDK's, one table for each service. */
export const writeCommands: WriteRows<WriteInputs> = {
  ...iamWrites,
  ...accountWrites,
  ...ec2Writes,
};
