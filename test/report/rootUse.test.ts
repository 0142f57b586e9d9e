import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { agentName } from '../../src/facts/agentName.ts';
import { rootUseTold } from '../../src/facts/rootUseTold.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { RootUseReport } from '../../src/model/rootUse.ts';
import { formatRootUse } from '../../src/report/formatRootUse.ts';

const translate = translator(en);

const seen = { count: 3, first: '2026-09-01T00:00:00Z', last: '2026-11-01T00:00:00Z', regions: ['us-east-1'] };

const report: RootUseReport = {
  account: '111122223333',
  practice: false,
  at: '2026-11-20T09:00:00Z',
  since: '2026-08-22T09:00:00Z',
  reason: null,
  regions: [
    { region: 'us-east-1', state: 'whole', events: 6, back: '2026-08-22T09:00:00Z', reason: null },
    { region: 'eu-west-1', state: 'unread', events: 0, back: null, reason: 'not authorized' },
  ],
  credentials: [{ what: 'password', active: true, lastUsed: '2026-11-01T00:00:00Z', service: null, region: null }],
  people: [{ ...seen, from: '203.0.113.10', agent: 'evil\u001b[31m`*', signIns: 1, actions: ['iam:ListUsers'] }],
  programs: [
    {
      ...seen,
      keyId: 'AKIAROOT1',
      agent: 'Boto3/1.26.90',
      from: ['192.0.2.1'],
      actions: ['ec2:StartInstances'],
      services: ['ec2'],
      runsOn: 'somewhere',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Sid: 'SeenWithRootsKey', Effect: 'Allow', Action: ['ec2:StartInstances'], Resource: '*' }],
      },
    },
  ],
  tasks: [{ action: 'EmailUpdated', count: 1, last: '2026-10-01T00:00:00Z' }],
  byAws: 4,
  questions: [{ why: 'no-events', service: 's3', region: 'eu-west-1', key: 'key 1' }],
  verdict: 'used',
};

const formatted = (of: RootUseReport, format: string): string =>
  formatRootUse(of, rootUseTold(of, 'report'), format, translate);

describe.each(['text', 'markdown'])('as %s', (format) => {
  const written = formatted(report, format);
  const flat = written.replaceAll(/\\|`/g, '').replaceAll(/\s+/g, ' ');

  test.each([
    'Root is in use: 1 place with somebody in a browser, 1 program.',
    'AKIAROOT1, Boto3/1.26.90',
    'did: ec2:StartInstances',
    'EmailUpdated: once, last on 2026-10-01',
    '4 events that AWS itself made',
    'which bucket or table, read or write?',
    'management events only',
    'eu-west-1: unknown, it could not be read. not authorized',
    'Other regions were not looked at and are unknown',
  ])('it says: %s', (sentence) => {
    expect(flat).toContain(sentence);
  });

  test('the suggested policy can be copied as it is', () => {
    const json = /^( +)\{$[\s\S]*?^\1\}$/m.exec(written)?.[0] ?? '';

    expect(JSON.parse(json)).toEqual(report.programs[0]?.policy);
  });

  test('an agent cannot move the cursor', () => {
    expect(written).not.toContain('\u001b');
  });
});

test('Markdown escapes what an agent may contain', () => {
  expect(formatted(report, 'markdown')).toContain('evil\\[31m\\`\\*');
});

test('JSON is version 1, and is the report as it was judged', () => {
  expect(JSON.parse(formatted(report, 'json'))).toEqual({ version: 1, report: 'root-use', ...report });
});

test('every field of it is documented', () => {
  const page = readFileSync('docs/migration.md', 'utf8');
  const lists = [
    report.regions,
    report.credentials ?? [],
    report.people,
    report.programs,
    report.tasks,
    report.questions,
  ];
  const fields = [report, ...lists.flatMap(([one]) => one ?? [])].flatMap((one) => Object.keys(one));

  for (const field of fields) expect(page).toMatch(new RegExp(`\`${field}(\\[\\])?\``));
});

test('a history that could not be read is unknown, and says why, and lists nobody as absent', () => {
  const blind = { ...report, since: null, reason: 'no such host', regions: [], people: [], programs: [] };

  const written = formatted({ ...blind, verdict: 'unknown' }, 'text');

  expect(written).toContain('is not known: no such host');
  expect(written).not.toContain('Nobody was seen');
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0',
    'Edge (Windows)',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605 Version/26.1 Mobile/15E148 Safari/604.1',
    'Safari (iPhone)',
  ],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile Safari/537.36', 'Chrome (Android)'],
  ['aws-cli/2.9.4', 'aws-cli/2.9.4'],
  ['x'.repeat(100), `${'x'.repeat(60)}…`],
])('the agent %s is %s', (agent, name) => {
  expect(agentName(agent)).toBe(name);
});
