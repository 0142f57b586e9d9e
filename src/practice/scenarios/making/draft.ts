import { freshState } from '../../freshState.ts';
import { newId } from '../../identifiers.ts';
import { type RandomBytes, wireDate } from '../../operation.ts';
import type { Inline, PracticeState } from '../../practiceState.ts';

/** An account in the making. Rows of data become its records; every date is so many days before the account is made. */
export interface Draft {
  readonly state: PracticeState;
  readonly random: RandomBytes;
  /** Whole days are counted from ten hours ago, so that an age told in days is the same all day. */
  readonly ago: (days: number) => string;
}

/** An account without anything but a root user, made so many days ago. `now` is ISO 8601. */
export function newDraft(
  scenario: string,
  accountId: string,
  { now, random, madeDaysAgo }: { readonly now: string; readonly random: RandomBytes; readonly madeDaysAgo: number },
): Draft {
  const ago = (days: number) => wireDate(new Date(Date.parse(now) - days * 86_400_000 - 36_000_000));
  return { state: freshState(scenario, accountId, ago(madeDaysAgo)), random, ago };
}

/** Inline policies by name, as a row of data has them. */
export type InlineRows = Readonly<Record<string, object>>;

/** Inline policies as the state keeps them. */
export const inlineOf = (rows: InlineRows = {}): Inline[] =>
  Object.entries(rows).map(([name, document]) => ({ name, document: JSON.stringify(document) }));

/** A customer managed policy of one version. */
export interface PolicyRow {
  readonly name: string;
  readonly made: number;
  readonly description?: string;
  readonly document: object;
  /** true for what offroot made, which carries its tag */
  readonly ours?: boolean;
}

/** Adds the account's own policies. They come first: everything else names them. */
export function addPolicies({ state, random, ago }: Draft, rows: readonly PolicyRow[]): void {
  for (const { name, made, description = null, document, ours = false } of rows) {
    const createdAt = ago(made);
    state.policies.push({
      name,
      id: newId('ANPA', random),
      path: '/',
      description,
      createdAt,
      updatedAt: createdAt,
      defaultVersion: 1,
      nextVersion: 2,
      versions: [{ number: 1, document: JSON.stringify(document), createdAt }],
      tags: ours ? ourTags(createdAt) : [],
    });
  }
}

/** What offroot writes on everything it makes. */
export const ourTags = (at: string) => [{ key: 'offroot:created', value: at }];

/** Actions as Access Advisor knows them, and how many days ago each was used last. */
export type UseRows = Readonly<Record<string, number>>;

/** Remembers what a user or role of that id has used. */
export function addUses({ state, ago }: Draft, owner: string, uses: UseRows = {}): void {
  for (const [action, days] of Object.entries(uses))
    state.actionUses.push({ owner, action, at: ago(days), region: 'us-east-1' });
}
