import type { Step } from '../model/step.ts';
import { connect } from '../steps/connect.ts';
import { narrow } from './narrow.ts';

/** What `offroot narrow` goes through: which account, and one policy made narrower. */
export const narrowSteps: readonly Step[] = [connect, narrow];
