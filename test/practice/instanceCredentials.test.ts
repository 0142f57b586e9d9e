import { expect, it } from 'vitest';
import type { PracticeState } from '../../src/practice/practiceState.ts';
import { type Practice, practice } from '../support/practice.ts';
import { documentOf } from '../support/snapshots.ts';
import { askService } from './askService.ts';

const drifted = (): Practice => practice({ scenario: 'drifted' });
const machineIn = ({ instances }: PracticeState, name: string) =>
  instances.find(({ tags }) => tags.some(({ value }) => value === name));
const idOf = ({ account }: Practice, name: string): string => machineIn(account.state(), name)?.id ?? '';

it('gives an instance its role’s credentials for six hours, in a session called after the instance', async () => {
  const practised = drifted();
  const id = idOf(practised, 'web');

  const byName = practised.account.instanceCredentials('web');
  const byId = practised.account.instanceCredentials(id);

  expect(byName).toMatchObject({ ok: true, credentials: { AccessKeyId: expect.stringMatching(/^ASIA/) } });
  const { sessions, roles } = practised.account.state();
  const [first, second] = sessions.filter(({ kind }) => kind === 'role');
  expect([first?.role?.name, second?.role?.name]).toEqual([id, id]);
  expect(roles.find(({ id: role }) => role === first?.owner)?.name).toBe('web-server');
  expect(byId.ok && Date.parse(byId.credentials.Expiration) - practised.clock.now().getTime()).toBe(6 * 3_600_000);
});

it('tells clients by their own clock how long they are good, whatever day it is on the account', () => {
  const practised = drifted();
  practised.account.desk.time.pass(10);

  const given = practised.account.instanceCredentials('web');

  expect(given.ok && Date.parse(given.credentials.Expiration) - practised.clock.now().getTime()).toBe(6 * 3_600_000);
});

const trusting = (Principal: object, more: object = {}): string =>
  documentOf({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...more });

it.each([
  ['there is no such instance', 'shop', () => undefined, { why: 'none', name: 'shop' }],
  ['it has no role', 'worker', () => undefined, { why: 'no-role' }],
  [
    'its metadata service is off',
    'web',
    (practised: Practice) =>
      askService(practised, 'ec2')('ModifyInstanceMetadataOptions', {
        InstanceId: idOf(practised, 'web'),
        HttpEndpoint: 'disabled',
      }),
    { why: 'off' },
  ],
  [
    'its role is for another service',
    'web',
    (practised: Practice) =>
      practised.ask('UpdateAssumeRolePolicy', {
        RoleName: 'web-server',
        PolicyDocument: trusting({ Service: 'lambda.amazonaws.com' }),
      }),
    { why: 'not-trusted', role: 'web-server' },
  ],
  [
    'its role asks for what EC2 does not say',
    'web',
    (practised: Practice) =>
      practised.ask('UpdateAssumeRolePolicy', {
        RoleName: 'web-server',
        PolicyDocument: trusting(
          { Service: 'ec2.amazonaws.com' },
          { Condition: { StringEquals: { 'aws:SourceAccount': '222233334444' } } },
        ),
      }),
    { why: 'not-trusted' },
  ],
])('gives none where %s', (_, name, before, expected) => {
  const practised = drifted();
  before(practised);

  const given = practised.account.instanceCredentials(name);

  expect(given).toMatchObject({ ok: false, ...expected });
  expect(practised.account.state().sessions.filter(({ kind }) => kind === 'role')).toEqual([]);
});
