import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';

const TopicArn = 'arn:aws:sns:us-east-1:111122223333:alarms';

function withTopic() {
  const practiced = practice();
  const sns = askService(practiced, 'sns');
  expect(sns('CreateTopic', { Name: 'alarms' }).body).toContain(`<TopicArn>${TopicArn}</TopicArn>`);
  return { ...practiced, sns };
}

test('mail is pending until the person at the desk follows the link, and then has an ARN', () => {
  const { sns, account } = withTopic();
  const list = () => sns('ListSubscriptionsByTopic', { TopicArn }).body;

  const made = sns('Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'ada@acme.example' });
  sns('Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'ada@acme.example' });
  const before = list();
  const waiting = account.desk.mail.waiting();
  const confirmed = waiting.map(account.desk.mail.confirm);

  expect(made.body).toContain('<SubscriptionArn>pending confirmation</SubscriptionArn>');
  expect(before.match(/<SubscriptionArn>PendingConfirmation<\/SubscriptionArn>/g)).toHaveLength(1);
  expect(waiting).toEqual([{ topic: TopicArn, address: 'ada@acme.example' }]);
  expect([confirmed, account.desk.mail.waiting()]).toEqual([[true], []]);
  const SubscriptionArn = /<SubscriptionArn>(.*?)</.exec(list())?.[1] ?? '';
  expect(SubscriptionArn).toMatch(new RegExp(`^${TopicArn}:[0-9a-f-]{36}$`));
  expect(sns('Unsubscribe', { SubscriptionArn }).code).toBe('Success');
  expect(sns('GetTopicAttributes', { TopicArn }).body).toContain(
    '<entry><key>SubscriptionsDeleted</key><value>1</value></entry>',
  );
});

test('a policy that is set is the one that is told, and heeded', () => {
  const practiced = withTopic();
  const { sns, addUser } = practiced;
  addUser('bob');
  const publish = () => askService(practiced, 'sns', { who: 'bob' })('Publish', { TopicArn, Message: 'fire' });
  const Policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:user/bob' },
        Action: 'sns:Publish',
        Resource: TopicArn,
      },
    ],
  });

  const before = publish();
  const set = sns('SetTopicAttributes', { TopicArn, AttributeName: 'Policy', AttributeValue: Policy });

  expect(before).toMatchObject({ code: 'AuthorizationError', status: 403 });
  expect(set.code).toBe('Success');
  expect(publish().body).toMatch(/<MessageId>[0-9a-f-]{36}<\/MessageId>/);
  expect(sns('GetTopicAttributes', { TopicArn }).body).toContain('arn:aws:iam::111122223333:user/bob');
});

test.each([
  ['CreateTopic', { Name: 'no good' }, 'InvalidParameter', 400],
  ['SetTopicAttributes', { TopicArn, AttributeName: 'Policy', AttributeValue: 'text' }, 'InvalidParameter', 400],
  ['SetTopicAttributes', { TopicArn, AttributeName: 'Owner', AttributeValue: 'me' }, 'InvalidParameter', 400],
  ['Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'nobody' }, 'InvalidParameter', 400],
  ['Subscribe', { TopicArn, Protocol: 'pigeon', Endpoint: 'loft' }, 'InvalidParameter', 400],
  ['Publish', { TopicArn: `${TopicArn}-2`, Message: 'a' }, 'NotFound', 404],
  ['GetTopicAttributes', { TopicArn: 'alarms' }, 'InvalidParameter', 400],
])('%s with %o is refused', (action, given, code, status) => {
  expect(withTopic().sns(action, given)).toMatchObject({ code, status });
});

test('topics are of one region, and to delete one twice is no error', () => {
  const practiced = withTopic();
  const { sns } = practiced;

  expect(askService(practiced, 'sns', { region: 'eu-west-1' })('ListTopics').body).toContain('<Topics></Topics>');
  for (const _ of [1, 2]) expect(sns('DeleteTopic', { TopicArn }).code).toBe('Success');
  expect(sns('ListTopics').body).toContain('<Topics></Topics>');
});

test('a message is mailed to who has confirmed, and read at the desk, newest first', () => {
  const { sns, account } = withTopic();
  for (const Endpoint of ['ada@acme.example', 'bo@acme.example'])
    sns('Subscribe', { TopicArn, Protocol: 'email', Endpoint });
  account.desk.mail.confirm({ topic: TopicArn, address: 'ada@acme.example' });

  sns('Publish', { TopicArn, Message: 'one' });
  sns('Publish', { TopicArn, Message: 'two', Subject: 'Test' });

  expect(account.desk.mail.received()).toMatchObject([
    { topic: TopicArn, address: 'ada@acme.example', subject: 'Test', message: 'two' },
    { address: 'ada@acme.example', subject: 'AWS Notification Message', message: 'one' },
  ]);
});

test('tags are put on a topic, listed, and taken off', () => {
  const { sns } = withTopic();
  const ResourceArn = TopicArn;

  sns('TagResource', { ResourceArn, 'Tags.member.1.Key': 'team', 'Tags.member.1.Value': 'core' });
  const listed = sns('ListTagsForResource', { ResourceArn }).body;
  sns('UntagResource', { ResourceArn, 'TagKeys.member.1': 'team' });

  expect(listed).toContain('<Key>team</Key><Value>core</Value>');
  expect(sns('ListTagsForResource', { ResourceArn }).body).not.toContain('team');
  expect(sns('ListTagsForResource', { ResourceArn: `${TopicArn}-two` })).toMatchObject({
    code: 'ResourceNotFound',
    status: 404,
  });
});
