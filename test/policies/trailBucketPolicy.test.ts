import { expect, test } from 'vitest';
import { unguardedServices } from '../../src/policies/guardedTrust.ts';
import { parseResourcePolicy } from '../../src/policies/parseTrust.ts';
import {
  guardTrailWrites,
  letsTrailWrite,
  letTrailWrite,
  type TrailTarget,
} from '../../src/policies/trailBucketPolicy.ts';
import { documentOf } from '../support/snapshots.ts';
import { trailArnOf, trailBucketPolicy } from '../support/trails.ts';

const target: TrailTarget = { partition: 'aws', account: '123456789012', bucket: 'acme-trail', prefix: null };
const arn = trailArnOf('main');
const folder = 'arn:aws:s3:::acme-trail/AWSLogs/123456789012/*';
const service = { Service: 'cloudtrail.amazonaws.com' };
const put = { Effect: 'Allow', Principal: service, Action: 's3:PutObject', Resource: folder };
const secure = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: 'arn:aws:s3:::acme-trail/*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};

const statementsOf = (policy: string | null): readonly Record<string, unknown>[] =>
  JSON.parse(policy ?? '{}').Statement;
const isGuarded = (policy: string | null): boolean =>
  unguardedServices(parseResourcePolicy(policy ?? '') ?? []).length === 0;

test('a bucket without a policy gets the two statements that CloudTrail asks for, for one trail only', () => {
  const policy = letTrailWrite(null, target, arn);

  expect(statementsOf(policy)).toEqual([
    {
      Effect: 'Allow',
      Principal: service,
      Action: 's3:GetBucketAcl',
      Resource: 'arn:aws:s3:::acme-trail',
      Condition: { StringEquals: { 'aws:SourceArn': arn } },
    },
    {
      ...put,
      Condition: { StringEquals: { 'aws:SourceArn': arn, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    },
  ]);
  expect(isGuarded(policy)).toBe(true);
  expect(letsTrailWrite(policy)).toBe(true);
});

test('what a policy says already stays, and is not said twice', () => {
  const once = letTrailWrite(documentOf(secure), target, arn);

  expect(statementsOf(once)).toHaveLength(3);
  expect(statementsOf(once)[0]).toEqual(secure);
  expect(letTrailWrite(once, target, arn)).toBe(once);
  expect(statementsOf(letTrailWrite(once, target, trailArnOf('other')))).toHaveLength(5);
});

test('a folder before AWSLogs is the trail’s prefix', () => {
  const policy = letTrailWrite(null, { ...target, prefix: 'logs' }, arn);

  expect(statementsOf(policy)[1]).toMatchObject({ Resource: 'arn:aws:s3:::acme-trail/logs/AWSLogs/123456789012/*' });
});

test('a policy that nobody understands is left alone', () => {
  expect(letTrailWrite('{"Statement":[{"Effect":"Perhaps"}]}', target, arn)).toBeNull();
  expect(guardTrailWrites('not JSON', target)).toBeNull();
});

test('statements for anybody’s trail are narrowed to trails of this account, and the others stay', () => {
  const policy = guardTrailWrites(JSON.stringify({ Version: '2012-10-17', Statement: [secure, put] }), target);

  expect(statementsOf(policy)).toEqual([
    secure,
    { ...put, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:123456789012:trail/*' } } },
  ]);
  expect(isGuarded(policy)).toBe(true);
  expect(guardTrailWrites(trailBucketPolicy(arn), target)).toBe(trailBucketPolicy(arn));
});

test.each([
  ['the whole bucket', { ...put, Resource: 'arn:aws:s3:::acme-trail/*' }],
  ['another account’s folder', { ...put, Resource: [folder, 'arn:aws:s3:::acme-trail/AWSLogs/999988887777/*'] }],
  ['the Organization’s folder', { ...put, Resource: 'arn:aws:s3:::acme-trail/AWSLogs/o-abcdefghij/*' }],
  ['any folder before the account’s', { ...put, Resource: 'arn:aws:s3:::acme-trail/*/AWSLogs/123456789012/*' }],
  ['another service besides', { ...put, Principal: { Service: ['cloudtrail.amazonaws.com', 'config.amazonaws.com'] } }],
])('a statement about %s is for a person to narrow: somebody else’s log might end', (_, statement) => {
  expect(guardTrailWrites(documentOf(statement), target)).toBeNull();
});

test.each([
  [null, false],
  [documentOf(put), false],
  [documentOf({ ...put, Action: 's3:*', Resource: ['arn:aws:s3:::acme-trail', folder] }), true],
  [documentOf({ ...put, Principal: { Service: 'config.amazonaws.com' }, Action: 's3:*' }), false],
  [documentOf({ ...put, Effect: 'Deny', Action: 's3:*' }), false],
])('whether CloudTrail is let in by %s: %s', (policy, lets) => {
  expect(letsTrailWrite(policy)).toBe(lets);
});
