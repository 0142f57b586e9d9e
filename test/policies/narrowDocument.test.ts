import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coversPattern, overlap, withinPatterns } from '../../src/policies/actionPatterns.ts';
import type { Conditions, PolicyDocument, Statement } from '../../src/policies/document.ts';
import { evaluate } from '../../src/policies/evaluate.ts';
import { bothHold, conditionsOf } from '../../src/policies/narrowConditions.ts';
import { narrowDocument } from '../../src/policies/narrowDocument.ts';
import { parsePolicy } from '../../src/policies/parsePolicy.ts';
import { isAction, needsEverything, strangeAction } from '../../src/policies/strangeAction.ts';

const policy = (...Statement: readonly Statement[]): PolicyDocument => ({ Version: '2012-10-17', Statement });
const kept = (actions: readonly string[], resources: readonly string[] | null = null, conditions: Conditions = {}) => ({
  sid: 'Kept',
  actions,
  resources,
  conditions,
});

describe('patterns', () => {
  test.each([
    ['s3:*', 's3:Get*', true],
    ['s3:Get*', 's3:*', false],
    ['s3:Get?', 's3:Get*', false],
    ['s3:Get?*', 's3:Get*', false],
    ['*', 's3:GetObject', true],
    ['s3:Get*', 's3:Get*', true],
  ])('%s covers %s: %s', (outer, inner, covers) => {
    expect(coversPattern(outer, inner)).toBe(covers);
  });

  test.each([
    ['s3:Get*', 's3:*Object', true],
    ['s3:Get*', 's3:Put*', false],
    ['iam:*', 'i?m:Get*', true],
    ['', '*', true],
  ])('%s and %s share something: %s', (a, b, shares) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([shares, shares]);
  });

  test('what is shared only in part is left out', () => {
    expect(withinPatterns(['s3:Get*', 's3:PutObject'], ['s3:*Object', 's3:GetBucket*'])).toEqual([
      's3:GetBucket*',
      's3:PutObject',
    ]);
  });
});

describe('a narrow policy', () => {
  test('lies within the statements of the wide one, with their conditions and resources', () => {
    const wide = policy(
      {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: 'arn:aws:s3:::team-*',
        Condition: { Bool: { 'aws:SecureTransport': 'true' } },
      },
      { Effect: 'Allow', NotAction: ['iam:*'], Resource: 'arn:aws:ec2:*:*:instance/*' },
      { Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' },
    );

    expect(
      narrowDocument(wide, [kept(['s3:GetObject', 'iam:CreateUser'], ['arn:aws:s3:::team-a/*'])], 'x').Statement,
    ).toEqual([
      {
        Sid: 'Kept',
        Effect: 'Allow',
        Action: ['s3:GetObject'],
        Resource: ['arn:aws:s3:::team-a/*'],
        Condition: { Bool: { 'aws:SecureTransport': 'true' } },
      },
      { Sid: 'KeptDeny1', Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' },
    ]);
  });

  test('never allows what the wide one does not, and IAM takes it', () => {
    const actions = ['s3:GetObject', 's3:PutObject', 's3:*', 's3:Get*', 'ec2:Describe*', 'ec2:StopInstances', '*'];
    const places = ['*', 'arn:aws:s3:::a/*', 'arn:aws:s3:::a/b', 'arn:aws:s3:::*', 'arn:aws:ec2:*:*:instance/?'];
    const some = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 3 });
    const body = fc.record({ Action: some(actions), Resource: some(places) });
    const statement = fc.oneof(
      body.map((one): Statement => ({ Effect: 'Allow', ...one })),
      body.map((one): Statement => ({ Effect: 'Deny', ...one })),
      body.map(({ Action, Resource }): Statement => ({ Effect: 'Allow', NotAction: Action, NotResource: Resource })),
    );
    const request = fc.record({
      action: fc.constantFrom(
        's3:GetObject',
        's3:PutObject',
        's3:GetBucketAcl',
        'ec2:DescribeVpcs',
        'ec2:StopInstances',
      ),
      resource: fc.constantFrom('arn:aws:s3:::a/b', 'arn:aws:s3:::a/c', 'arn:aws:s3:::z', 'arn:aws:ec2:r:1:instance/i'),
    });
    const wanted = fc.record({
      actions: some(actions.slice(0, -1)),
      resources: fc.option(some(places.slice(1)), { nil: null }),
    });

    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 4 }),
        fc.array(wanted, { maxLength: 3 }),
        request,
        (all, wants, asked) => {
          const wide = policy(...all);
          const narrow = narrowDocument(
            wide,
            wants.map(({ actions: a, resources }) => kept(a, resources)),
            'x',
          );
          const decide = (document: PolicyDocument) =>
            document.Statement.length === 0
              ? 'implicitDeny'
              : evaluate({ ...asked, context: {} }, [{ name: 'p', document: JSON.stringify(document) }]).decision;

          if (narrow.Statement.length > 0) expect(parsePolicy(JSON.stringify(narrow)).ok).toBe(true);
          if (decide(narrow) === 'allow') expect(decide(wide)).toBe('allow');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('conditions', () => {
  const none = { addresses: [], from: null, until: null, mfa: false, mfaSeconds: null, regions: [] };

  test('are none where nothing is narrowed', () => {
    expect(conditionsOf(none, 's3')).toEqual({});
  });

  test.each([
    ['s3', true],
    ['ec2', true],
    ['iam', false],
    ['cloudfront', false],
    ['sts', false],
  ])('%s is held to a region: %s', (service, held) => {
    expect('StringEquals' in conditionsOf({ ...none, regions: ['eu-west-1'] }, service)).toBe(held);
  });

  test('two on the same key hold both, and nothing that stood there is lost', () => {
    const office = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
    const desk = { IpAddress: { 'aws:SourceIp': '203.0.113.7' } };
    const both = bothHold(office, desk);

    expect(both).toEqual({ ...office, IpAddressIfExists: { 'aws:SourceIp': '203.0.113.7' } });
    expect(bothHold(both, { IpAddress: { 'aws:SourceIp': '198.51.100.1' } })).toEqual(both);
    expect(bothHold(office, office)).toEqual(office);
  });
});

describe('names of actions', () => {
  test.each([
    ['s3:GetObject', null],
    ['S3:getobject', null],
    ['s3:Get*', null],
    ['s3:GetObjet', { meant: 's3:GetObject' }],
    ['ec2:DescribeInstanses', { meant: 'ec2:DescribeInstances' }],
    ['s3:Xyzzyxyzzy', { meant: '' }],
    ['quicksight:Anything', null],
  ])('%s: %j', (action, strange) => {
    expect(strangeAction(action)).toEqual(strange);
  });

  test('which can stand in a policy, and which need everything', () => {
    expect(['s3:Get*', 's3', 's3:', 's3:Get Object'].map(isAction)).toEqual([true, false, false, false]);
    expect(['s3:ListAllMyBuckets', 's3:GetObject', 'ec2:DescribeInstances'].map(needsEverything)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
