import type { Step } from '../model/step.ts';
import { connect } from '../steps/connect.ts';
import { ownKeys } from './ownKeys.ts';
import { ownPhone } from './ownPhone.ts';
import { signInAgain } from './signInAgain.ts';

/** What `offroot enroll` goes through: which account, one's own phone, using it, and keys no longer needed. */
export const enrolSteps: readonly Step[] = [connect, ownPhone, signInAgain, ownKeys];
