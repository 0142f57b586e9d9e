import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Certainty, decideAccess, type KnownPolicy } from '../../src/policies/decideAccess.ts';
import type { PolicyDocument, Statement } from '../../src/policies/document.ts';
import { evaluate } from '../../src/policies/evaluate.ts';
import { contextOf } from '../../src/policies/mfaRequests.ts';

const policy = (...Statement: readonly Statement[]): PolicyDocument => ({ Version: '2012-10-17', Statement });
const allow: Statement = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
const deny: Statement = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
const fromHome = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
const withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const request = { action: 's3:ListAllMyBuckets', resource: '*', context: contextOf('password', 'bora') };

const decide = (policies: readonly KnownPolicy[], boundary: KnownPolicy | null = null, besides: Certainty = 'no') =>
  decideAccess(request, { policies, boundary }, besides);

describe('what policies decide, and what nobody here can', () => {
  test.each([
    ['nothing at all', [], 'implicitDeny'],
    ['an Allow', [policy(allow)], 'allowed'],
    ['a Deny over an Allow', [policy(allow), policy(deny)], 'explicitDeny'],
    ['an Allow of something else', [policy({ ...allow, Action: 'ec2:*' })], 'implicitDeny'],
    ['an Allow for who has MFA', [policy({ ...allow, Condition: withMfa })], 'implicitDeny'],
    ['an Allow from an address', [policy({ ...allow, Condition: fromHome })], 'undecidable'],
    ['a Deny from an address, over an Allow', [policy(allow, { ...deny, Condition: fromHome })], 'undecidable'],
    [
      'a Deny from an address, of what is not allowed anyway',
      [policy({ ...deny, Condition: fromHome })],
      'implicitDeny',
    ],
    [
      'an operator that AWS does not have',
      [policy({ ...allow, Condition: { Odd: { 'aws:username': 'bora' } } })],
      'undecidable',
    ],
    ['a certain Deny over an unseen policy', ['unseen', policy(deny)], 'explicitDeny'],
    ['an Allow beside an unseen policy', ['unseen', policy(allow)], 'undecidable'],
    ['an Allow beside an unseen policy that denies nothing', ['unseen-allowing', policy(allow)], 'allowed'],
    ['an unseen policy that denies nothing', ['unseen-allowing'], 'undecidable'],
  ] as const)('%s', (_, policies, access) => {
    expect(decide(policies)).toBe(access);
  });

  test.each([
    ['within it', policy(allow), 'allowed'],
    ['outside of it', policy({ ...allow, Action: 'ec2:*' }), 'implicitDeny'],
    ['denied by it', policy(deny), 'explicitDeny'],
    ['within one that nobody has seen', 'unseen', 'undecidable'],
  ] as const)('an Allow and a permissions boundary: %s', (_, boundary, access) => {
    expect(decide([policy(allow)], boundary)).toBe(access);
  });

  test.each([
    ['yes', [], 'allowed'],
    ['maybe', [], 'undecidable'],
    ['yes', [policy(deny)], 'explicitDeny'],
    ['yes', [policy({ ...deny, Condition: fromHome })], 'undecidable'],
    ['maybe', [policy(allow)], 'allowed'],
  ] as const)('what AWS grants without a policy (%s) holds unless a policy denies it', (besides, policies, access) => {
    expect(decide(policies, null, besides)).toBe(access);
  });
});

const conditions = fc.constantFrom<Statement['Condition']>(
  undefined,
  withMfa,
  fromHome,
  { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  { StringEquals: { 'aws:username': 'bora' } },
);
const statements = fc.array(
  fc
    .record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: fc.constantFrom('s3:*', '*', 'iam:*'),
      Condition: conditions,
    })
    .map(({ Condition, ...rest }): Statement => ({ ...rest, Resource: '*', ...(Condition && { Condition }) })),
  { minLength: 1, maxLength: 3 },
);

test('it never says more than what offroot lets policies do, and where all is known it says the same', () => {
  fc.assert(
    fc.property(fc.array(statements, { maxLength: 3 }), fc.boolean(), (documents, allKnown) => {
      const context = allKnown ? { 'aws:username': 'bora', 'aws:SourceIp': '203.0.113.9' } : request.context;
      const asked = { ...request, context };
      const policies = documents.map((each) => policy(...each));
      const named = policies.map((document, index) => ({ name: `${index}`, document: JSON.stringify(document) }));

      const said = decideAccess(asked, { policies, boundary: null });
      const { decision } = evaluate(asked, named);

      const same = decision === 'allow' ? 'allowed' : decision;
      if (allKnown || decision === 'allow') expect(said).toBe(same);
      if (said === 'allowed') expect(decision).toBe('allow');
      if (said === 'explicitDeny') expect(decision).toBe('explicitDeny');
    }),
  );
});
