import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../src/policies/parsePolicy.ts';

const statement = { Effect: 'Allow', Action: 's3:*', Resource: '*' };
const syntax = 'Syntax errors in policy.';
const of = (...statements: readonly unknown[]) => ({ Version: '2012-10-17', Statement: statements });

describe('parsePolicy', () => {
  it.each([
    { says: 'a list of statements', document: of(statement) },
    { says: 'a single statement', document: { Version: '2012-10-17', Statement: statement } },
    { says: 'the older version', document: { Version: '2008-10-17', Statement: [statement] } },
    { says: 'no version', document: { Statement: [statement] } },
    { says: 'JSON booleans in conditions', document: of({ ...statement, Condition: { Bool: { 'aws:x': true } } }) },
  ])('reads $says', ({ document }) => {
    expect(parsePolicy(JSON.stringify(document)).ok).toBe(true);
  });

  it.each([
    { says: 'a misspelt element', document: of({ ...statement, Actions: [] }), problem: syntax },
    { says: 'another version', document: { Version: '2012-10-18', Statement: [statement] }, problem: syntax },
    { says: 'no statements', document: { Version: '2012-10-17' }, problem: syntax },
    { says: 'an empty list of statements', document: of(), problem: syntax },
    { says: 'an effect in lower case', document: of({ ...statement, Effect: 'allow' }), problem: syntax },
    { says: 'a number for an action', document: of({ ...statement, Action: 1 }), problem: syntax },
    { says: 'a list for conditions', document: of({ ...statement, Condition: ['x'] }), problem: syntax },
    { says: 'not an object', document: ['x'], problem: syntax },
    {
      says: 'a principal',
      document: of({ ...statement, Principal: '*' }),
      problem: 'Policy document should not specify a principal.',
    },
    {
      says: 'no action',
      document: of({ Effect: 'Allow', Resource: '*' }),
      problem: 'Policy statement must contain actions.',
    },
    {
      says: 'no resource',
      document: of({ Effect: 'Allow', Action: '*' }),
      problem: 'Policy statement must contain resources.',
    },
    {
      says: 'an action without a service',
      document: of({ ...statement, Action: 'GetObject' }),
      problem: 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    },
    {
      says: 'a resource that is no ARN',
      document: of({ ...statement, Resource: 'bucket' }),
      problem: 'Resource bucket must be in ARN format or "*".',
    },
    {
      says: 'a Sid twice',
      document: of({ ...statement, Sid: 'A' }, { ...statement, Sid: 'A' }),
      problem: 'Statement IDs (SID) in a single policy must be unique.',
    },
  ])('refuses $says', ({ document, problem }) => {
    expect(parsePolicy(JSON.stringify(document))).toEqual({ ok: false, problem });
  });

  it('refuses what is not JSON', () => {
    expect(parsePolicy('{')).toEqual({ ok: false, problem: syntax });
  });
});
