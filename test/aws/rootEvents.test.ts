import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { UserCancelled } from '../../src/errors.ts';
import { rootEventsKeeper } from '../../src/journal/keptRootEvents.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { RootEvents, RootEventsKeeper } from '../../src/model/rootUse.ts';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import { type Practice, practice } from '../support/practice.ts';
import { practised } from './practised.ts';

/** What may go wrong with a call to CloudTrail: by region, and counted from 1 in each. */
type Trouble = (region: string, count: number) => 'Throttling' | 'AccessDenied' | null;

async function readWith(
  practiced: Practice,
  {
    trouble = (() => null) as Trouble,
    region = 'us-east-1',
    who = 'root',
    keeper = null as RootEventsKeeper | null,
    cancelled = new AbortController().signal,
  } = {},
) {
  const { account, clock } = practiced;
  const calls: { readonly region: string; readonly at: number; readonly throttled: boolean }[] = [];
  const requestHandler: typeof account.requestHandler = {
    ...account.requestHandler,
    handle: async (request, options) => {
      if (request.headers['x-amz-target'] === undefined) return account.requestHandler.handle(request, options);
      const asked = /\/(\w+-\w+-\d)\/cloudtrail\//.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const what = trouble(asked, calls.filter((call) => call.region === asked).length + 1);
      const at = clock.now().getTime();
      if (what !== null) {
        calls.push({ region: asked, at, throttled: what === 'Throttling' });
        const body = Buffer.from(JSON.stringify({ __type: `${what}Exception`, message: `${what} by test` }));
        return { response: { statusCode: 400, headers: { 'content-type': 'application/x-amz-json-1.1' }, body } };
      }
      const answer = await account.requestHandler.handle(request, options);
      calls.push({ region: asked, at, throttled: answer.response.statusCode === 400 });
      return answer;
    },
  };
  const credentials = account.credentialsFor(who);
  const connected = await connect({ env: {}, clock, cancelled, practice: { requestHandler, credentials, region } });
  const progress: number[] = [];
  const ours = createAccount(connected, { ...clock, random: () => 0.5 }, keeper);
  const { rootEvents } = await ours.read(['credentialReport', 'rootEvents'], undefined, (part, done) => {
    if (part === 'rootEvents') progress.push(done);
  });
  return { value: eventsIn(rootEvents), calls, progress };
}

function eventsIn(reading: Reading<RootEvents>): RootEvents {
  if (reading.state === 'read') return reading.value;
  throw new Error(reading.reason);
}

/** The account's own history in place of the scenario's, before anybody looks. */
function withTrail(practiced: Practice, change: (state: PracticeState) => void): Practice {
  const file = join(practiced.folder, 'shared-root.json');
  const state = JSON.parse(readFileSync(file, 'utf8')) as PracticeState;
  change(state);
  writeFileSync(file, JSON.stringify(state));
  return { ...practiced, account: practiced.reopen() };
}

const shared = () => practice({ scenario: 'shared-root' });
const totalIn = ({ kinds }: RootEvents, region: string) =>
  kinds.filter((kind) => kind.region === region).reduce((sum, { count }) => sum + count, 0);

test('every event is read, in us-east-1 and where root’s keys were last used, and never faster than AWS takes it', async () => {
  const practiced = shared();

  const { value, calls, progress } = await readWith(practiced);

  expect(value.regions.map(({ region, state }) => [region, state])).toEqual([
    ['us-east-1', 'whole'],
    ['eu-west-1', 'whole'],
  ]);
  for (const { region, events } of value.regions) {
    expect(events).toBe(practiced.account.state().trail.events.filter((event) => event.region === region).length);
    expect(totalIn(value, region)).toBe(events);
  }
  expect(calls.filter(({ throttled }) => throttled)).toEqual([]);
  expect(progress).toContain(value.regions.reduce((sum, { events }) => sum + events, 0));
});

test('the connection’s region is looked at as well', async () => {
  const { value } = await readWith(shared(), { region: 'ap-south-1' });

  expect(value.regions).toContainEqual({
    region: 'ap-south-1',
    state: 'whole',
    events: 0,
    back: value.since,
    reason: null,
  });
});

test('a throttled page is asked for again, and nothing is counted twice', async () => {
  const calm = await readWith(shared());

  const { value, calls } = await readWith(shared(), { trouble: (_, count) => (count % 3 === 2 ? 'Throttling' : null) });

  expect(calls.some(({ throttled }) => throttled)).toBe(true);
  expect(value.regions.map(({ events }) => events)).toEqual(calm.value.regions.map(({ events }) => events));
});

test('a denied region is unread with AWS’s reason, and the other one is whole', async () => {
  const { value } = await readWith(shared(), { trouble: (region) => (region === 'eu-west-1' ? 'AccessDenied' : null) });

  expect(value.regions[0]).toMatchObject({ region: 'us-east-1', state: 'whole' });
  expect(value.regions[1]).toMatchObject({ region: 'eu-west-1', state: 'unread', events: 0, back: null });
  expect(value.regions[1]?.reason).toContain('AccessDenied by test');
});

