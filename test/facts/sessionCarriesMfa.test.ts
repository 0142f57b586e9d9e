import { describe, expect, it } from 'vitest';
import { sessionCarriesMfa } from '../../src/facts/sessionCarriesMfa.ts';
import {
  allowAll,
  asRole,
  asRoot,
  asUser,
  authorizationOf,
  denySome,
  documentOf,
  finishedAccount,
  groupOf,
  ourRequireMfa,
  policyOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

const denyWithout = (Condition: object, more: object = {}): string =>
  documentOf({ Effect: 'Deny', NotAction: 'iam:ListMFADevices', Resource: '*', Condition, ...more });
const without = { 'aws:MultiFactorAuthPresent': 'false' };
const office = { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };

const account = (document: string, connection = asUser('jan'), groups = ['Admins']) =>
  finishedAccount({
    connection,
    authorization: authorizationOf({
      users: [userOf('jan', groups)],
      groups: [groupOf('Admins', ['AdministratorAccess', 'own:rule']), groupOf('Others')],
      policies: [policyOf('rule', document)],
    }),
  });

describe('sessionCarriesMfa', () => {
  it.each([
    ['our own policy', ourRequireMfa],
    ['Bool, which stops sessions though not keys', denyWithout({ Bool: without })],
    ['BoolIfExists', denyWithout({ BoolIfExists: without })],
    ['a Deny of everything', denyWithout({ Bool: without }, { NotAction: undefined, Action: '*' })],
  ])('knows it by %s', (_, document) => {
    expect(sessionCarriesMfa(account(document))).toBe(true);
  });

  it.each([
    ['no Deny', account(allowAll)],
    ['a Deny of something else', account(denySome)],
    [
      'a Deny of something else without MFA',
      account(denyWithout({ Bool: without }, { NotAction: undefined, Action: 's3:*' })),
    ],
    ['a Deny that leaves the read open', account(denyWithout({ Bool: without }, { NotAction: 'iam:Get*' }))],
    ['a Deny without MFA and from some place', account(denyWithout({ Bool: without, ...office }))],
    ['a Deny with MFA', account(denyWithout({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }))],
    ['a Deny of one thing', account(denyWithout({ Bool: without }, { Resource: 'arn:aws:s3:::one' }))],
    ['somebody else’s group', account(ourRequireMfa, asUser('jan'), ['Others'])],
    ['a long-term key', account(ourRequireMfa, asUser('jan', 'AKIAJAN'))],
    ['root', account(ourRequireMfa, asRoot())],
    ['a role', account(ourRequireMfa, asRole())],
    ['policies not read', withUnreadable(account(ourRequireMfa), 'authorization')],
    ['a document that cannot be read', account('{')],
  ])('does not know it by %s', (_, snapshot) => {
    expect(sessionCarriesMfa(snapshot)).toBe(false);
  });
});
