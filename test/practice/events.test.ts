import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';
import { signedFetch } from './signedFetch.ts';

const EventPattern = JSON.stringify({ 'detail-type': ['AWS Console Sign In via CloudTrail'] });
const rule = { Name: 'root-signs-in', EventPattern };
const arn = 'arn:aws:events:us-east-1:111122223333:rule/root-signs-in';

test('a rule is put, switched, put anew, and deleted once it has no targets', () => {
  const practiced = practice();
  const events = askService(practiced, 'events');
  const target = {
    Rule: rule.Name,
    'Targets.member.1.Id': 'mail',
    'Targets.member.1.Arn': 'arn:aws:sns:us-east-1:111122223333:alarms',
  };

  expect(JSON.parse(events('PutRule', rule).body)).toEqual({ RuleArn: arn });
  expect(JSON.parse(events('PutTargets', target).body)).toEqual({ FailedEntryCount: 0, FailedEntries: [] });
  events('DisableRule', { Name: rule.Name });
  expect(JSON.parse(events('DescribeRule', { Name: rule.Name }).body)).toEqual({
    ...rule,
    Arn: arn,
    State: 'DISABLED',
    EventBusName: 'default',
    CreatedBy: '111122223333',
  });
  events('PutRule', { ...rule, Description: 'again' });
  expect(JSON.parse(events('ListTargetsByRule', { Rule: rule.Name }).body).Targets).toHaveLength(1);
  expect(JSON.parse(events('ListRules', { NamePrefix: 'root' }).body).Rules).toMatchObject([{ State: 'ENABLED' }]);
  expect(events('DeleteRule', { Name: rule.Name })).toMatchObject({ code: 'ValidationException', status: 400 });
  events('RemoveTargets', { Rule: rule.Name, 'Ids.member.1': 'mail' });
  for (const _ of [1, 2]) expect(events('DeleteRule', { Name: rule.Name }).code).toBe('Success');
  expect(events('EnableRule', { Name: rule.Name }).code).toBe('ResourceNotFoundException');
});

test.each([
  [{ Name: 'a' }, 'ValidationException'],
  [{ Name: 'a b', EventPattern }, 'ValidationException'],
  [{ Name: 'a', EventPattern: 'text' }, 'InvalidEventPatternException'],
  [{ Name: 'a', EventPattern: '{"source":"aws.signin"}' }, 'InvalidEventPatternException'],
  [{ Name: 'a', ScheduleExpression: 'daily' }, 'ValidationException'],
  [{ Name: 'a', EventPattern, EventBusName: 'own' }, 'ResourceNotFoundException'],
])('a rule of %o is refused', (given, code) => {
  expect(askService(practice(), 'events')('PutRule', given)).toMatchObject({ code, status: 400 });
});

test('a target’s transformer comes back as it was sent, and rules are of one region', async () => {
  const practiced = practice();
  const ask = (operation: string, body: object, region = 'us-east-1') =>
    signedFetch(practiced, {
      service: 'events',
      region,
      body: JSON.stringify(body),
      headers: { 'x-amz-target': `AWSEvents.${operation}` },
    });
  const InputTransformer = { InputPathsMap: { who: '$.detail.userIdentity.arn' }, InputTemplate: '"<who> signed in"' };
  const target = { Id: 'mail', Arn: 'arn:aws:sns:us-east-1:111122223333:alarms', InputTransformer };
  await ask('PutRule', rule);
  await ask('PutTargets', { Rule: rule.Name, Targets: [target] });

  const here = await ask('ListTargetsByRule', { Rule: rule.Name });
  const there = await ask('ListRules', {}, 'eu-west-1');

  expect(JSON.parse(here.body)).toEqual({ Targets: [target] });
  expect(JSON.parse(there.body)).toEqual({ Rules: [] });
});

test.each([
  [{ source: ['aws.signin'] }, true],
  [{ source: ['aws.iam'] }, false],
  [{ detail: { userIdentity: { type: ['Root'], invokedBy: [{ exists: false }] } } }, true],
  [{ detail: { userIdentity: { type: [{ 'anything-but': 'Root' }] } } }, false],
  [{ detail: { userIdentity: { type: [{ 'anything-but': { prefix: 'IAM' } }] } } }, true],
  [{ $or: [{ source: ['aws.iam'] }, { 'detail-type': [{ suffix: 'via CloudTrail' }] }] }, true],
])('the pattern %j is tried on an event that was made up: %s', (pattern, result) => {
  const event = {
    ...{ id: '1', account: '111122223333', time: '2026-11-20T09:00:00Z', region: 'us-east-1', resources: [] },
    ...{ source: 'aws.signin', 'detail-type': 'AWS Console Sign In via CloudTrail' },
    detail: { userIdentity: { type: 'Root' } },
  };
  const events = askService(practice(), 'events');
  const tried = (Event: object) =>
    events('TestEventPattern', { EventPattern: JSON.stringify(pattern), Event: JSON.stringify(Event) });

  expect(JSON.parse(tried(event).body)).toEqual({ Result: result });
  expect(tried({ ...event, resources: undefined }).code).toBe('ValidationException');
});

test('how a pattern compares that is not known here is refused, never guessed', () => {
  const EventPattern = JSON.stringify({ source: [{ wildcard: '*' }] });
  const Event = JSON.stringify({
    id: '',
    account: '',
    source: '',
    time: '',
    region: '',
    resources: [],
    'detail-type': '',
  });

  expect(askService(practice(), 'events')('TestEventPattern', { EventPattern, Event }).code).toBe(
    'InvalidEventPatternException',
  );
});
