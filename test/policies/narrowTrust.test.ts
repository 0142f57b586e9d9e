import { describe, expect, it } from 'vitest';
import { closeTrust, guardTrust } from '../../src/policies/narrowTrust.ts';
import { documentOf } from '../support/snapshots.ts';

const home = { partition: 'aws-cn', account: '123456789012' };
const root = 'arn:aws-cn:iam::123456789012:root';
const assume = 'sts:AssumeRole';
const read = (text: string | null): unknown => JSON.parse(text ?? 'null');

describe('closeTrust', () => {
  it.each([
    ['names its account', { AWS: '999988887777' }, {}],
    ['says whose Organization', '*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abc123' } }],
    ['trusts a service', { Service: 'ec2.amazonaws.com' }, {}],
    ['is open to a public provider, which it cannot narrow', { Federated: 'accounts.google.com' }, {}],
  ])('leaves a trust alone that %s', (_, Principal, Condition) => {
    expect(closeTrust(documentOf({ Effect: 'Allow', Principal, Action: assume, Condition }), home)).toBeNull();
  });

  it('narrows all but a few as it does everybody', () => {
    const trust = documentOf({ Effect: 'Allow', NotPrincipal: { AWS: '999988887777' }, Action: assume });

    expect(read(closeTrust(trust, home))).toMatchObject({ Statement: [{ Principal: { AWS: root }, Action: assume }] });
    expect(closeTrust(trust, home)).not.toContain('NotPrincipal');
  });

  it('keeps the condition, a shared word, where it narrows who must know it', () => {
    const Condition = { StringEquals: { 'sts:ExternalId': 'word' } };
    const trust = documentOf({ Sid: 'one', Effect: 'Allow', Principal: '*', Action: assume, Condition });

    expect(read(closeTrust(trust, home))).toMatchObject({
      Statement: [{ Sid: 'one', Principal: { AWS: root }, Condition }],
    });
  });

  it('reads a statement that stands alone, not in a list', () => {
    const trust = JSON.stringify({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Principal: '*', Action: assume },
    });

    expect(read(closeTrust(trust, home))).toMatchObject({
      Version: '2012-10-17',
      Statement: [{ Principal: { AWS: root } }],
    });
  });

  it('makes nothing of what cannot be read', () => {
    expect(closeTrust('{', home)).toBeNull();
    expect(guardTrust('{', home.account)).toBeNull();
  });
});

describe('guardTrust', () => {
  it.each([
    [
      'a service that says for whom',
      { Service: 'events.amazonaws.com' },
      { StringEquals: { 'aws:SourceAccount': '1' } },
    ],
    ['machines, whose service acts for nobody else', { Service: 'ec2.amazonaws.com' }, {}],
  ])('leaves %s alone', (_, Principal, Condition) => {
    expect(guardTrust(documentOf({ Effect: 'Allow', Principal, Action: assume, Condition }), home.account)).toBeNull();
  });

  it('gives a Sid to one of two statements only, as IAM wants it', () => {
    const Principal = { Service: 'events.amazonaws.com', AWS: '999988887777' };
    const guarded = read(
      guardTrust(documentOf({ Sid: 'one', Effect: 'Allow', Principal, Action: assume }), home.account),
    );

    expect(guarded).toMatchObject({
      Statement: [
        { Sid: 'one', Principal: { Service: 'events.amazonaws.com' } },
        { Principal: { AWS: '999988887777' }, Action: assume },
      ],
    });
    expect(JSON.stringify(guarded).match(/Sid/g)).toHaveLength(1);
  });
});
