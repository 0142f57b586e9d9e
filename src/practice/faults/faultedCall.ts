import type { Clock } from '../../model/clock.ts';
import type { RandomBytes } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { QueryAnswer } from '../wire/queryAnswer.ts';
import type { WireRequest } from '../wire/wireRequest.ts';

/** One call on its way to the practice account. */
export interface FaultedCall {
  readonly request: WireRequest;
  /** `iam:CreateUser` */
  readonly action: string;
  /** counted from 1, retries among them */
  readonly number: number;
  /** a number from 0 (included) to 1 (excluded) of this call, another one for each purpose */
  readonly chance: (purpose: string) => number;
}

/** Stands between client and account: sends the call on, or does not, and gives the answer back, or does not. */
export type Fault = (call: FaultedCall, send: () => Promise<QueryAnswer>) => Promise<QueryAnswer>;

/** What a fault may use. */
export interface FaultTools {
  /** a copy of what the account really remembers */
  readonly state: () => PracticeState;
  /** the account's clock */
  readonly clock: Clock;
  readonly random: RandomBytes;
}
