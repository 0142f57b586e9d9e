import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/policies/evaluate.ts';
import { forcesMfa } from '../../src/policies/forcesMfa.ts';
import { mfaFaults } from '../../src/policies/mfaFaults.ts';
import { requireMfa } from '../../src/policies/requireMfa.ts';
import { mfaPolicyCases } from './cases/mfaPolicies.ts';

describe('forcesMfa', () => {
  it.each(mfaPolicyCases)('$says: $forces', ({ document, forces }) => {
    expect(forcesMfa(document, 'aws')).toBe(forces);
  });

  it.each(mfaPolicyCases.filter(({ forces }) => forces))('agrees with IAM’s decisions: $says', ({ document }) => {
    const beside = { name: 'all', document: '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}' };
    const decide = (context: Readonly<Record<string, string>>) =>
      evaluate(
        {
          action: 'ec2:RunInstances',
          resource: 'arn:aws:ec2:us-east-1:123456789012:instance/i-1',
          context: { 'aws:ViaAWSService': 'false', ...context },
        },
        [beside, { name: 'tried', document }],
      ).decision;

    expect(decide({})).toBe('explicitDeny');
    expect(decide({ 'aws:MultiFactorAuthPresent': 'false' })).toBe('explicitDeny');
    expect(decide({ 'aws:MultiFactorAuthPresent': 'true' })).toBe('allow');
  });
});

describe('mfaFaults', () => {
  it.each(mfaPolicyCases)('$says', ({ document, faults }) => {
    const found = mfaFaults(document, 'aws');

    const told = Array.isArray(found) ? found.map(({ kind, actions }) => [kind, ...actions]) : found;
    expect(told).toEqual(faults);
  });

  it.each(['aws-cn', 'aws-us-gov'])('finds nothing wrong with offroot-require-mfa in %s', (partition) => {
    const document = JSON.stringify(requireMfa({ partition }));

    expect(forcesMfa(document, partition)).toBe(true);
    expect(mfaFaults(document, partition)).toEqual([]);
  });
});
