import { describe, expect, it } from 'vitest';
import { unguardedAccounts, unguardedServices } from '../../src/policies/guardedTrust.ts';
import { openTrust } from '../../src/policies/openTrust.ts';
import { parseTrust } from '../../src/policies/parseTrust.ts';
import { trustCases } from './cases/trust.ts';

const text = (Statement: unknown) => JSON.stringify({ Version: '2012-10-17', Statement });
const parsed = (Statement: unknown) => {
  const statements = parseTrust(text(Statement));
  if (statements === null) throw new Error('not readable');
  return statements;
};

describe('a trust policy', () => {
  it.each(trustCases)('trusts $says', ({ statements, open, accounts, services }) => {
    const trust = parsed(statements);

    expect.soft(openTrust(trust)).toEqual(open ?? null);
    expect.soft(unguardedAccounts(trust, '123456789012')).toEqual(accounts ?? []);
    expect.soft(unguardedServices(trust)).toEqual(services ?? []);
  });
});

describe('parseTrust', () => {
  const statement = { Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' };

  it('reads one statement without a list', () => {
    expect(parsed(statement)).toEqual(parsed([statement]));
  });

  it.each([
    { says: 'no JSON', trust: '{"Version"' },
    { says: 'no statements', trust: text([]) },
    { says: 'a statement that is none', trust: text(['Allow']) },
    { says: 'nobody named', trust: text({ Effect: 'Allow', Action: 'sts:AssumeRole' }) },
    { says: 'an effect that is none', trust: text({ ...statement, Effect: 'Maybe' }) },
  ])('does not read $says', ({ trust }) => {
    expect(parseTrust(trust)).toBeNull();
  });
});
