import type { StoredActor, StoredEvent, StoredTrail } from '../storedTrail.ts';

/** Who uses root in the account of twelve people, and the days on which they do; one of `calls` each time, in turn. */
interface Habit extends Omit<StoredActor, 'keyId'> {
  /** which of root's keys signs, the first or the second; null where none does */
  readonly key: 0 | 1 | null;
  /** every so many days, the first time so many days ago */
  readonly every: number;
  readonly since: number;
  /** minutes before the hour of the day that all days are counted from */
  readonly minute: number;
  /** every call of a day: `s3:ListBuckets`, with another region than us-east-1 after an @ */
  readonly calls: readonly string[];
}

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

const backup: Habit = {
  kind: 'key',
  key: 0,
  source: '203.0.113.44',
  userAgent:
    'Boto3/1.26.90 md/Botocore#1.29.90 ua/2.0 os/linux#5.15.0 md/arch#x86_64 lang/python#3.9.16 Botocore/1.29.90',
  every: 1,
  since: 89,
  minute: 7 * 60,
  calls: ['s3:ListBuckets', 's3:GetBucketLocation@eu-west-1', 's3:PutBucketLifecycle@eu-west-1'],
};

const starter: Habit = {
  kind: 'key',
  key: 1,
  source: '198.51.100.201',
  userAgent: 'aws-cli/2.9.4 Python/3.9.11 Linux/5.10.0 exe/x86_64.ubuntu.22 prompt/off command/ec2.start-instances',
  every: 1,
  since: 88,
  minute: 2 * 60,
  calls: ['ec2:DescribeInstances', 'ec2:StartInstances', 'ec2:StopInstances'],
};

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
  // The keys were last used two days ago, as AWS says elsewhere.
  const latest = key === null ? 0 : 2;
  const times = Math.floor((since - latest) / every) + 1;
  return Array.from({ length: times }, (_, time) => Date.parse(ago(since - time * every))).flatMap((day) =>
    calls.map((call, at) => {
      const [, service = '', name = '', region = 'us-east-1'] = /^([a-z0-9]+):(\w+)(?:@(.+))?$/.exec(call) ?? [];
      const time = new Date(day - minute * 60_000 + at * 20_000);
      return {
        at: `${time.toISOString().slice(0, 19)}Z`,
        actor,
        region,
        source: `${sources[service] ?? service}.amazonaws.com`,
        name,
      };
    }),
  );
}

/** Event sources that are called otherwise than their actions. */
const sources: Readonly<Record<string, string>> = { cloudwatch: 'monitoring' };
