import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { describeNarrow } from '../../src/policies/describeNarrow.ts';
import type { Conditions } from '../../src/policies/document.ts';
import { conditionsOf } from '../../src/policies/narrowConditions.ts';

const translate = translator(en);

const described = (Condition: Conditions) => {
  const Statement = [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/*', Condition }] as const;
  return describeNarrow({ Version: '2012-10-17', Statement }).map(translate);
};

test('the conditions that offroot writes are said in words', () => {
  const conditions = conditionsOf(
    {
      addresses: ['203.0.113.0/24', '198.51.100.7'],
      from: '2026-12-01T00:00:00Z',
      until: '2027-03-01T00:00:00Z',
      mfa: true,
      mfaSeconds: 28_800,
      regions: ['eu-west-1'],
    },
    's3',
  );

  expect(described(conditions)).toEqual([
    'Allows s3:GetObject on arn:aws:s3:::a/*, as long as: from 203.0.113.0/24, 198.51.100.7, from 2026-12-01 on, until 2027-03-01 begins, with MFA, with MFA given in the last 8 hours, in eu-west-1',
  ]);
});

test('any other stands as it is in the policy, with its operator', () => {
  expect(described({ NotIpAddress: { 'aws:SourceIp': '10.0.0.1' }, Bool: { 'aws:SecureTransport': 'true' } })).toEqual([
    'Allows s3:GetObject on arn:aws:s3:::a/*, as long as: NotIpAddress aws:SourceIp 10.0.0.1, Bool aws:SecureTransport true',
  ]);
});

test('without conditions there are none', () => {
  expect(described({})).toEqual(['Allows s3:GetObject on arn:aws:s3:::a/*']);
});
