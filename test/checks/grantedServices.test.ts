import { expect, test } from 'vitest';
import { grantedServicesUsed } from '../../src/checks/grantedServicesUsed.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { read } from '../../src/model/reading.ts';
import type { HolderUse } from '../../src/model/serviceUse.ts';
import { account } from '../support/rightsRows.ts';
import { asOf, daysAgo, documentOf, freshAccount, groupOf, now, roleOf, userOf } from '../support/snapshots.ts';

const translate = translator(en);

const allowing = (...actions: readonly string[]) => ({
  inline: [{ name: 'own', document: documentOf({ Effect: 'Allow', Action: actions, Resource: '*' }) }],
});

const dora = { ...userOf('dora'), createdAt: daysAgo(200) };
const ofDora = (services: Readonly<Record<string, number | null>>): HolderUse => ({
  arn: dora.arn,
  services: Object.entries(services).map(([service, days]) => ({
    service,
    name: service,
    lastUsedAt: days === null ? null : daysAgo(days),
    actions: [],
  })),
});

const services = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7'];

test.each([
  ['nobody with rights', {}, [], 'pass: every service that is granted was used in the last 90 days'],
  [
    'all of it used',
    { users: [{ ...dora, ...allowing('s3:*', 'sqs:*') }] },
    [ofDora({ s3: 1, sqs: 89 })],
    'pass: every service that is granted was used in the last 90 days',
  ],
  [
    'some never, some long ago',
    { users: [{ ...dora, ...allowing('s3:*', 'sqs:*', 'ec2:StartInstances') }] },
    [ofDora({ s3: 1, sqs: 91, ec2: null })],
    'fail: the user dora: 2 of 3 services not used in 90 days: ec2, sqs',
  ],
  [
    'more than can be named',
    { users: [{ ...dora, ...allowing(...services.map((one) => `${one}:*`)) }] },
    [ofDora(Object.fromEntries(services.map((one) => [one, null])))],
    'fail: the user dora: 7 of 7 services not used in 90 days: a1, b2, c3, d4, e5 and 2 more',
  ],
  [
    'services of the groups are the groups’',
    { users: [{ ...dora, ...allowing('s3:*') }] },
    [ofDora({ s3: 1, ec2: null })],
    'pass: every service that is granted was used in the last 90 days',
  ],
  [
    'rights to look alone',
    { users: [{ ...dora, ...allowing('ec2:Describe*', 's3:Get*', 'iam:ChangePassword') }] },
    [ofDora({ s3: null, ec2: null })],
    'pass: every service that is granted was used in the last 90 days',
  ],
  [
    'somebody new',
    { users: [{ ...dora, createdAt: daysAgo(89), ...allowing('s3:*') }] },
    [ofDora({ s3: null })],
    'pass: every service that is granted was used in the last 90 days',
  ],
  [
    'somebody who was not asked about',
    { groups: [{ ...groupOf('Makers', []), createdAt: daysAgo(200), ...allowing('s3:*') }] },
    [ofDora({ s3: 1 })],
    'unknown: the group Makers: what was used was not read',
  ],
  [
    'a role',
    { roles: [{ ...roleOf('deploy'), createdAt: daysAgo(200), ...allowing('s3:*') }] },
    [{ ...ofDora({ s3: null }), arn: roleOf('deploy').arn }],
    'fail: the role deploy: 1 of 1 service not used in 90 days: s3',
  ],
] as const)('%s', (_, holding, serviceUse, expected) => {
  const snapshot = {
    ...freshAccount(),
    authorization: read(account(holding), asOf),
    serviceUse: read(serviceUse, asOf),
  };

  const found = grantedServicesUsed.judge(snapshot, now);

  expect(found.map(({ verdict, detail }) => `${verdict}: ${translate(detail)}`)).toEqual([expected]);
});
