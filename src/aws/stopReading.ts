import type { IAMClient } from '@aws-sdk/client-iam';
import { UserCancelled } from '../errors.ts';

/**
 * Refuses every read that has not been sent yet once the person has left, so that reading a big account ends at once. Writes go
 * their way: whoever makes one has looked whether to stop, and must learn how it ended.
 */
export function stopReading({ middlewareStack }: Pick<IAMClient, 'middlewareStack'>, cancelled: AbortSignal): void {
  middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (cancelled.aborted && /^(Get|List|Generate|Simulate)/.test(commandName ?? '')) throw new UserCancelled();
        return next(args);
      },
    { step: 'initialize', name: 'offrootStopReading' },
  );
}
