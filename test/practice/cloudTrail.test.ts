import { CloudTrailClient, type LookupAttributeKey, LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import { expect, onTestFinished, test } from 'vitest';
import { serveHttp } from '../../src/practice/wire/serveHttp.ts';
import { fakeClock, type Practice, practice, refusal } from '../support/practice.ts';

const trailOf = ({ account }: Practice, region = 'us-east-1', who = 'root') =>
  new CloudTrailClient({
    region,
    requestHandler: account.requestHandler,
    credentials: account.credentialsFor(who),
    maxAttempts: 1,
  });

const by = (AttributeKey: LookupAttributeKey, AttributeValue: string) => ({ AttributeKey, AttributeValue });
const ofRoot = { LookupAttributes: [by('Username', 'root')] };
const shared = () => practice({ scenario: 'shared-root' });

async function everything(practiced: Practice, region: string) {
  const client = trailOf(practiced, region);
  const events = [];
  let NextToken: string | undefined;
  do {
    practiced.clock.advance(500);
    const page = await client.send(new LookupEventsCommand({ ...ofRoot, MaxResults: 50, NextToken }));
    expect(page.Events?.length).toBeLessThanOrEqual(50);
    events.push(...(page.Events ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return events;
}

test('pages hold every event of the region once, newest first', async () => {
  const practiced = shared();

  const events = await everything(practiced, 'us-east-1');

  const { trail } = practiced.account.state();
  expect(events).toHaveLength(trail.events.filter(({ region }) => region === 'us-east-1').length);
  expect(new Set(events.map(({ EventId }) => EventId)).size).toBe(events.length);
  const times = events.map(({ EventTime }) => EventTime?.getTime() ?? 0);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test('root’s sign-ins are in us-east-1 alone, and twelve pairs of address and browser made them', async () => {
  const practiced = shared();

  const here = (await everything(practiced, 'us-east-1')).filter(({ EventName }) => EventName === 'ConsoleLogin');
  const there = await everything(practiced, 'eu-west-1');

  expect(there.map(({ EventName }) => EventName)).not.toContain('ConsoleLogin');
  const records = here.map(({ CloudTrailEvent }) => JSON.parse(CloudTrailEvent ?? ''));
  expect(records[0]).toMatchObject({
    userIdentity: { type: 'Root', arn: 'arn:aws:iam::333344445555:root' },
    eventSource: 'signin.amazonaws.com',
    eventType: 'AwsConsoleSignIn',
    responseElements: { ConsoleLogin: 'Success' },
    additionalEventData: { MFAUsed: 'No' },
  });
  // Twelve people, and the one who did what only root can do.
  expect(new Set(records.map(({ sourceIPAddress, userAgent }) => `${sourceIPAddress} ${userAgent}`)).size).toBe(13);
});

test('an event by a key has the key, and one that AWS made says who acted', async () => {
  const practiced = shared();
  const keys = practiced.account.state().keys.filter(({ owner }) => owner === 'root');
  const client = trailOf(practiced, 'eu-west-1');

  const byKey = await client.send(
    new LookupEventsCommand({ LookupAttributes: [by('AccessKeyId', keys[0]?.id ?? '')] }),
  );
  const all = await everything(practiced, 'eu-west-1');

  expect(byKey.Events?.[0]).toMatchObject({ AccessKeyId: keys[0]?.id, EventSource: 's3.amazonaws.com' });
  const aws = all
    .map(({ CloudTrailEvent }) => JSON.parse(CloudTrailEvent ?? ''))
    .filter((one) => one.eventType === 'AwsServiceEvent');
  expect(aws[0]).toMatchObject({ userIdentity: { type: 'Root', invokedBy: 'autoscaling.amazonaws.com' } });
});

test('only what lies between the times asked for is answered, and nothing older than 90 days', async () => {
  const practiced = shared();
  const now = practiced.clock.now().getTime();
  const StartTime = new Date(now - 4 * 86_400_000);
  const EndTime = new Date(now - 3 * 86_400_000);

  const { Events = [] } = await trailOf(practiced).send(new LookupEventsCommand({ StartTime, EndTime }));
  practiced.clock.advance(200 * 86_400_000);
  const later = await trailOf(practiced).send(new LookupEventsCommand({}));

  expect(Events.length).toBeGreaterThan(0);
  for (const { EventTime } of Events) {
    expect(EventTime?.getTime()).toBeGreaterThanOrEqual(StartTime.getTime());
    expect(EventTime?.getTime()).toBeLessThanOrEqual(EndTime.getTime());
  }
  expect(later.Events).toEqual([]);
});

test.each([
  [{ LookupAttributes: [by('Username', 'root'), by('EventName', 'ConsoleLogin')] }, 'InvalidLookupAttributesException'],
  [{ MaxResults: 51 }, 'InvalidMaxResultsException'],
  [{ NextToken: 'made-up' }, 'InvalidNextTokenException'],
  [{ StartTime: new Date(2000), EndTime: new Date(1000) }, 'InvalidTimeRangeException'],
])('what AWS refuses is refused: %o', async (input, name) => {
  const refused = await refusal(trailOf(shared()).send(new LookupEventsCommand(input)));

  expect(refused).toMatchObject({ name, status: 400 });
});

test('the third call within a second is throttled, in that region alone, until the second is over', async () => {
  const practiced = practice();
  const [here, there] = [trailOf(practiced), trailOf(practiced, 'eu-west-1')];
  const look = (client: CloudTrailClient) => client.send(new LookupEventsCommand(ofRoot));

  await look(here);
  await look(here);

  expect(await refusal(look(here))).toMatchObject({ name: 'ThrottlingException', message: 'Rate exceeded' });
  await expect(look(there)).resolves.toMatchObject({ Events: [] });
  practiced.clock.advance(1000);
  await expect(look(here)).resolves.toMatchObject({ Events: [] });
});

test('a user needs cloudtrail:LookupEvents', async () => {
  const practiced = practice();
  practiced.addUser('alice');
  practiced.addUser('vera', { policy: 'ReadOnlyAccess' });

  const refused = await refusal(trailOf(practiced, 'us-east-1', 'alice').send(new LookupEventsCommand({})));

  expect(refused).toMatchObject({ name: 'AccessDeniedException' });
  expect(refused.message).toContain('cloudtrail:LookupEvents');
  await expect(trailOf(practiced, 'us-east-1', 'vera').send(new LookupEventsCommand({}))).resolves.toBeDefined();
});

test('over HTTP the same request has the same answer', async () => {
  // Over HTTP the signature's date counts, so the clock is right.
  const { account } = practice({ scenario: 'shared-root', clock: fakeClock(new Date().toISOString()) });
  const { port, close } = await serveHttp(account.answerRequest, 0);
  onTestFinished(close);
  const client = new CloudTrailClient({
    region: 'eu-west-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: account.credentialsFor('root'),
  });

  const { Events = [] } = await client.send(new LookupEventsCommand({ ...ofRoot, MaxResults: 3 }));

  expect(Events).toHaveLength(3);
  expect(Events[0]?.EventTime).toBeInstanceOf(Date);
  client.destroy();
});
