import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';
import { signedFetch } from './signedFetch.ts';

const arn = 'arn:aws:access-analyzer:us-east-1:333344445555:analyzer/own';

function shared() {
  const practiced = practice({ scenario: 'shared-root' });
  const rest = (method: string, path: string, body?: object, query = {}) =>
    signedFetch(practiced, {
      service: 'access-analyzer',
      method,
      path,
      query,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { ...practiced, rest, analyzers: askService(practiced, 'access-analyzer') };
}

test('an analyzer is made, found by name and type, and deleted, each at its address', async () => {
  const { rest } = shared();

  const made = await rest('PUT', '/analyzer', {
    analyzerName: 'own',
    type: 'ACCOUNT',
    tags: { 'offroot:created': 'now' },
  });
  const again = await rest('PUT', '/analyzer', { analyzerName: 'own', type: 'ACCOUNT' });
  const second = await rest('PUT', '/analyzer', { analyzerName: 'two', type: 'ACCOUNT' });
  const listed = await rest('GET', '/analyzer', undefined, { type: 'ACCOUNT' });
  const unused = await rest('GET', '/analyzer', undefined, { type: 'ACCOUNT_UNUSED_ACCESS' });
  const deleted = await rest('DELETE', '/analyzer/own');
  const gone = await rest('GET', '/analyzer/own');

  expect(JSON.parse(made.body)).toEqual({ arn });
  expect([again.status, again.headers['x-amzn-errortype']]).toEqual([409, 'ConflictException']);
  expect([second.status, second.headers['x-amzn-errortype']]).toEqual([402, 'ServiceQuotaExceededException']);
  expect(JSON.parse(listed.body).analyzers).toMatchObject([
    { arn, status: 'ACTIVE', tags: { 'offroot:created': 'now' } },
  ]);
  expect(JSON.parse(unused.body).analyzers).toEqual([]);
  expect(deleted.status).toBe(200);
  expect([gone.status, gone.headers['x-amzn-errortype']]).toEqual([404, 'ResourceNotFoundException']);
});

test('what it finds are roles and buckets of its region that let somebody from outside in', () => {
  const practiced = shared();
  const { analyzers } = practiced;
  const s3 = askService(practiced, 's3');
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: '999988887777' },
        Action: 's3:GetObject',
        Resource: 'arn:aws:s3:::acme-1/*',
      },
    ],
  });
  for (const Bucket of ['acme-1', 'acme-2']) s3('CreateBucket', { Bucket });
  s3('PutPublicAccessBlock', { Bucket: 'acme-1' });
  s3('PutBucketPolicy', { Bucket: 'acme-1', Policy });
  analyzers('CreateAnalyzer', { analyzerName: 'own', type: 'ACCOUNT' });
  const find = (more = {}) => {
    const { body } = analyzers('ListFindingsV2', { analyzerArn: arn, ...more });
    return JSON.parse(body).findings.map(({ resource }: { resource: string }) => resource);
  };

  const all = find();
  const buckets = find({ 'filter.resourceType.eq.member.1': 'AWS::S3::Bucket' });
  const others = find({ 'filter.resourceType.neq.member.1': 'AWS::S3::Bucket' });

  expect(buckets).toEqual(['arn:aws:s3:::acme-1']);
  expect(others).toEqual(
    ['partner-upload', 'cost-saver', 'github-deploy'].map((name) => `arn:aws:iam::333344445555:role/${name}`),
  );
  expect(all).toEqual([...others, ...buckets]);
  const { findings } = JSON.parse(analyzers('ListFindings', { analyzerArn: arn }).body);
  expect(findings).toMatchObject([
    { principal: { AWS: '*' }, isPublic: true, status: 'ACTIVE' },
    { principal: { AWS: 'arn:aws:iam::999988887777:root' }, isPublic: false },
    { principal: { Federated: expect.stringContaining('oidc-provider/token.actions') }, isPublic: false },
    { principal: { AWS: '999988887777' }, isPublic: false, resource: 'arn:aws:s3:::acme-1' },
  ]);
});

const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const version = { Version: '2012-10-17' };

test.each([
  [{ ...version, Statement: [statement] }, []],
  [{ Statement: [statement] }, ['MISSING_VERSION']],
  [{ Version: '2020-01-01', Statement: [] }, ['INVALID_VERSION', 'MISSING_STATEMENT']],
  [{ ...version, Statement: [{ Effect: 'Maybe' }] }, ['INVALID_EFFECT', 'MISSING_ACTION', 'MISSING_RESOURCE']],
  [{ ...version, Statement: [{ ...statement, Principal: '*' }] }, ['UNSUPPORTED_PRINCIPAL']],
  [{ ...version, Statement: [{ ...statement, Action: 'iam:PassRole' }] }, ['PASS_ROLE_WITH_STAR_IN_RESOURCE']],
  [
    { ...version, Statement: [{ ...statement, Condition: { Sounds: { 'aws:username': 'a' } } }] },
    ['INVALID_CONDITION_OPERATOR'],
  ],
])('a policy of %j has the findings %j', (policy, codes) => {
  const { analyzers } = shared();

  const answer = analyzers('ValidatePolicy', { policyDocument: JSON.stringify(policy), policyType: 'IDENTITY_POLICY' });

  const { findings } = JSON.parse(answer.body);
  expect(findings.map(({ issueCode }: { issueCode: string }) => issueCode)).toEqual(codes);
});

test('a finding says where its statement is', () => {
  const { analyzers } = shared();
  const policyDocument = JSON.stringify(
    { ...version, Statement: [statement, { Effect: 'Allow', Action: '*' }] },
    null,
    2,
  );

  const { body } = analyzers('ValidatePolicy', { policyDocument, policyType: 'IDENTITY_POLICY' });

  const [{ locations, findingType }] = JSON.parse(body).findings;
  const [{ path, span }] = locations;
  expect([findingType, path]).toEqual(['ERROR', [{ value: 'Statement' }, { index: 1 }]]);
  expect(policyDocument.slice(span.start.offset, span.end.offset)).toContain('"Action": "*"');
});

test('whether others watch over the account is answered: nobody does', async () => {
  const practiced = shared();
  const get = (service: string, path: string) => signedFetch(practiced, { service, method: 'GET', path });
  const config = askService(practiced, 'config');

  const [guard, hub] = [await get('guardduty', '/detector'), await get('securityhub', '/accounts')];

  expect(JSON.parse(guard.body)).toEqual({ detectorIds: [] });
  expect([hub.status, hub.headers['x-amzn-errortype']]).toEqual([401, 'InvalidAccessException']);
  expect(JSON.parse(config('DescribeConfigurationRecorders').body)).toEqual({ ConfigurationRecorders: [] });
  expect(config('DescribeConfigurationRecorderStatus', { 'ConfigurationRecorderNames.member.1': 'a' })).toMatchObject({
    code: 'NoSuchConfigurationRecorderException',
    status: 400,
  });
});
