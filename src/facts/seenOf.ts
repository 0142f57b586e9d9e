import type { BrowserUse, RootEventKind } from '../model/rootUse.ts';
import { actionOfEvent } from './eventActions.ts';

/** What several kinds of events come to: how many, when, where, and which actions. */
export function seenOf(
  kinds: readonly RootEventKind[],
): Pick<BrowserUse, 'count' | 'first' | 'last' | 'regions' | 'actions'> {
  const actions = kinds.flatMap(({ source, name }) => actionOfEvent(source, name) ?? []);
  return {
    count: kinds.reduce((total, { count }) => total + count, 0),
    first: kinds.map(({ first }) => first).toSorted()[0] ?? '',
    last:
      kinds
        .map(({ last }) => last)
        .toSorted()
        .at(-1) ?? '',
    regions: distinct(kinds.map(({ region }) => region)),
    actions: distinct(actions),
  };
}

/** Each once, sorted. */
export const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].toSorted();

/** Kinds that have the same key, in the order in which they were met. */
export function groupedBy(
  kinds: readonly RootEventKind[],
  keyOf: (kind: RootEventKind) => string,
): readonly (readonly RootEventKind[])[] {
  const groups = new Map<string, RootEventKind[]>();
  for (const kind of kinds) {
    const key = keyOf(kind);
    const group = groups.get(key) ?? [];
    group.push(kind);
    groups.set(key, group);
  }
  return [...groups.values()];
}
