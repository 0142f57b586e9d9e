/**
 * What goes wrong on a practice account. Shares are chances of each single call, from 0 to 1, retries among the calls.
 * Everything follows from `seed` and the order of the calls: the same seed, the same trouble.
 */
export interface Faults {
  /** share answered Throttling 400, "Rate exceeded" */
  readonly throttle: number;
  /** share answered ServiceFailure 500 */
  readonly failure: number;
  /** share answered ServiceUnavailable 503 */
  readonly unavailable: number;
  /** share that never arrives: nothing is done, and nobody answers */
  readonly unsent: number;
  /** share that is done, and whose answer is lost */
  readonly lost: number;
  /** share whose connection is reset, half of them after the work was done */
  readonly reset: number;
  /** milliseconds until each answer */
  readonly latency: number;
  /** seconds until what was changed is seen: reads show the account of before, and new MFA is not taken yet */
  readonly lag: number;
  /** from this call on, counted from 1, there is no connection; 0 for never */
  readonly down: number;
  /** after so many calls the credentials have expired; 0 for never */
  readonly expire: number;
  /** actions refused with AccessDenied, `*` standing for anything; without a service, IAM's */
  readonly deny: readonly string[];
  /** minutes that AWS, and the phone, are ahead of this machine; negative for behind */
  readonly clock: number;
  /** what chance begins with */
  readonly seed: number;
}

/** An account on which nothing goes wrong. */
export const noFaults: Faults = {
  throttle: 0,
  failure: 0,
  unavailable: 0,
  unsent: 0,
  lost: 0,
  reset: 0,
  latency: 0,
  lag: 0,
  down: 0,
  expire: 0,
  deny: [],
  clock: 0,
  seed: 1,
};
