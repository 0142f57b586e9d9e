import type { JournalEntry } from './journal.ts';

/** What the journal remembers of access keys, by id. It may add a question or delay a removal, never permit one. */
export interface RecalledKeys {
  /** those whose secret somebody was handed */
  readonly handedOver: readonly string[];
  /** those that this very run switched off: too early to know whether anybody misses them */
  readonly switchedOff: readonly string[];
}

/** Reads the journal for keys; `run` is the id of the run that goes on now. */
export function recallKeys(entries: readonly JournalEntry[], run: string): RecalledKeys {
  const handedOver = entries.flatMap((entry) => (entry.kind === 'handed-over-key' ? [entry.key] : []));
  const switchedOff = entries.flatMap((entry) =>
    entry.kind === 'intent' && entry.run === run && entry.action === 'iam:UpdateAccessKey' ? keyOff(entry.input) : [],
  );
  return { handedOver, switchedOff };
}

const keyOff = (input: unknown): readonly string[] =>
  typeof input === 'object' &&
  input !== null &&
  'AccessKeyId' in input &&
  'Status' in input &&
  input.Status === 'Inactive'
    ? [String(input.AccessKeyId)]
    : [];
