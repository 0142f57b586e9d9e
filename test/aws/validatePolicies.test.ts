import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import type { ProposedPolicy } from '../../src/model/policyRemark.ts';
import { serviceTrust } from '../../src/policies/newTrust.ts';
import { practice } from '../support/practice.ts';
import { documentOf } from '../support/snapshots.ts';
import { connectedTo, instantClock } from './connected.ts';
import { practised } from './practised.ts';

const identity = (document: string): ProposedPolicy => ({ document, kind: 'identity' });
const fine = documentOf({ Sid: 'Look', Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::reports' });
const passes = documentOf({ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' });
const badOperator = documentOf({ Effect: 'Allow', Action: 's3:*', Resource: '*', Condition: { Never: { a: 'b' } } });

test('each policy is read by AWS, and what it says comes in order, with the place', async () => {
  const account = await practised(practice());

  const answer = await account.validatePolicies([identity(fine), identity(passes), identity(badOperator)]);

  const where = ['Statement', 0];
  expect(answer).toMatchObject({
    state: 'read',
    value: [
      [],
      [{ kind: 'security', path: where, said: expect.stringContaining('iam:PassRole') }],
      [{ kind: 'error', path: where, said: 'The condition operator Never is not valid.' }],
    ],
  });
  expect(account.calls.map(({ action }) => action)).toEqual(Array(3).fill('/policy/validation'));
});

test('a trust policy is read as one: it names who may take the role', async () => {
  const account = await practised(practice());
  const trust = serviceTrust('ec2', '111122223333');

  const answer = await account.validatePolicies([{ document: trust, kind: 'trust' }, identity(trust)]);

  expect(answer).toMatchObject({
    value: [[], [{ kind: 'error' }, { kind: 'error', said: expect.stringContaining('Principal') }]],
  });
});

test('suggestions are left out, and every page is read', async () => {
  const finding = (findingType: string) => ({ findingType, findingDetails: findingType, locations: [] });
  const pages = [{ findings: [finding('SUGGESTION')], nextToken: 'more' }, { findings: [finding('WARNING')] }];
  const connected = await connectedTo((_, { length }) => ({ page: JSON.stringify(pages[length - 1]), status: 200 }));

  const answer = await createAccount(connected, instantClock()).validatePolicies([identity(fine)]);

  expect(answer).toMatchObject({ value: [[{ kind: 'warning', said: 'WARNING', path: [] }]] });
});

test('who may not ask is told the action, and nothing is thrown', async () => {
  const scene = practice();
  scene.addUser('alice');
  const account = await practised(scene, 'alice');

  expect(await account.validatePolicies([identity(fine)])).toMatchObject({
    state: 'unreadable',
    action: 'access-analyzer:ValidatePolicy',
  });
});
