import { StandardRetryStrategy } from '@smithy/core/retry';
import type { RetryStrategyV2 } from '@smithy/types';
import type { Clock } from '../model/clock.ts';
import { codeOf } from './wordAwsError.ts';

/** Calls made in all, the first included, before throttling or a 5xx is given up on. */
export const maxAttempts = 5;

/**
 * The SDK's standard retries for throttling, 5xx and lost connections, exponential with jitter (P18).
 * The SDK counts LimitExceededException as throttling; it is a quota, which no waiting changes, so it is not repeated, under
 * whichever of its two names it came.
 */
export function buildRetryStrategy(): RetryStrategyV2 {
  const standard: RetryStrategyV2 = new StandardRetryStrategy(maxAttempts);
  return {
    acquireInitialRetryToken: (scope) => standard.acquireInitialRetryToken(scope),
    refreshRetryTokenForRetry: (token, info) =>
      /^LimitExceeded(Exception)?$/.test(codeOf(info.error))
        ? Promise.reject(info.error)
        : standard.refreshRetryTokenForRetry(token, info),
    recordSuccess: (token) => standard.recordSuccess(token),
  };
}

/** Clock and chance, as parameters, so that tests need not wait. */
export type Patience = Clock & {
  /** 0 (included) to 1 (excluded), as Math.random */
  readonly random: () => number;
};

/**
 * Makes a call again while AWS answers that it will pass: up to six times in all, with pauses that double from a
 * second and are jittered, 16 to 31 seconds together. What `passes` does not name is thrown at once, as is the last refusal.
 */
export async function retryWhile<T>(
  call: () => Promise<T>,
  passes: (error: unknown) => boolean,
  { sleep, random }: Patience,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (attempt === ownRetries || !passes(error)) throw error;
      // Half of the pause is fixed, so that jitter never makes it none at all.
      await sleep(pauseMs * 2 ** attempt * (0.5 + random() / 2));
    }
  }
}

const ownRetries = 5;
const pauseMs = 1_000;
