import { describe, expect, it } from 'vitest';
import { evaluate, type NamedPolicy } from '../../src/policies/evaluate.ts';
import { arnCases, ipCases } from './cases/addresses.ts';
import { conditionCases } from './cases/conditions.ts';
import { type EvaluationCase, evaluationCases, variableCases } from './cases/evaluation.ts';
import { setCases, unknownCases } from './cases/keys.ts';
import { binaryCases, dateCases, numericCases } from './cases/values.ts';

const policy = (statements: readonly object[], version = '2012-10-17'): NamedPolicy => ({
  name: 'tried',
  document: JSON.stringify({ Version: version, Statement: statements }),
});

const decide = ({ statements, version, action, resource, context }: EvaluationCase) =>
  evaluate(
    {
      action: action ?? 'iam:GetUser',
      resource: resource ?? 'arn:aws:iam::123456789012:user/alice',
      context: context ?? {},
    },
    [policy(statements, version)],
  ).decision;

describe('evaluate', () => {
  it.each([...evaluationCases, ...variableCases])('$says', (row) => {
    expect(decide(row)).toBe(row.decision);
  });

  it.each([
    ...conditionCases,
    ...numericCases,
    ...dateCases,
    ...binaryCases,
    ...arnCases,
    ...ipCases,
    ...setCases,
    ...unknownCases,
  ])('$condition over $context holds: $holds', ({ condition, context, holds }) => {
    const allow = { Effect: 'Allow', Action: '*', Resource: '*' };

    const allowed = decide({ says: '', statements: [{ ...allow, Condition: condition }], context, decision: 'allow' });
    const denied = decide({
      says: '',
      statements: [allow, { ...allow, Effect: 'Deny', Condition: condition }],
      context,
      decision: 'allow',
    });

    expect(allowed).toBe(holds === true ? 'allow' : 'implicitDeny');
    expect(denied).toBe(holds === false ? 'allow' : 'explicitDeny');
  });

  it('names the policy and the statement that decided', () => {
    const request = { action: 's3:GetObject', resource: 'arn:aws:s3:::b/k', context: {} };
    const reading = {
      ...policy([{ Sid: 'Read', Effect: 'Allow', Action: 's3:Get*', Resource: '*' }]),
      name: 'reading',
    };
    const closed = { ...policy([{ Effect: 'Deny', Action: 's3:*', Resource: '*' }]), name: 'closed' };

    expect(evaluate(request, [reading]).by).toEqual({ policy: 'reading', sid: 'Read', index: 0 });
    expect(evaluate(request, [reading, closed]).by).toEqual({ policy: 'closed', sid: null, index: 0 });
    expect(evaluate(request, []).by).toBeNull();
  });

  it('lists every statement that says the same as the one that decided', () => {
    const twice = policy([
      { Effect: 'Allow', Action: 's3:*', Resource: '*' },
      { Effect: 'Allow', Action: 'iam:*', Resource: '*' },
      { Effect: 'Allow', Action: '*', Resource: '*' },
    ]);

    const { matched } = evaluate({ action: 's3:GetObject', resource: '*', context: {} }, [twice]);

    expect(matched.map(({ index }) => index)).toEqual([0, 2]);
  });

  it('denies everything where a document cannot be read', () => {
    const broken = { name: 'broken', document: '{"Version":' };
    const open = policy([{ Effect: 'Allow', Action: '*', Resource: '*' }]);

    const result = evaluate({ action: 'iam:GetUser', resource: '*', context: {} }, [open, broken]);

    expect(result).toMatchObject({ decision: 'explicitDeny', by: { policy: 'broken', sid: null, index: null } });
  });
});
