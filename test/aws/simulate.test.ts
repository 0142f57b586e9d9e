import { expect, test } from 'vitest';
import type { Simulation } from '../../src/model/account.ts';
import { practice } from '../support/practice.ts';
import { documentOf } from '../support/snapshots.ts';
import { practised } from './practised.ts';

const arn = 'arn:aws:iam::111122223333:user/bora';

const simulation = (more: Partial<Simulation> = {}): Simulation => ({
  policies: [],
  boundary: null,
  caller: arn,
  context: { 'aws:username': 'bora', 'aws:MultiFactorAuthPresent': 'false' },
  requests: [
    { action: 'iam:ChangePassword', resource: arn },
    { action: 's3:ListAllMyBuckets', resource: '*' },
  ],
  ...more,
});

const decisions = async (...simulations: readonly Simulation[]) => {
  const account = await practised(practice());
  const reading = await account.simulate(simulations);
  return { reading, calls: account.calls.map(({ action }) => action) };
};

const allowAll = documentOf({ Effect: 'Allow', Action: '*', Resource: '*' });
const own = documentOf({ Effect: 'Allow', Action: 'iam:*', Resource: 'arn:aws:iam::*:user/${aws:username}' });

test('each request is judged on its own resource, one call for each simulation, in order', async () => {
  const { reading, calls } = await decisions(simulation({ policies: [own] }), simulation({ policies: [allowAll] }));

  expect(reading).toMatchObject({
    state: 'read',
    value: [
      [
        { access: 'allowed', complete: true },
        { access: 'implicitDeny', complete: true },
      ],
      [
        { access: 'allowed', complete: true },
        { access: 'allowed', complete: true },
      ],
    ],
  });
  expect(calls).toEqual(['SimulateCustomPolicy', 'SimulateCustomPolicy']);
});

test('a boundary limits, a Deny is told from the lack of an Allow, and a missed key is told', async () => {
  const deny = documentOf({ Effect: 'Deny', Action: 's3:*', Resource: '*' });
  const fromHome = { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } };
  const atHome = documentOf({ Effect: 'Allow', Action: '*', Resource: '*', Condition: fromHome });

  const { reading } = await decisions(
    simulation({ policies: [allowAll], boundary: own }),
    simulation({ policies: [allowAll, deny], caller: null }),
    simulation({ policies: [atHome] }),
  );

  const accesses = reading.state === 'read' ? reading.value.map((each) => each.map(({ access }) => access)) : [];
  expect(accesses).toEqual([
    ['allowed', 'implicitDeny'],
    ['allowed', 'explicitDeny'],
    ['implicitDeny', 'implicitDeny'],
  ]);
  expect(reading.state === 'read' && reading.value[2]?.map(({ complete }) => complete)).toEqual([false, false]);
});

test('what AWS refuses is unreadable, in AWS’s words, and throws nothing', async () => {
  const { reading } = await decisions(simulation({ policies: ['{ not a policy'] }));

  expect(reading).toMatchObject({ state: 'unreadable', action: 'iam:SimulateCustomPolicy' });
});

test('the documents of AWS’s own policies are read one by one, and those that are not there are left out', async () => {
  const account = await practised(practice());
  const PowerUserAccess = 'arn:aws:iam::aws:policy/PowerUserAccess';

  const documents = await account.readPolicyDocuments([PowerUserAccess, 'arn:aws:iam::aws:policy/Nonsense']);

  expect([...documents.keys()]).toEqual([PowerUserAccess]);
  expect(JSON.parse(documents.get(PowerUserAccess) ?? '')).toMatchObject({ Version: '2012-10-17' });
});
