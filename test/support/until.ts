import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until the condition holds; throws after the deadline, naming what was waited for. */
export async function until(condition: () => boolean, what = String(condition), deadlineMs = 20_000): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not within ${deadlineMs} ms: ${what}`);
    await pause(20);
  }
}
