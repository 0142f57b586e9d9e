import { fewUsers, type LiveUsers } from '../../model/account.ts';
import type { Provenance, ReportRow } from '../../model/credentials.ts';
import { type Reading, read } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { callsAtOnce, type ListedUser, type ReadContext } from './reader.ts';
import { lowerCase, type ReportAbout, reportAbout } from './reportAbout.ts';

/** One user's facts and where they come from. */
export interface Told<T> {
  readonly user: ListedUser;
  readonly facts: T;
  readonly from: Provenance;
}

/** What a row of the report says that does not tell: not the same as telling that there is nothing. */
export const unsaid: unique symbol = Symbol('unsaid');
export type Unsaid = typeof unsaid;

/** The ways to one user's facts. */
export interface WaysToFacts<T> {
  /** asks AWS about this user alone */
  readonly ask: (user: ListedUser) => Promise<T>;
  readonly fromRow: (row: ReportRow, user: ListedUser) => T | Unsaid;
  /** what AWS said when it was asked about this user earlier in this run; null where it was not */
  readonly before: (user: ListedUser) => { readonly facts: T; readonly asOf: string } | null;
}

/**
 * Facts about users, by as few calls as `live` allows: whoever is to be asked about is; whoever was earlier in this run keeps that
 * answer as long as the credential report is not newer; everybody else is in the report. Whom the report cannot know, being older
 * than the user, is asked about as well. The reading is as old as the oldest of the facts.
 */
export async function readPerUser<T>(
  context: ReadContext,
  users: readonly ListedUser[],
  ways: WaysToFacts<T>,
): Promise<Reading<readonly Told<T>[]>> {
  const isWanted = wantedBy(context.live, users.length);
  const others = users.filter((user) => !isWanted(user)).map((user) => ({ user, kept: keptOf(user, ways) }));
  const needed = others.some(({ kept }) => kept === null);
  const reading = needed ? await context.credentialReport() : others.length > 0 ? await context.reportAtHand() : null;
  if (needed && reading?.state === 'unreadable') return reading;

  const report = reading?.state === 'read' ? reportAbout(reading.value, reading.asOf) : null;
  const found = new Map(
    others.map(({ user, kept }) => [user, keptIfNewer(kept, report) ?? fromReport(user, report, ways)]),
  );
  const told = await askTheRest(context, users, (user) => found.get(user) ?? null, ways);
  return read(told, oldest(told) ?? context.clock.now().toISOString());
}

async function askTheRest<T>(
  { clock, progress }: ReadContext,
  users: readonly ListedUser[],
  found: (user: ListedUser) => Told<T> | null,
  { ask }: WaysToFacts<T>,
): Promise<readonly Told<T>[]> {
  const left = users.filter((user) => found(user) === null);
  const count = users.length - left.length;
  if (count > 0) progress(count, users.length);
  const answers = await mapBounded(
    left,
    callsAtOnce,
    async (user): Promise<Told<T>> => {
      // Taken before the question: an answer is never taken for newer than it is.
      const asOf = clock.now().toISOString();
      return { user, facts: await ask(user), from: { live: true, asOf } };
    },
    (done) => progress(count + done, users.length),
  );
  const answered = new Map(answers.map((told) => [told.user, told]));
  return users.flatMap((user) => found(user) ?? answered.get(user) ?? []);
}

/** True where records must say for themselves where they come from: not all of them were asked for now. */
export const isMixed = ({ live }: ReadContext, told: readonly Told<unknown>[]): boolean =>
  Array.isArray(live) || told.some(({ from }) => !from.live);

function wantedBy(live: LiveUsers, count: number): (user: ListedUser) => boolean {
  if (live === 'all' || (live === 'few' && count <= fewUsers)) return () => true;
  const names = new Set(live === 'few' ? [] : live.map(lowerCase));
  return ({ name }) => names.has(lowerCase(name));
}

/** A user who was removed and made anew since has nothing to keep. */
function keptOf<T>(user: ListedUser, { before }: WaysToFacts<T>): Told<T> | null {
  const kept = before(user);
  if (kept === null || (user.createdAt !== null && Date.parse(user.createdAt) > Date.parse(kept.asOf))) return null;
  return { user, facts: kept.facts, from: { live: true, asOf: kept.asOf } };
}

/** How far this machine's clock may be from AWS's (identifyCaller.ts): the report is dated by AWS, an answer by this machine. */
const clockToleranceMs = 4 * 60_000;

const keptIfNewer = <T>(kept: Told<T> | null, report: ReportAbout | null): Told<T> | null =>
  kept !== null && report !== null && Date.parse(kept.from.asOf) + clockToleranceMs < Date.parse(report.asOf)
    ? null
    : kept;

function fromReport<T>(user: ListedUser, report: ReportAbout | null, { fromRow }: WaysToFacts<T>): Told<T> | null {
  const row = report?.rowOf(user) ?? null;
  const facts = row === null ? unsaid : fromRow(row, user);
  return report === null || facts === unsaid ? null : { user, facts, from: { live: false, asOf: report.asOf } };
}

function oldest(told: readonly Told<unknown>[]): string | null {
  let first: string | null = null;
  for (const { from } of told) if (first === null || Date.parse(from.asOf) < Date.parse(first)) first = from.asOf;
  return first;
}
