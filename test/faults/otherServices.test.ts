import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFaultyAccount } from '../../src/practice/faults/createFaultyAccount.ts';
import type { Faults } from '../../src/practice/faults/faults.ts';
import { parseFaults } from '../../src/practice/faults/parseFaults.ts';
import { signedFetch } from '../practice/signedFetch.ts';
import { fakeClock } from '../support/practice.ts';

function troubled(given: Partial<Faults>) {
  const folder = join(mkdtempSync(join(tmpdir(), 'offroot-faults-')), 'practice');
  const options = { folder, scenario: 'drifted', clock: fakeClock(), random: (count: number) => randomBytes(count) };
  return { account: createFaultyAccount({ ...options, signersNow: () => new Date() }, given) };
}

const buckets = { service: 's3', method: 'GET' } as const;
const machines = { service: 'ec2', body: 'Action=DescribeInstances&Version=2016-11-15' } as const;
const analyzers = { service: 'access-analyzer', method: 'GET', path: '/analyzer' } as const;
const trails = {
  service: 'cloudtrail',
  body: '{}',
  headers: { 'x-amz-target': 'CloudTrail_20131101.DescribeTrails' },
} as const;

test('any service is denied by its prefix, and says so in its own words', async () => {
  const spec = parseFaults('deny=ec2:Describe*+s3:ListAllMy*+access-analyzer:*+cloudtrail:DescribeTrails');
  if (!('faults' in spec)) throw new Error('the spec was not read');
  const account = troubled(spec.faults);

  const said = await Promise.all(
    [machines, buckets, analyzers, trails].map(async (request) => {
      const { status, body, headers } = await signedFetch(account, request);
      return [status, headers['x-amzn-errortype'] ?? /<Code>(.*?)<|"__type":"(.*?)"/.exec(body)?.slice(1).join('')];
    }),
  );

  expect(said).toEqual([
    [403, 'UnauthorizedOperation'],
    [403, 'AccessDenied'],
    [403, 'AccessDeniedException'],
    [400, 'AccessDeniedException'],
  ]);
});

test.each([
  [machines, 503, 'RequestLimitExceeded'],
  [buckets, 503, 'SlowDown'],
  [trails, 400, 'ThrottlingException'],
])('%o that is throttled says so as its service does', async (request, status, code) => {
  const answer = await signedFetch(troubled({ throttle: 1 }), request);

  expect(answer.status).toBe(status);
  expect(answer.body).toContain(code);
});
