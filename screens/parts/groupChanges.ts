import type { Translate } from '../../src/messages/translate.ts';
import type { Change, Effect } from '../../src/model/change.ts';

/** One line of a plan: everything that happens to one thing. */
export interface PlanLine {
  readonly noun: string;
  readonly name: string;
  readonly details: readonly string[];
  readonly effect: Effect;
  readonly changes: readonly Change[];
}

/** Changes of the same noun and name are one line, standing where the first of them stands. */
export function groupChanges(changes: readonly Change[], translate: Translate): PlanLine[] {
  const lines = new Map<string, PlanLine>();
  for (const change of changes) {
    const noun = translate(change.line.noun);
    const { name } = change.line;
    const key = JSON.stringify([noun, name]);
    const details = change.line.detail ? [translate(change.line.detail)] : [];
    const before = lines.get(key) ?? { noun, name, details: [], effect: change.effect, changes: [] };
    lines.set(key, {
      ...before,
      details: [...new Set([...before.details, ...details])],
      effect: strongest(before.effect, change.effect),
      changes: [...before.changes, change],
    });
  }
  return [...lines.values()];
}

/** A line that adds something and then sets it up adds; one that removes anything removes. */
const strongest = (first: Effect, next: Effect): Effect => (next === 'remove' ? next : first);

/** How many calls AWS gets: a ceremony makes a device and enables it. */
export const countCalls = (changes: readonly Change[]): number =>
  changes.reduce((sum, change) => sum + (change.kind === 'ceremony' ? 2 : 1), 0);
