import { expect, test } from 'vitest';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { known } from '../../src/model/reading.ts';
import { askService } from '../practice/askService.ts';
import { addRootRule } from '../support/addRootRule.ts';
import { rootPattern, topicPolicyOf } from '../support/alarms.ts';
import { practice } from '../support/practice.ts';
import { practised } from './practised.ts';

test('rules that may hear of root are read with their topics, policy, and who has subscribed', async () => {
  const practiced = practice();
  const topic = addRootRule(practiced);
  const sns = askService(practiced, 'sns');
  sns('Subscribe', { TopicArn: topic, Protocol: 'email', Endpoint: 'eva@acme.example' });
  practiced.account.desk.mail.confirm({ topic, address: 'eva@acme.example' });
  const account = await practised(practiced);

  const { rootAlarms } = await account.read(['rootAlarms']);

  expect(known(rootAlarms)).toEqual({
    regions: [
      {
        region: 'us-east-1',
        unread: null,
        rules: [
          {
            name: 'root-use',
            arn: 'arn:aws:events:us-east-1:111122223333:rule/root-use',
            enabled: true,
            description: '',
            pattern: JSON.stringify(rootPattern),
            targets: [{ id: 'mail', arn: topic }],
          },
        ],
        topics: [
          {
            arn: topic,
            policy: topicPolicyOf(topic),
            key: null,
            subscriptions: [
              { arn: null, protocol: 'email', endpoint: 'jan@acme.example' },
              { arn: expect.stringContaining(`${topic}:`), protocol: 'email', endpoint: 'eva@acme.example' },
            ],
            tags: {},
          },
        ],
      },
    ],
  });
});

test('rules that keep time, or wait for other kinds of events, are not looked into', async () => {
  const practiced = practice();
  const events = askService(practiced, 'events');
  events('PutRule', { Name: 'nightly', ScheduleExpression: 'rate(1 day)' });
  events('PutRule', { Name: 'machines', EventPattern: '{"detail-type":["EC2 Instance State-change Notification"]}' });
  events('PutRule', { Name: 'all', EventPattern: '{"account":["111122223333"]}' });
  const account = await practised(practiced);

  const { rootAlarms } = await account.read(['rootAlarms']);

  expect(known(rootAlarms)?.regions[0]?.rules.map(({ name }) => name)).toEqual(['all']);
  expect(account.calls.filter(({ action }) => action.endsWith('ListTargetsByRule'))).toHaveLength(1);
});

test('offroot’s own topic is read before any rule names it, and one that is gone is missing', async () => {
  const practiced = practice();
  askService(practiced, 'sns')('DeleteTopic', { TopicArn: addRootRule(practiced) });
  askService(practiced, 'sns')('CreateTopic', { Name: 'offroot-root-use' });
  const account = await practised(practiced);

  const { rootAlarms } = await account.read(['rootAlarms']);

  expect(known(rootAlarms)?.regions[0]?.topics.map(({ arn }) => arn)).toEqual([
    'arn:aws:sns:us-east-1:111122223333:offroot-root-use',
  ]);
});

test('a long list of rules is read to its end', async () => {
  const practiced = practice();
  const events = askService(practiced, 'events');
  const EventPattern = '{"detail-type":["AWS API Call via CloudTrail"]}';
  for (let number = 0; number < 103; number += 1) events('PutRule', { Name: `rule-${number}`, EventPattern });
  const account = await practised(practiced);

  const { rootAlarms } = await account.read(['rootAlarms']);

  expect(known(rootAlarms)?.regions[0]?.rules).toHaveLength(103);
});

test('a region that is denied says so, and the others are read', async () => {
  const practiced = practice({ scenario: 'drifted' });
  const { account, clock } = practiced;
  const requestHandler: typeof account.requestHandler = {
    ...account.requestHandler,
    handle: (request, options) =>
      request.headers.authorization?.includes('/eu-central-1/events/')
        ? Promise.reject(Object.assign(new Error('not you'), { name: 'AccessDeniedException' }))
        : account.requestHandler.handle(request, options),
  };
  const credentials = account.credentialsFor('alice');
  const connected = await connect({ env: {}, clock, practice: { requestHandler, credentials, region: 'us-east-1' } });

  const { rootAlarms } = await createAccount(connected, { ...clock, random: () => 0.5 }).read([
    'credentialReport',
    'rootAlarms',
  ]);

  expect(known(rootAlarms)?.regions).toMatchObject([
    { region: 'us-east-1', unread: null, rules: [{ name: 'root-use' }] },
    { region: 'eu-central-1', unread: { action: 'events:ListRules', reason: expect.stringContaining('not you') } },
  ]);
});

test('who may read rules and not topics is told the action', async () => {
  const practiced = practice();
  addRootRule(practiced);
  practiced.addUser('bora');
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'events:*', Resource: '*' }] };
  practiced.ask('PutUserPolicy', { UserName: 'bora', PolicyName: 'events', PolicyDocument: JSON.stringify(document) });
  const account = await practised(practiced, 'bora');

  const { rootAlarms } = await account.read(['rootAlarms']);

  expect(rootAlarms).toMatchObject({ state: 'unreadable', action: 'sns:GetTopicAttributes' });
});
