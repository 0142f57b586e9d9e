import { askService } from '../practice/askService.ts';
import { rootPattern, topicPolicyOf } from './alarms.ts';
import type { Practice } from './practice.ts';

/** Makes a rule that is told of root, with a topic that it may write to and a mail that nobody has confirmed; the topic's ARN. */
export function addRootRule(
  practiced: Practice,
  { region = 'us-east-1', pattern = rootPattern as object } = {},
): string {
  const events = askService(practiced, 'events', { region });
  const sns = askService(practiced, 'sns', { region });
  const topic = `arn:aws:sns:${region}:${practiced.account.state().accountId}:alerts`;
  const answers = [
    sns('CreateTopic', { Name: 'alerts' }),
    sns('SetTopicAttributes', {
      TopicArn: topic,
      AttributeName: 'Policy',
      AttributeValue: topicPolicyOf(topic),
    }),
    sns('Subscribe', { TopicArn: topic, Protocol: 'email', Endpoint: 'jan@acme.example' }),
    events('PutRule', { Name: 'root-use', EventPattern: JSON.stringify(pattern) }),
    events('PutTargets', { Rule: 'root-use', 'Targets.member.1.Id': 'mail', 'Targets.member.1.Arn': topic }),
  ];
  for (const { code, message } of answers) if (code !== 'Success') throw new Error(`${code}: ${message}`);
  return topic;
}
