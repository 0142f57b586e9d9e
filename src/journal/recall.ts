import type { JournalEntry } from './journal.ts';

/** What the journal remembers of people and their passwords. It may add a question, never permit a removal. */
export interface Recollection {
  readonly handedOver: readonly string[];
  /** ISO 8601 by user: when the card of their present password was taken */
  readonly handedOverAt: Readonly<Record<string, string>>;
  readonly passwordSetAt: Readonly<Record<string, string>>;
  readonly confirmed: boolean;
  /** null where nobody was ever asked on this machine */
  readonly ticked: readonly string[] | null;
}

const passwordActions = ['iam:CreateLoginProfile', 'iam:UpdateLoginProfile'];

/** Reads the journal from first to last: a password set anew has not been handed over, whatever happened before. */
export function recall(entries: readonly JournalEntry[], principal: string): Recollection {
  const handedOver = new Map<string, string>();
  const passwordSetAt: Record<string, string> = {};
  const refused = refusedWrites(entries);
  let ticked: readonly string[] | null = null;
  let confirmed = false;
  for (const entry of entries) {
    if (entry.kind === 'intent' && passwordActions.includes(entry.action) && !refused.has(entry.id)) {
      const user = userOf(entry.input);
      handedOver.delete(user);
      passwordSetAt[user] = entry.at;
    }
    if (entry.kind === 'handed-over') handedOver.set(entry.user, entry.at);
    if (entry.kind === 'ticked') ticked = entry.items;
    if (entry.kind === 'confirmed' && entry.principal === principal) confirmed = true;
  }
  return {
    handedOver: [...handedOver.keys()],
    handedOverAt: Object.fromEntries(handedOver),
    passwordSetAt,
    confirmed,
    ticked,
  };
}

/** Writes that AWS or the guard answered with no. A lost answer is not among them: the write may have been done. */
const refusedWrites = (entries: readonly JournalEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      entry.kind === 'outcome' && /^(WriteRefused|AccessDenied)/.test(entry.error ?? '') ? [entry.id] : [],
    ),
  );

const userOf = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'UserName' in input ? String(input.UserName) : '';
