import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Undo } from '../model/change.ts';

/** One line of `journal.jsonl`. An intent without an outcome is a write whose answer was lost. */
export type JournalEntry =
  | {
      readonly kind: 'intent';
      readonly id: string;
      readonly at: string;
      readonly run: string;
      readonly principal: string;
      readonly step: string;
      readonly change: string;
      readonly action: string;
      /** AWS's input, secrets redacted */
      readonly input: unknown;
      readonly undo: Undo | null;
    }
  | {
      readonly kind: 'outcome';
      readonly id: string;
      readonly at: string;
      readonly ok: boolean;
      readonly requestId: string | null;
      /** AWS's code and message where it refused */
      readonly error: string | null;
    }
  | { readonly kind: 'confirmed'; readonly at: string; readonly principal: string }
  | { readonly kind: 'handed-over'; readonly at: string; readonly user: string }
  | { readonly kind: 'handed-over-key'; readonly at: string; readonly user: string; readonly key: string }
  | { readonly kind: 'ticked'; readonly at: string; readonly items: readonly string[] };

/** The append-only record of what was done to one account. */
export interface Journal {
  /** On disk, flushed, when this returns. */
  readonly append: (entry: JournalEntry) => void;
  readonly entries: () => readonly JournalEntry[];
}

/** The journal kept in an account's folder (0700), file 0600. A broken last line, as a crash leaves it, is passed over. */
export function openJournal(folder: string): Journal {
  const file = join(folder, 'journal.jsonl');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    append: (entry) => {
      const descriptor = openSync(file, 'a', 0o600);
      // A line that a crash cut short must not swallow the next one.
      const torn = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'));
      appendFileSync(descriptor, `${torn ? '\n' : ''}${JSON.stringify(entry)}\n`);
      fsyncSync(descriptor);
      closeSync(descriptor);
    },
    entries: () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(parseLine) : []),
  };
}

function parseLine(line: string): readonly JournalEntry[] {
  try {
    const entry: unknown = JSON.parse(line);
    return isEntry(entry) ? [entry] : [];
  } catch {
    // Not JSON: the empty end of the file, or a line that a crash cut short.
    return [];
  }
}

/** True where every field that is read back is there; what a later version may add is passed over. */
function isEntry(value: unknown): value is JournalEntry {
  if (!isFields(value) || typeof value.at !== 'string') return false;
  switch (value.kind) {
    case 'intent':
      return typeof value.id === 'string' && typeof value.action === 'string';
    case 'outcome':
      return typeof value.id === 'string';
    case 'confirmed':
      return typeof value.principal === 'string';
    case 'handed-over':
      return typeof value.user === 'string';
    case 'handed-over-key':
      return typeof value.user === 'string' && typeof value.key === 'string';
    case 'ticked':
      return Array.isArray(value.items) && value.items.every((item) => typeof item === 'string');
    default:
      return false;
  }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
