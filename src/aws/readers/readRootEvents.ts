import { CannotConnect, UserCancelled } from '../../errors.ts';
import { known, read } from '../../model/reading.ts';
import type { RootEventKind, RootEvents, TrailRegion } from '../../model/rootUse.ts';
import { retryWhile } from '../retry.ts';
import type { TrailApi, TrailEvent, TrailPage } from '../trailApi.ts';
import { codeOf, connectProblemOf, wordAwsError } from '../wordAwsError.ts';
import { FailedRead } from './attempt.ts';
import type { ReadContext, Reader } from './reader.ts';

/** As far back as the event history goes. */
const keptDays = 90;
const dayMs = 86_400_000;
/** CloudTrail takes two calls a second in each region; timers may be a few milliseconds early. */
const betweenCallsMs = 510;
/** So many pages in a row without anything of a new kind are enough: 500 events. */
const enoughPages = 10;

/**
 * Root's events of the last 90 days, alike ones as one, in the regions that matter: us-east-1 (where root's sign-ins are), the
 * connection's, and those that root's keys were last used in. A region that is denied or breaks off says so, and is not empty.
 */
export const readRootEvents: Reader<RootEvents> = async (context) => {
  const now = context.clock.now();
  const since = new Date(now.getTime() - keptDays * dayMs);
  const trail = await context.trail();
  const kinds = new Map<string, RootEventKind>();
  let events = 0;
  const seen = (count: number): void => {
    events += count;
    context.progress(events, null);
  };
  const failures: unknown[] = [];
  const regions = await Promise.all(
    (await regionsOf(context)).map((region) =>
      readRegion(context, trail, { region, from: since, to: now, kinds, seen, failures }),
    ),
  );
  // Where no region can be read at all, the part is as unreadable as any other that AWS refuses.
  if (regions.every(({ state }) => state === 'unread')) throw new FailedRead('cloudtrail:LookupEvents', failures[0]);
  return read({ since: since.toISOString(), regions, kinds: [...kinds.values()] }, now.toISOString());
};

async function regionsOf({ connection, credentialReport }: ReadContext): Promise<readonly string[]> {
  const rows = known(await credentialReport())?.rows ?? [];
  const row = rows.find(({ user }) => user === '<root_account>');
  const used = [1, 2].map((number) => row?.[`access_key_${number}_last_used_region`] ?? '');
  const all = ['us-east-1', connection.region, ...used];
  return [...new Set(all.filter((region) => /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)))];
}

interface Lookup {
  readonly region: string;
  readonly from: Date;
  readonly to: Date;
  readonly kinds: Map<string, RootEventKind>;
  readonly seen: (count: number) => void;
  /** what regions ended with */
  readonly failures: unknown[];
}

async function readRegion(
  context: ReadContext,
  trail: TrailApi,
  { region, from, to, kinds, seen, failures }: Lookup,
): Promise<TrailRegion> {
  const { clock } = context;
  let token: string | undefined;
  let back: string | null = null;
  let events = 0;
  let nothingNew = 0;
  try {
    for (;;) {
      const here: string | undefined = token;
      // A page that fails is asked for again by its token, so what was read stays read.
      const page: TrailPage = await retryWhile(() => trail.lookUpRoot(region, from, to, here), passes, clock);
      const before = kinds.size;
      for (const event of page.events) note(kinds, event);
      events += page.events.length;
      seen(page.events.length);
      back = page.events.at(-1)?.at ?? back;
      if (page.next === undefined || page.next === token)
        return { region, state: 'whole', events, back: from.toISOString(), reason: null };
      nothingNew = kinds.size === before ? nothingNew + 1 : 0;
      if (nothingNew >= enoughPages) return { region, state: 'enough', events, back, reason: null };
      token = page.next;
      await clock.sleep(betweenCallsMs);
    }
  } catch (error) {
    if (error instanceof UserCancelled) throw error;
    failures.push(error);
    return { region, state: events > 0 ? 'cut' : 'unread', events, back, reason: reasonOf(error, context) };
  }
}

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

function reasonOf(error: unknown, { connection }: ReadContext): string {
  const worded = wordAwsError(error, {
    action: 'cloudtrail:LookupEvents',
    principal: connection.identity.arn,
    facts: {},
    secrets: [],
  });
  // What AWS says of a bad signature quotes what was signed.
  return worded instanceof CannotConnect ? codeOf(error) : worded.message;
}

function note(kinds: Map<string, RootEventKind>, { at, ...event }: TrailEvent): void {
  const key = JSON.stringify(event);
  const kind = kinds.get(key);
  kinds.set(key, {
    ...event,
    count: (kind?.count ?? 0) + 1,
    first: kind === undefined || at < kind.first ? at : kind.first,
    last: kind === undefined || at > kind.last ? at : kind.last,
  });
}