test('a region that breaks off keeps what was read, and says how far back that is', async () => {
  const { value } = await readWith(shared(), {
    trouble: (region, count) => (region === 'us-east-1' && count > 2 ? 'AccessDenied' : null),
  });

  const [first] = value.regions;
  expect(first).toMatchObject({ state: 'cut', events: 100 });
  expect(Date.parse(first?.back ?? '')).toBeGreaterThan(Date.parse(value.since));
  expect(totalIn(value, 'us-east-1')).toBe(100);
});

test('a region is left once five hundred events in a row were of kinds seen before', async () => {
  const practiced = withTrail(shared(), (state) => {
    const [one] = state.trail.events.filter(
      ({ source, region }) => source === 's3.amazonaws.com' && region === 'eu-west-1',
    );
    const at = (minute: number) => new Date(Date.parse('2026-11-19T00:00:00Z') - minute * 60_000).toISOString();
    const events = one === undefined ? [] : Array.from({ length: 2000 }, (_, minute) => ({ ...one, at: at(minute) }));
    state.trail.events = events.toReversed();
  });

  const { value, calls } = await readWith(practiced);

  expect(value.regions[1]).toMatchObject({ region: 'eu-west-1', state: 'enough', events: 550 });
  expect(calls.filter(({ region }) => region === 'eu-west-1')).toHaveLength(11);
});

test('who may not look up events at all is told the action', async () => {
  const practiced = practice();
  practiced.addUser('alice');
  const account = await practised(practiced, 'alice');

  const { rootEvents } = await account.read(['rootEvents']);

  expect(rootEvents).toMatchObject({
    state: 'unreadable',
    action: 'cloudtrail:LookupEvents',
    reason: expect.stringContaining('not authorized to perform: cloudtrail:LookupEvents'),
  });
});

const keptIn = ({ folder }: Practice) => ({
  keeper: rootEventsKeeper(folder),
  kept: () => existsSync(join(folder, 'root-events.json')),
});
/** All but the counts: what had the same second as the seam may be counted twice. */
const withoutCounts = ({ kinds }: RootEvents) => kinds.map(({ count: _, ...kind }) => JSON.stringify(kind)).toSorted();
const eventsOf = ({ regions }: RootEvents) => regions.reduce((sum, { events }) => sum + events, 0);

test('what broke off is gone on with by the next run, which asks for nothing twice and forgets it in the end', async () => {
  const practiced = shared();
  const whole = await readWith(practiced);
  const { keeper, kept } = keptIn(practiced);
  const broken = await readWith(practiced, { keeper, trouble: (_, count) => (count > 4 ? 'AccessDenied' : null) });
  expect(broken.value.regions.map(({ state }) => state)).toEqual(['cut', 'cut']);
  expect(kept()).toBe(true);
  practiced.clock.advance(3_600_000);

  const next = await readWith(practiced, { keeper });

  expect(withoutCounts(next.value)).toEqual(withoutCounts(whole.value));
  expect(eventsOf(next.value) - eventsOf(whole.value)).toBeLessThan(3);
  expect(next.value.regions.map(({ state }) => state)).toEqual(['whole', 'whole']);
  expect(next.calls.length).toBeLessThan(whole.calls.length - 5);
  expect(kept()).toBe(false);
});

test('a reading that the person left is gone on with as well', async () => {
  const practiced = shared();
  const { keeper, kept } = keptIn(practiced);
  const leaving = new AbortController();
  const trouble: Trouble = (_, count) => {
    if (count === 3) leaving.abort();
    return null;
  };
  await expect(readWith(practiced, { keeper, trouble, cancelled: leaving.signal })).rejects.toThrow(UserCancelled);
  expect(kept()).toBe(true);

  const { value } = await readWith(practiced, { keeper });

  expect(value.regions.map(({ state }) => state)).toEqual(['whole', 'whole']);
});

test.each([
  ['after a day', (practiced: Practice) => practiced.clock.advance(86_400_000)],
  [
    'where it cannot be read',
    ({ folder }: Practice) => writeFileSync(join(folder, 'root-events.json'), '{"version":1'),
  ],
])('begins anew %s', async (_, change) => {
  const practiced = shared();
  const { keeper } = keptIn(practiced);
  await readWith(practiced, { keeper, trouble: (_region, count) => (count > 4 ? 'AccessDenied' : null) });
  change(practiced);

  const { value } = await readWith(practiced, { keeper });

  expect(value.regions.map(({ state }) => state)).toEqual(['whole', 'whole']);
  expect(value.since).toBe(
    new Date(practiced.clock.now().getTime() - 90 * 86_400_000).toISOString().slice(0, 10) + value.since.slice(10),
  );
  expect(totalIn(value, 'us-east-1')).toBe(value.regions[0]?.events);
});
