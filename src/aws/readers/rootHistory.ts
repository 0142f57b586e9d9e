import type { RootEventKind, TrailRegion } from '../../model/rootUse.ts';
import type { TrailEvent } from '../apis/trailApi.ts';
import type { ReadContext } from './reader.ts';

/** As far back as the event history goes. */
const keptDays = 90;
const dayMs = 86_400_000;

/** What was begun longer ago is begun anew: it would be too old for what is decided by it. */
const goOnWithinMs = dayMs;

/** Root's history as it is being read: filled page by page. */
export interface RootHistory {
  readonly from: Date;
  readonly to: Date;
  readonly kinds: Map<string, RootEventKind>;
  readonly regions: Map<string, TrailRegion>;
}

/** Empty, or as far as an earlier run came with it. */
export function beginHistory({ clock, rootEvents }: Pick<ReadContext, 'clock' | 'rootEvents'>): RootHistory {
  const now = clock.now();
  const earlier = rootEvents?.load() ?? null;
  const age = now.getTime() - Date.parse(earlier?.at ?? '');
  const begun = age >= 0 && age < goOnWithinMs ? earlier : null;
  const to = begun ? new Date(begun.at) : now;
  return {
    from: new Date(to.getTime() - keptDays * dayMs),
    to,
    kinds: new Map(begun?.kinds.map((kind) => [keyOf(kind), kind])),
    regions: new Map(begun?.regions.map((region) => [region.region, region])),
  };
}

/** Keeps what was read of a history that broke off; what was read whole, or not at all, needs no keeping. */
export function keepHistory({ rootEvents }: Pick<ReadContext, 'rootEvents'>, history: RootHistory): void {
  const { from, to, kinds, regions } = history;
  const isBroken = [...regions.values()].some(({ state }) => state === 'cut');
  const kept = {
    at: to.toISOString(),
    since: from.toISOString(),
    regions: [...regions.values()],
    kinds: [...kinds.values()],
  };
  rootEvents?.save(isBroken ? kept : null);
}

/** Counts an event among those alike it. */
export function noteEvent({ kinds }: RootHistory, { at, ...event }: TrailEvent): void {
  const key = keyOf(event);
  const kind = kinds.get(key);
  kinds.set(key, {
    ...event,
    count: (kind?.count ?? 0) + 1,
    first: kind === undefined || at < kind.first ? at : kind.first,
    last: kind === undefined || at > kind.last ? at : kind.last,
  });
}

const keyOf = (event: Omit<TrailEvent, 'at'>): string =>
  JSON.stringify([
    ...[event.region, event.source, event.name, event.type, event.invokedBy, event.keyId],
    ...[event.fromConsole, event.from, event.agent, event.onRoot],
  ]);
