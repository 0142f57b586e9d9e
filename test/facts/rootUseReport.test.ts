import { describe, expect, test } from 'vitest';
import { actionOfEvent } from '../../src/facts/eventActions.ts';
import { rootUseReport } from '../../src/facts/rootUseReport.ts';
import type { ReportRow } from '../../src/model/credentials.ts';
import type { RootEventKind, TrailRegion } from '../../src/model/rootUse.ts';
import { finishedAccount, withUnreadable } from '../support/snapshots.ts';

const now = new Date('2026-11-20T09:00:00Z');
const since = '2026-08-22T09:00:00.000Z';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

const kind = (more: Partial<RootEventKind>): RootEventKind => ({
  region: 'us-east-1',
  source: 'ec2.amazonaws.com',
  name: 'DescribeInstances',
  type: 'AwsApiCall',
  invokedBy: null,
  keyId: null,
  fromConsole: false,
  from: '203.0.113.10',
  agent: 'Boto3/1.26.90',
  onRoot: true,
  count: 2,
  first: '2026-10-01T00:00:00Z',
  last: '2026-11-01T00:00:00Z',
  ...more,
});

const signIn = (more: Partial<RootEventKind> = {}) =>
  kind({ source: 'signin.amazonaws.com', name: 'ConsoleLogin', type: 'AwsConsoleSignIn', agent: firefox, ...more });
const byKey = (more: Partial<RootEventKind> = {}) => kind({ keyId: 'AKIAROOT1', ...more });

const whole: TrailRegion = { region: 'us-east-1', state: 'whole', events: 0, back: since, reason: null };

const quietRoot: ReportRow = {
  user: '<root_account>',
  password_enabled: 'true',
  password_last_used: '2026-01-01T00:00:00Z',
  access_key_1_active: 'false',
  access_key_2_active: 'false',
};

const reportOf = (kinds: readonly RootEventKind[], row: ReportRow = {}, regions = [whole]) =>
  rootUseReport(
    withUnreadable(
      finishedAccount({
        rootEvents: { since, regions, kinds },
        credentialReport: { rows: [{ ...quietRoot, ...row }] },
      }),
      'rootCredentials',
    ),
    now,
  );

describe('what uses root is sorted', () => {
  test.each([
    ['a sign-in', signIn(), { people: 1, programs: 0, byAws: 0 }],
    ['a call of a console session', kind({ fromConsole: true, agent: firefox }), { people: 1, programs: 0, byAws: 0 }],
    ['a call by a key', byKey(), { people: 0, programs: 1, byAws: 0 }],
    ['a call by a key that calls itself a browser', byKey({ agent: firefox }), { people: 0, programs: 1, byAws: 0 }],
    ['a call by temporary credentials of no browser', kind({}), { people: 0, programs: 1, byAws: 0 }],
    [
      'a call that AWS made for root',
      byKey({ invokedBy: 'athena.amazonaws.com' }),
      { people: 0, programs: 0, byAws: 2 },
    ],
    ['an event of a service', kind({ type: 'AwsServiceEvent' }), { people: 0, programs: 0, byAws: 2 }],
  ])('%s', (_, one, expected) => {
    const { people, programs, byAws } = reportOf([one]);

    expect({ people: people.length, programs: programs.length, byAws }).toEqual(expected);
  });

  test('two browsers at one address are two, and a page of the console is nobody else', () => {
    const other = firefox.replace('Linux', 'BSD');
    const page = kind({ fromConsole: true, agent: 'console.amazonaws.com', from: '192.0.2.1' });

    const { people } = reportOf([signIn(), signIn({ agent: other }), signIn({ from: '192.0.2.1' }), page]);

    expect(people.map(({ from, count }) => [from, count])).toEqual([
      ['192.0.2.1', 4],
      ['203.0.113.10', 2],
      ['203.0.113.10', 2],
    ]);
  });

  test('one program has one policy of what it was seen doing, from wherever it called', () => {
    const { programs } = reportOf([
      byKey({ source: 's3.amazonaws.com', name: 'ListBuckets' }),
      byKey({ from: '192.0.2.1', region: 'eu-west-1' }),
      byKey({ keyId: 'AKIAROOT2' }),
    ]);

    expect(programs).toHaveLength(2);
    expect(programs[0]).toMatchObject({
      keyId: 'AKIAROOT1',
      count: 4,
      from: ['192.0.2.1', '203.0.113.10'],
      regions: ['eu-west-1', 'us-east-1'],
      services: ['ec2', 's3'],
      policy: { Statement: [{ Effect: 'Allow', Action: ['ec2:DescribeInstances', 's3:ListAllMyBuckets'] }] },
    });
  });

  test('a sign-in for nothing but what only root can do is kept as a task', () => {
    const changed = signIn({ name: 'EmailUpdated', count: 1 });

    const { people, tasks, verdict } = reportOf([signIn(), changed], { password_last_used: '2026-11-01T00:00:00Z' });

    expect(people).toEqual([]);
    expect(tasks).toEqual([{ action: 'EmailUpdated', count: 1, last: '2026-11-01T00:00:00Z' }]);
    expect(verdict).toBe('clear');
  });

  test.each([
    ['root’s own', true, 1],
    ['a user’s', false, 0],
  ])('an MFA device is a task of root’s only where it is %s', (_, onRoot, tasks) => {
    const enabled = kind({
      source: 'iam.amazonaws.com',
      name: 'EnableMFADevice',
      fromConsole: true,
      agent: firefox,
      onRoot,
    });

    expect(reportOf([enabled]).tasks).toHaveLength(tasks);
  });
});

