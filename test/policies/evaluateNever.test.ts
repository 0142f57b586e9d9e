import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/policies/evaluate.ts';

const name = fc.stringMatching(/^[A-Za-z]{1,8}$/);
const action = fc.tuple(fc.constantFrom('iam', 's3', 'ec2'), name).map(([service, verb]) => `${service}:${verb}`);
const resource = name.map((last) => `arn:aws:iam::123456789012:user/${last}`);
const pattern = (exact: fc.Arbitrary<string>, all: string) => fc.oneof(exact, fc.constant(all));
const statement = fc.record({
  Effect: fc.constantFrom('Allow', 'Deny'),
  Action: pattern(action, '*'),
  Resource: pattern(resource, '*'),
});
const policies = fc.array(fc.record({ name, statements: fc.array(statement, { minLength: 1, maxLength: 4 }) }), {
  maxLength: 4,
});
const written = (each: { name: string; statements: readonly object[] }) => ({
  name: each.name,
  document: JSON.stringify({ Version: '2012-10-17', Statement: each.statements }),
});

describe('evaluate', () => {
  it('never allows where a matching deny without a condition is added', () => {
    fc.assert(
      fc.property(policies, action, resource, fc.nat(), (existing, asked, on, place) => {
        const deny = written({ name: 'deny', statements: [{ Effect: 'Deny', Action: asked, Resource: on }] });
        const all = existing.map(written);
        all.splice(place % (all.length + 1), 0, deny);

        expect(evaluate({ action: asked, resource: on, context: {} }, all).decision).toBe('explicitDeny');
      }),
    );
  });

  it('never allows what no statement allows', () => {
    fc.assert(
      fc.property(policies, action, resource, (existing, asked, on) => {
        const denies = existing.map((each) =>
          written({ ...each, statements: each.statements.map((one) => ({ ...one, Effect: 'Deny' })) }),
        );

        expect(evaluate({ action: asked, resource: on, context: {} }, denies).decision).not.toBe('allow');
      }),
    );
  });
});
