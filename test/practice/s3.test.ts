import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';

const Bucket = 'acme-1';

function withBucket() {
  const practiced = practice();
  practiced.addUser('alice', { policy: 'AmazonS3FullAccess' });
  practiced.addUser('bob');
  const s3 = askService(practiced, 's3');
  expect(s3('CreateBucket', { Bucket }).code).toBe('Success');
  return { ...practiced, s3, as: (who: string) => askService(practiced, 's3', { who }) };
}

const policyOf = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const toBob = (Effect: 'Allow' | 'Deny', more = {}) => ({
  Effect,
  Principal: { AWS: 'arn:aws:iam::111122223333:user/bob' },
  Action: 's3:GetObject',
  Resource: `arn:aws:s3:::${Bucket}/shared/*`,
  ...more,
});

test('a new bucket is encrypted and closed to the public', () => {
  const { s3 } = withBucket();

  expect(s3('GetBucketEncryption', { Bucket }).body).toContain('<SSEAlgorithm>AES256</SSEAlgorithm>');
  expect(s3('GetPublicAccessBlock', { Bucket }).body).toContain('<BlockPublicPolicy>true</BlockPublicPolicy>');
  expect(s3('GetBucketPolicy', { Bucket })).toMatchObject({ code: 'NoSuchBucketPolicy', status: 404 });
});

test('who is named in a bucket’s policy needs none of their own, for what is named there', () => {
  const { s3, as } = withBucket();
  for (const Key of ['shared/a', 'own/a']) s3('PutObject', { Bucket, Key, Body: Key });
  const before = as('bob')('GetObject', { Bucket, Key: 'shared/a' });

  const put = s3('PutBucketPolicy', { Bucket, Policy: policyOf(toBob('Allow')) });

  expect(before).toMatchObject({ code: 'AccessDenied', status: 403 });
  expect(before.message).toContain('no identity-based policy allows the s3:GetObject action');
  expect(put.status).toBe(204);
  expect(as('bob')('GetObject', { Bucket, Key: 'shared/a' }).body).toBe('shared/a');
  expect(as('bob')('GetObject', { Bucket, Key: 'own/a' }).code).toBe('AccessDenied');
});

test('what a bucket’s policy denies, nobody may: root can only take the policy away', () => {
  const { s3, as } = withBucket();
  s3('PutObject', { Bucket, Key: 'a', Body: 'text' });
  const everything = {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
  };
  s3('PutBucketPolicy', { Bucket, Policy: policyOf(everything) });

  const denied = [as('alice')('GetObject', { Bucket, Key: 'a' }), s3('GetObject', { Bucket, Key: 'a' })];

  for (const answer of denied) {
    expect(answer.code).toBe('AccessDenied');
    expect(answer.message).toContain('with an explicit deny in a resource-based policy');
  }
  expect(as('alice')('DeleteBucketPolicy', { Bucket }).code).toBe('AccessDenied');
  expect(s3('DeleteBucketPolicy', { Bucket }).status).toBe(204);
  expect(as('alice')('GetObject', { Bucket, Key: 'a' }).body).toBe('text');
});

test.each([
  ['no principal', { Effect: 'Allow', Action: 's3:*', Resource: `arn:aws:s3:::${Bucket}` }, 'MalformedPolicy'],
  ['another bucket', toBob('Allow', { Resource: 'arn:aws:s3:::other/*' }), 'MalformedPolicy'],
  [
    'somebody who is not there',
    toBob('Allow', { Principal: { AWS: 'arn:aws:iam::111122223333:user/zoe' } }),
    'MalformedPolicy',
  ],
  ['everybody, while that is blocked', toBob('Allow', { Principal: '*' }), 'AccessDenied'],
])('a policy with %s is refused', (_, statement, code) => {
  const { s3, account } = withBucket();

  expect(s3('PutBucketPolicy', { Bucket, Policy: policyOf(statement) }).code).toBe(code);
  expect(account.state().buckets[0]?.policy).toBeNull();
});

test('everybody under a condition that names somebody is not the public', () => {
  const { s3 } = withBucket();
  const ours = toBob('Allow', { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } });

  expect(s3('PutBucketPolicy', { Bucket, Policy: policyOf(ours) }).status).toBe(204);
});

test.each([
  ['CreateBucket', { Bucket: 'No_Good' }, 'us-east-1', 'InvalidBucketName', 400],
  ['CreateBucket', { Bucket: 'my-bucket' }, 'us-east-1', 'BucketAlreadyExists', 409],
  ['CreateBucket', { Bucket: 'acme-2' }, 'eu-west-1', 'IllegalLocationConstraintException', 400],
  ['CreateBucket', { Bucket, LocationConstraint: 'eu-west-1' }, 'eu-west-1', 'BucketAlreadyOwnedByYou', 409],
  ['HeadBucket', { Bucket: 'nowhere' }, 'us-east-1', 'NoSuchBucket', 404],
  ['GetObject', { Bucket, Key: 'nothing' }, 'us-east-1', 'NoSuchKey', 404],
  ['PutBucketEncryption', { Bucket }, 'us-east-1', 'MalformedXML', 400],
])('%s with %o in %s is refused', (action, given, region, code, status) => {
  const practiced = withBucket();

  expect(askService(practiced, 's3', { region })(action, given)).toMatchObject({ code, status });
});

test('objects are listed by name, in pages', () => {
  const { s3 } = withBucket();
  for (const Key of ['c', 'a', 'b']) s3('PutObject', { Bucket, Key, Body: '' });
  const keys = (body: string) => [...body.matchAll(/<Key>(.*?)</g)].map(([, key]) => key);

  const first = s3('ListObjectsV2', { Bucket, 'max-keys': '2' });
  const token = /<NextContinuationToken>(.*?)</.exec(first.body)?.[1] ?? '';
  const second = s3('ListObjectsV2', { Bucket, 'max-keys': '2', 'continuation-token': token });

  expect([keys(first.body), keys(second.body)]).toEqual([['a', 'b'], ['c']]);
  expect(second.body).toContain('<IsTruncated>false</IsTruncated>');
});
