/** Time as a parameter, so that tests and the practice account can move it. */
export interface Clock {
  readonly now: () => Date;
  /** Resolves after `ms`, or rejects with the signal's reason when it is aborted first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}
