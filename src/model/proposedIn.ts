import type { Words } from './words.ts';

/** What a fault proposes instead ("Try {suggestion}."), to be taken with one key; null where it proposes nothing. */
export function proposedIn(fault: Words | null): string | null {
  const suggestion = fault?.params.suggestion;
  return typeof suggestion === 'string' ? suggestion : null;
}
