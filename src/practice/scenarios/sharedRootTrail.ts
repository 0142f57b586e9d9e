import { wireDate } from '../operation.ts';
import type { StoredEvent, StoredTrail } from '../storedTrail.ts';
import { trailCall } from '../trailCall.ts';
import type { Habit } from './habit.ts';
import { backup, quietDays, starter } from './sharedRootPrograms.ts';

const office = '203.0.113.10';
const chrome = (system: string, version: number): string =>
  `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
const mac = 'Macintosh; Intel Mac OS X 10_15_7';
const windows = 'Windows NT 10.0; Win64; x64';
const linux = 'X11; Linux x86_64';
const firefox = (system: string, version: number): string =>
  `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
const safari = `Mozilla/5.0 (${mac}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15`;
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Mobile/15E148 Safari/604.1';

const person = (
  source: string,
  userAgent: string,
  [every, since, minute]: readonly [number, number, number],
  ...calls: readonly string[]
): Habit => ({ kind: 'browser', key: null, source, userAgent, every, since, minute, calls });

const signedIn = 'signin:ConsoleLogin';

/** CloudTrail keeps addresses and browsers, no names: twelve people are twelve pairs of the two. */
const people: readonly Habit[] = [
  person(
    office,
    chrome(mac, 142),
    [3, 88, 30],
    signedIn,
    'ec2:DescribeInstances@eu-west-1',
    'ec2:StartInstances@eu-west-1',
  ),
  person(office, chrome(windows, 142), [4, 87, 95], signedIn, 's3:ListBuckets', 's3:PutBucketPolicy@eu-west-1'),
  person(office, chrome(linux, 141), [5, 86, 50], signedIn, 'lambda:ListFunctions20150331@eu-west-1'),
  person(
    office,
    firefox(linux, 145),
    [6, 85, 75],
    signedIn,
    'rds:DescribeDBInstances@eu-west-1',
    'rds:CreateDBSnapshot@eu-west-1',
  ),
  person(office, firefox(windows, 144), [7, 84, 125], signedIn, 'cloudwatch:DescribeAlarms@eu-west-1'),
  person(office, safari, [9, 83, 20], signedIn, 'billing:GetBillingData', 'ce:GetCostAndUsage'),
  person('198.51.100.23', chrome(mac, 141), [8, 82, 180], signedIn, 'ec2:DescribeInstances@eu-west-1'),
  person('198.51.100.77', firefox(linux, 143), [10, 81, 240], signedIn, 'iam:ListUsers', 'iam:CreateUser'),
  person(
    '192.0.2.51',
    chrome(windows, 140),
    [11, 80, 300],
    signedIn,
    'route53:ListHostedZones',
    'route53:ChangeResourceRecordSets',
  ),
  person('192.0.2.118', safari, [13, 79, 15], signedIn, 's3:ListBuckets'),
  person('198.51.100.140', iPhone, [16, 78, 200], signedIn, 'ec2:RebootInstances@eu-west-1'),
  person('2001:db8:40::7', chrome(linux, 142), [29, 77, 60], signedIn, 'cloudfront:CreateInvalidation'),
];

/** The bookkeeper's computer changed the root user's address once, which only root can do. */
const rootOnly = person('192.0.2.200', firefox(mac, 145), [90, 41, 45], signedIn, 'signin:EmailUpdated');

const aws: Habit = {
  kind: 'aws',
  key: null,
  source: 'autoscaling.amazonaws.com',
  userAgent: 'autoscaling.amazonaws.com',
  every: 6,
  since: 84,
  minute: 10,
  calls: ['ec2:DescribeInstances@eu-west-1'],
};

/** Ninety days of root, counted back from the day the account is made; `keys` are root's two, `ago` counts whole days. */
export function sharedRootTrail(keys: readonly string[], ago: (days: number) => string): StoredTrail {
  const habits = [...people, rootOnly, backup, starter, aws];
  const events = habits.flatMap((habit, actor) => eventsOf(habit, actor, ago));
  return {
    actors: habits.map(({ kind, source, userAgent, key }) => ({
      kind,
      source,
      userAgent,
      keyId: key === null ? null : (keys[key] ?? null),
    })),
    events: events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  };
}

function eventsOf(
  { every, since, minute, calls, key }: Habit,
  actor: number,
  ago: (days: number) => string,
): StoredEvent[] {
  const latest = key === null ? 0 : quietDays;
  const times = Math.floor((since - latest) / every) + 1;
  return Array.from({ length: times }, (_, time) => Date.parse(ago(since - time * every))).flatMap((day) =>
    calls.map((call, at) => {
      const { name, region, source } = trailCall(call);
      const time = new Date(day - minute * 60_000 + at * 20_000);
      return { at: wireDate(time), actor, region, source, name };
    }),
  );
}
