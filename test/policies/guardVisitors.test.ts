import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/policies/evaluate.ts';
import { unguardedAccounts } from '../../src/policies/guardedTrust.ts';
import { guardedAccounts, guardVisitors } from '../../src/policies/guardVisitors.ts';
import { parseTrust } from '../../src/policies/parseTrust.ts';
import { asIdentityPolicy, parseTrust as readPractice } from '../../src/practice/trust/trustPolicy.ts';
import { documentOf } from '../support/snapshots.ts';

const own = '123456789012';
const root = `arn:aws:iam::${own}:root`;
const vendor = 'arn:aws:iam::999988887777:root';
const other = 'arn:aws:iam::111122220000:role/scanner';
const github = `arn:aws:iam::${own}:oidc-provider/token.actions.githubusercontent.com`;
const assume = 'sts:AssumeRole';
const byId = { externalId: 'e1e1e1e1', mfa: false };
const byMfa = { externalId: null, mfa: true };

const trusting = (AWS: unknown, more: object = {}) => ({
  Effect: 'Allow',
  Principal: { AWS },
  Action: assume,
  ...more,
});
const statementsOf = (text: string | null): unknown => JSON.parse(text ?? 'null')?.Statement;

describe('guardVisitors', () => {
  it.each([
    ['external ID', byId, { StringEquals: { 'sts:ExternalId': 'e1e1e1e1' } }],
    ['MFA', byMfa, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
  ])('asks another account for its %s', (_, guard, Condition) => {
    const text = documentOf(trusting(vendor, { Sid: 'Vendor' }));

    expect(statementsOf(guardVisitors(text, own, guard))).toEqual([trusting([vendor], { Sid: 'Vendor', Condition })]);
  });

  it('keeps the conditions there were, and every statement that needs nothing', () => {
    const Condition = {
      StringEquals: { 'aws:RequestTag/team': 'data' },
      DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' },
    };
    const inOrder = [
      { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: assume },
      trusting(other, { Condition: { StringEquals: { 'sts:ExternalId': 'agreed' } } }),
    ];

    const after = guardVisitors(documentOf(trusting(vendor, { Condition }), ...inOrder), own, byId);

    expect(statementsOf(after)).toMatchObject([
      { Condition: { ...Condition, StringEquals: { ...Condition.StringEquals, 'sts:ExternalId': 'e1e1e1e1' } } },
      ...inOrder,
    ]);
  });

  it.each([
    ['a service', { AWS: vendor, Service: 'ec2.amazonaws.com' }, { Service: 'ec2.amazonaws.com' }],
    ['this account', { AWS: [root, vendor] }, { AWS: [root] }],
    ['somebody deleted since', { AWS: ['AIDAEXAMPLE', vendor] }, { AWS: ['AIDAEXAMPLE'] }],
    ['a provider', { AWS: vendor, Federated: github }, { Federated: github }],
  ])('asks nothing of %s in the same statement', (_, Principal, left) => {
    expect(statementsOf(guardVisitors(documentOf({ ...trusting(''), Principal }), own, byId))).toMatchObject([
      { Principal: { AWS: [vendor] }, Condition: { StringEquals: { 'sts:ExternalId': 'e1e1e1e1' } } },
      { ...trusting(''), Principal: left },
    ]);
  });

  it('asks for it where the role is taken, not where tags are passed on, which carries none', () => {
    const text = documentOf(trusting(vendor, { Action: ['sts:TagSession', assume] }));

    expect(statementsOf(guardVisitors(text, own, byId))).toMatchObject([
      { Action: assume, Condition: { StringEquals: { 'sts:ExternalId': 'e1e1e1e1' } } },
      { Action: ['sts:TagSession'], Principal: { AWS: [vendor] } },
    ]);
  });

  it.each([
    ['a wildcard among the actions', trusting(vendor, { Action: 'sts:*' })],
    ['all actions but some', { Effect: 'Allow', Principal: { AWS: vendor }, NotAction: 'sts:TagSession' }],
    ['everybody among the principals', trusting(['*', vendor])],
    [
      'an external ID that may be left out',
      trusting(vendor, { Condition: { StringEqualsIfExists: { 'sts:ExternalId': 'x' } } }),
    ],
    [
      'MFA that may be left out',
      trusting(vendor, { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    ],
    [
      'an operator spelt otherwise',
      trusting(vendor, { Condition: { stringequals: { 'aws:RequestTag/team': 'data' } } }),
    ],
    ['no room', trusting(vendor, { Condition: { StringEquals: { 'aws:RequestTag/team': 'd'.repeat(1950) } } })],
    ['nobody to guard', trusting(root)],
    ['a guard already', trusting(vendor, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })],
  ])('changes nothing where there is %s', (_, statement) => {
    expect(guardVisitors(documentOf(statement), own, byId)).toBeNull();
  });

  it('changes nothing at all where one statement of two cannot be guarded', () => {
    expect(guardVisitors(documentOf(trusting(vendor), trusting(other, { Action: 'sts:*' })), own, byId)).toBeNull();
    expect(guardVisitors('{', own, byId)).toBeNull();
  });
});

/** Whether a trust policy lets somebody do that, by the practice account's own reading of it. */
function lets(text: string, who: string, action: string, context: Readonly<Record<string, string>>): boolean {
  const policy = readPractice(text);
  const about = policy.Statement.filter(({ Principal }) =>
    Object.values(typeof Principal === 'object' ? Principal : {})
      .flat()
      .includes(who),
  );
  const document = asIdentityPolicy(policy, about);
  const resource = `arn:aws:iam::${own}:role/job`;
  return (
    about.length > 0 && evaluate({ action, resource, context }, [{ name: 'trust', document }]).decision === 'allow'
  );
}

describe('who gets in once it is guarded', () => {
  const mixed = documentOf(
    {
      ...trusting(''),
      Principal: { AWS: [root, vendor, other], Service: 'ec2.amazonaws.com' },
      Action: [assume, 'sts:TagSession'],
    },
    {
      Effect: 'Deny',
      Principal: { AWS: other },
      Action: assume,
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  );
  const everybody = [root, vendor, other, 'ec2.amazonaws.com'];
  const shown = { 'sts:ExternalId': 'e1e1e1e1', 'aws:MultiFactorAuthPresent': 'true' };

  it.each([byId, byMfa])('is everybody as before who shows it, and nobody from elsewhere who does not', (guard) => {
    const after = guardVisitors(mixed, own, guard) ?? '';

    for (const who of everybody) {
      const isVisitor = who === vendor || who === other;
      for (const action of [assume, 'sts:TagSession', 'sts:SetSourceIdentity']) {
        expect([who, action, lets(after, who, action, shown)]).toEqual([who, action, lets(mixed, who, action, shown)]);
        const without = lets(mixed, who, action, {}) && !(isVisitor && action === assume);
        expect([who, action, lets(after, who, action, {})]).toEqual([who, action, without]);
      }
    }
    expect(unguardedAccounts(parseTrust(after) ?? [], own)).toEqual([]);
    expect(guardedAccounts(after, own, guard)).toEqual(['111122220000', '999988887777']);
  });
});
