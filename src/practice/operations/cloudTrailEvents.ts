import type { Call, Operation } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import type { StoredActor, StoredEvent } from '../storedTrail.ts';
import { trailRecord } from '../trailRecord.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** CloudTrail's event history: management events of the last 90 days, of the region that was signed for. */
export const cloudTrailEventOperations: readonly Operation[] = [
  { service: 'cloudtrail', name: 'LookupEvents', run: lookupEvents },
];

const dayMs = 86_400_000;
const keptDays = 90;
/** Two calls a second for each account and region (CloudTrail User Guide, "Quotas"). */
const callsASecond = 2;
const mostResults = 50;

interface Found {
  readonly event: StoredEvent;
  readonly actor: StoredActor;
  /** its number in the history, which does not change */
  readonly number: number;
}

function lookupEvents(call: Call) {
  throttle(call);
  const { params, state, region } = call;
  const most = mostOf(call);
  const token = params.optional('NextToken');
  const found = history(state, region).filter(inTime(call)).filter(wanted(call)).toReversed();
  const before = token === undefined ? Number.POSITIVE_INFINITY : numberIn(token);
  const left = found.filter(({ number }) => number < before);
  const page = left.slice(0, most);
  const last = page.at(-1);
  return {
    Events: page.map((one) => listed(one, state.accountId)),
    ...(last !== undefined && left.length > page.length ? { NextToken: tokenOf(last.number) } : {}),
  };
}

function throttle({ lookups, region, now }: Call): void {
  const recent = (lookups.get(region) ?? []).filter((at) => Math.abs(now.getTime() - at) < 1000);
  if (recent.length >= callsASecond) throw new AwsFault('ThrottlingException', 'Rate exceeded');
  lookups.set(region, [...recent, now.getTime()]);
}

function mostOf({ params }: Call): number {
  const most = Number(params.optional('MaxResults') ?? mostResults);
  if (Number.isInteger(most) && most >= 1 && most <= mostResults) return most;
  throw new AwsFault('InvalidMaxResultsException', `Max results should be between 1 and ${mostResults}.`);
}

const history = ({ trail }: PracticeState, region: string): readonly Found[] =>
  trail.events.flatMap((event, number) => {
    const actor = trail.actors[event.actor];
    return actor !== undefined && event.region === region ? [{ event, actor, number }] : [];
  });

function inTime({ params, now }: Call): (found: Found) => boolean {
  const start = secondsOf(params.optional('StartTime'));
  const end = secondsOf(params.optional('EndTime'));
  if (start !== null && end !== null && start > end) {
    throw new AwsFault('InvalidTimeRangeException', 'Start time must not be after end time.');
  }
  const from = Math.max(start ?? 0, now.getTime() - keptDays * dayMs);
  const to = Math.min(end ?? Number.POSITIVE_INFINITY, now.getTime());
  return ({ event }) => Date.parse(event.at) >= from && Date.parse(event.at) <= to;
}

/** Times travel as seconds since 1970 in JSON 1.1. */
function secondsOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const seconds = Number(text);
  if (Number.isFinite(seconds)) return seconds * 1000;
  throw new AwsFault('InvalidTimeRangeException', `Not a time: ${text}`);
}

/** Only one attribute may be asked for, and every attribute that can be is known here. */
function wanted({ params }: Call): (found: Found) => boolean {
  const asked = params.records('LookupAttributes');
  if (asked.length > 1) throw invalidAttributes('You can only specify one lookup attribute.');
  const [one] = asked;
  if (one === undefined) return () => true;
  const value = one.text('AttributeValue');
  const read = attributes[one.text('AttributeKey')];
  if (read === undefined) throw invalidAttributes('The lookup attribute key is not valid.');
  return (found) => read(found) === value;
}

const invalidAttributes = (message: string): AwsFault => new AwsFault('InvalidLookupAttributesException', message);

const attributes: Readonly<Record<string, (found: Found) => string>> = {
  Username: () => 'root',
  EventName: ({ event }) => event.name,
  EventSource: ({ event }) => event.source,
  AccessKeyId: ({ actor }) => actor.keyId ?? '',
  EventId: ({ number }) => eventId(number),
  ReadOnly: ({ event }) => String(isReadOnly(event.name)),
  ResourceName: () => '',
  ResourceType: () => '',
};

const isReadOnly = (name: string): boolean => /^(Describe|Get|Head|List|Lookup)/.test(name);

function listed({ event, actor, number }: Found, accountId: string) {
  const id = eventId(number);
  const readOnly = isReadOnly(event.name);
  return {
    EventId: id,
    EventName: event.name,
    ReadOnly: String(readOnly),
    AccessKeyId: actor.keyId ?? undefined,
    EventTime: Math.floor(Date.parse(event.at) / 1000),
    EventSource: event.source,
    Username: 'root',
    Resources: [],
    CloudTrailEvent: JSON.stringify(trailRecord(event, actor, { id, accountId, readOnly })),
  };
}

const eventId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const tokenOf = (number: number): string => Buffer.from(`before:${number}`).toString('base64');

function numberIn(token: string): number {
  const number = /^before:(\d+)$/.exec(Buffer.from(token, 'base64').toString('latin1'))?.[1];
  if (number === undefined) throw new AwsFault('InvalidNextTokenException', 'The token is not valid.');
  return Number(number);
}
