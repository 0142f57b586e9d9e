import { UserCancelled } from '../../errors.ts';
import type { TrailRegion } from '../../model/rootUse.ts';
import type { TrailApi, TrailPage } from '../apis/trailApi.ts';
import { retryWhile } from '../retry.ts';
import { codeOf, connectProblemOf } from '../wordAwsError.ts';
import type { ReadContext } from './reader.ts';
import { reasonOf } from './reasonOf.ts';
import { keepHistory, noteEvent, type RootHistory } from './rootHistory.ts';

/** CloudTrail takes two calls a second in each region; timers may be a few milliseconds early. */
const betweenCallsMs = 510;
/** So many pages in a row without anything of a new kind are enough: 500 events. */
const enoughPages = 10;
/** Ten seconds of reading are the most that is lost where the process is killed. */
const keptEveryPages = 20;

interface Lookup {
  readonly region: string;
  /** what is read goes in here, and the region itself as far as it is read */
  readonly history: RootHistory;
  /** what regions ended with */
  readonly failures: unknown[];
}

/**
 * Reads one region, newest events first, and where an earlier run broke off goes on from there. What stops it is told in the region's
 * state, but for UserCancelled, which is thrown.
 */
export async function readTrailRegion(
  context: ReadContext,
  trail: TrailApi,
  { region, history, failures }: Lookup,
): Promise<void> {
  const { from } = history;
  const earlier = history.regions.get(region);
  if (earlier?.state === 'whole' || earlier?.state === 'enough') return;
  let { events, back } = earlier?.state === 'cut' ? earlier : { events: 0, back: null };
  // An event of the very second at which it broke off may be counted twice: better than not at all.
  const to = back === null ? history.to : new Date(back);
  const tell = (state: TrailRegion['state'], reason: string | null = null): void =>
    void history.regions.set(region, {
      region,
      state,
      events,
      back: state === 'whole' ? from.toISOString() : back,
      reason,
    });
  let token: string | undefined;
  let nothingNew = 0;
  try {
    for (let pages = 1; ; pages += 1) {
      const here: string | undefined = token;
      // A page that fails is asked for again by its token, so what was read stays read.
      const page: TrailPage = await retryWhile(() => trail.lookUpRoot(region, from, to, here), passes, context.clock);
      const before = history.kinds.size;
      for (const event of page.events) noteEvent(history, event);
      events += page.events.length;
      back = page.events.at(-1)?.at ?? back;
      tell('cut', 'not read to the end');
      context.progress(countOf(history), null);
      if (page.next === undefined || page.next === token) return tell('whole');
      nothingNew = history.kinds.size === before ? nothingNew + 1 : 0;
      if (nothingNew >= enoughPages) return tell('enough');
      if (pages % keptEveryPages === 0) keepHistory(context, history);
      token = page.next;
      await context.clock.sleep(betweenCallsMs);
    }
  } catch (error) {
    if (error instanceof UserCancelled) throw error;
    failures.push(error);
    tell(events > 0 ? 'cut' : 'unread', reasonOf(error, 'cloudtrail:LookupEvents', context));
  }
}

const countOf = ({ regions }: RootHistory): number =>
  [...regions.values()].reduce((total, { events }) => total + events, 0);

/** Throttling, an error of AWS's own, a lost connection: what waiting changes. */
function passes(error: unknown): boolean {
  if (/^(Throttling|TooManyRequests|RequestLimitExceeded)/.test(codeOf(error))) return true;
  if (connectProblemOf(error) === 'no-network') return true;
  const metadata = error instanceof Error && '$metadata' in error ? error.$metadata : null;
  return (
    typeof metadata === 'object' &&
    metadata !== null &&
    'httpStatusCode' in metadata &&
    typeof metadata.httpStatusCode === 'number' &&
    metadata.httpStatusCode >= 500
  );
}
