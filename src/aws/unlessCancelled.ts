import { UserCancelled } from '../errors.ts';

/**
 * What is read, or UserCancelled the moment the person leaves: an answer on a dead line is not waited for. Never for a write, whose
 * end must be known.
 */
export function unlessCancelled<T>(reading: Promise<T>, cancelled: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new UserCancelled());
    if (cancelled.aborted) giveUp();
    cancelled.addEventListener('abort', giveUp, { once: true });
    reading.then(resolve, reject).finally(() => cancelled.removeEventListener('abort', giveUp));
  });
}
