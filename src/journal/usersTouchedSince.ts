import type { JournalEntry } from './journal.ts';

/**
 * The users this machine wrote anything about since then (ISO 8601): what an older credential report says of them may be over.
 * AWS's dates have whole seconds, so the second itself counts.
 */
export function usersTouchedSince(entries: readonly JournalEntry[], since: string): readonly string[] {
  const from = Math.floor(Date.parse(since) / 1000) * 1000;
  const names = entries.flatMap((entry) =>
    entry.kind === 'intent' && Date.parse(entry.at) >= from ? userIn(entry.input) : [],
  );
  return [...new Set(names)];
}

const userIn = (input: unknown): readonly string[] =>
  typeof input === 'object' && input !== null && 'UserName' in input && typeof input.UserName === 'string'
    ? [input.UserName]
    : [];