describe('what events cannot answer is asked', () => {
  const used = (service: string): ReportRow => ({
    access_key_1_active: 'true',
    access_key_1_last_used_date: '2026-11-18T00:00:00Z',
    access_key_1_last_used_service: service,
    access_key_1_last_used_region: 'eu-west-1',
  });

  test('a service last used that no event names is a question, never unused', () => {
    const { questions, verdict } = reportOf([], used('dynamodb'));

    expect(questions).toEqual([{ why: 'no-events', service: 'dynamodb', region: 'eu-west-1', key: 'key 1' }]);
    expect(verdict).toBe('used');
  });

  test('a service that an event of a key names is none, unless its data is invisible', () => {
    expect(reportOf([byKey()], used('ec2')).questions).toEqual([]);
    expect(reportOf([byKey({ source: 's3.amazonaws.com', name: 'ListBuckets' })], used('s3')).questions).toEqual([
      { why: 'data', service: 's3', region: null, key: 'AKIAROOT1' },
    ]);
  });

  test('a password used without a sign-in in the history is one', () => {
    const row = { password_last_used: '2026-11-18T00:00:00Z' };

    expect(reportOf([], row).questions).toMatchObject([{ why: 'sign-in' }]);
    expect(reportOf([signIn()], row).questions).toEqual([]);
  });
});

describe('the verdict', () => {
  const unread: TrailRegion = { region: 'us-east-1', state: 'unread', events: 0, back: null, reason: 'denied' };

  test.each([
    ['nothing at all is clear', [], [whole], 'clear'],
    ['AWS itself is clear', [kind({ invokedBy: 'x.amazonaws.com' })], [whole], 'clear'],
    ['a person is use', [signIn()], [whole], 'used'],
    ['a program is use, whatever could not be read', [byKey()], [unread], 'used'],
    ['a denied region is unknown', [], [whole, unread], 'unknown'],
    ['a region that broke off is unknown', [], [{ ...whole, state: 'cut' as const }], 'unknown'],
    ['a region left early is unknown', [], [{ ...whole, state: 'enough' as const }], 'unknown'],
  ])('%s', (_, kinds, regions, verdict) => {
    expect(reportOf(kinds, {}, regions).verdict).toBe(verdict);
  });

  test('live, a key has its id, and nothing from the report stands beside it', () => {
    const lastUsed = { at: '2026-11-19T00:00:00Z', service: 'sqs', region: 'eu-west-1' };
    const keys = [{ id: 'AKIAROOT1', active: true, createdAt: '2024-01-01T00:00:00Z', lastUsed }];

    const { credentials, questions } = rootUseReport(
      finishedAccount({
        rootCredentials: { keys, certificates: [] },
        rootEvents: { since, regions: [whole], kinds: [] },
        credentialReport: { rows: [{ ...quietRoot, access_key_1_active: 'true' }] },
      }),
      now,
    );

    expect(credentials?.map(({ what }) => what)).toEqual(['password', 'AKIAROOT1']);
    expect(questions).toMatchObject([{ why: 'no-events', service: 'sqs', key: 'AKIAROOT1' }]);
  });

  test.each(['rootEvents', 'credentialReport'] as const)('is unknown without %s', (part) => {
    const report = rootUseReport(withUnreadable(finishedAccount(), part), now);

    expect(report.verdict).toBe('unknown');
    expect(part === 'rootEvents' ? report.reason : report.credentials).toBe(part === 'rootEvents' ? 'denied' : null);
  });
});

test.each([
  ['s3.amazonaws.com', 'ListBuckets', 's3:ListAllMyBuckets'],
  ['lambda.amazonaws.com', 'ListFunctions20150331', 'lambda:ListFunctions'],
  ['lambda.amazonaws.com', 'UpdateFunctionCode20150331v2', 'lambda:UpdateFunctionCode'],
  ['monitoring.amazonaws.com', 'DescribeAlarms', 'cloudwatch:DescribeAlarms'],
  ['ec2.amazonaws.com', 'StartInstances', 'ec2:StartInstances'],
  ['signin.amazonaws.com', 'ConsoleLogin', null],
])('the event %s %s is the action %s', (source, name, action) => {
  expect(actionOfEvent(source, name)).toBe(action);
});
