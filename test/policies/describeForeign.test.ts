import { describe, expect, it } from 'vitest';
import { describeForeign } from '../../src/policies/describeForeign.ts';
import { losses } from '../../src/policies/losses.ts';
import { allowAll, allowSome, denySome, documentOf } from '../support/snapshots.ts';

const many = documentOf({ Effect: 'Allow', Action: [...'abcdefgh'].map((name) => `s3:${name}`), Resource: '*' });

describe('describeForeign', () => {
  it.each([
    ['everything', allowAll, [['policy.everything', undefined]]],
    ['some', allowSome, [['policy.allows', 's3:*']]],
    ['a Deny', denySome, [['policy.denies', 's3:DeleteBucket']]],
    ['more than can be read at once', many, [['policy.allows', 's3:a, s3:b, s3:c, s3:d, s3:e, …']]],
    ['nonsense', '{', [['policy.not-understood', undefined]]],
  ])('tells %s', (_, document, told) => {
    expect(describeForeign(document).map(({ key, params }) => [key, params.actions])).toEqual(told);
  });

  it('does not believe a Sid of ours in a policy of somebody else’s', () => {
    const disguised = documentOf({ Sid: 'ManageOwnMfa', Effect: 'Allow', Action: 'iam:*', Resource: '*' });

    expect(describeForeign(disguised)).toMatchObject([{ key: 'policy.allows', params: { actions: 'iam:*' } }]);
  });
});

describe('losses', () => {
  it('names a policy whose document is not known, or too long to tell', () => {
    const long = documentOf({
      Effect: 'Allow',
      Action: [...Array(700)].map((_, index) => `s3:Get${index}`),
      Resource: '*',
    });

    for (const document of [undefined, long])
      expect(losses({ name: 'ReadOnlyAccess', document })).toMatchObject([{ params: { policy: 'ReadOnlyAccess' } }]);
    expect(losses({ name: 'some', document: allowSome })).toEqual(describeForeign(allowSome));
  });
});
