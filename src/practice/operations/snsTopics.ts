import { type Call, type Operation, rowsOf } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import { findTopic, onTopic, policyOf, topicArn, topicOf, topicPolicy } from '../sns/topics.ts';
import type { StoredTopic } from '../storedTopic.ts';
import { readPairs } from '../tagging.ts';
import { parseTrust } from '../trust/trustPolicy.ts';
import { AwsFault } from '../wire/awsFault.ts';

const sns = rowsOf('sns');
const onIt = { resource: onTopic, resourcePolicy: topicPolicy };

/** Topics of SNS. */
export const snsTopicOperations: readonly Operation[] = [
  sns('CreateTopic', createTopic, {
    resource: ({ state, params, region }) => topicArn(state, { region, name: params.optional('Name') ?? '*' }),
  }),
  sns('ListTopics', listTopics),
  sns('GetTopicAttributes', getAttributes, onIt),
  sns('SetTopicAttributes', setAttributes, onIt),
  sns('DeleteTopic', deleteTopic, onIt),
];

const invalid = (name: string, reason: string): AwsFault =>
  new AwsFault('InvalidParameter', `Invalid parameter: ${name} Reason: ${reason}`);

const settable: readonly string[] = ['DisplayName', 'KmsMasterKeyId', 'Policy', 'SignatureVersion', 'TracingConfig'];

// One of the same name is the same topic.
function createTopic({ state, params, region }: Call) {
  const name = params.text('Name');
  if (!/^[\w-]{1,256}$/.test(name)) throw invalid('Topic Name', 'Topic Name must be 1 to 256 letters, digits, _ or -');
  const attributes = params.entries('Attributes');
  for (const one of attributes) checkAttribute(one);
  const tags = readPairs(params);
  const topic: StoredTopic = { name, region, attributes: [...attributes], subscriptions: [], deleted: 0, tags };
  if (!state.topics.some((one) => one.name === name && one.region === region)) state.topics.push(topic);
  return { TopicArn: topicArn(state, topic) };
}

function checkAttribute({ name, value }: { readonly name: string; readonly value: string }): void {
  if (!settable.includes(name)) throw invalid('AttributeName', `AttributeName ${name} is not known`);
  if (name !== 'Policy') return;
  try {
    if (parseTrust(value).Statement.every((one) => typeof one === 'object' && one !== null)) return;
  } catch {
    throw invalid('Policy', 'Policy Error: null');
  }
  throw invalid('Policy', 'Policy Error: null');
}

function listTopics({ state, params, region }: Call) {
  const token = params.optional('NextToken');
  const start = token === undefined ? 0 : Number(Buffer.from(token, 'base64').toString('latin1'));
  if (!Number.isInteger(start)) throw invalid('NextToken', 'Token is not valid');
  const here = state.topics.filter((one) => one.region === region);
  const end = start + 100;
  return {
    Topics: here.slice(start, end).map((one) => ({ TopicArn: topicArn(state, one) })),
    NextToken: end < here.length ? Buffer.from(String(end)).toString('base64') : undefined,
  };
}

function getAttributes(call: Call) {
  const topic = topicOf(call);
  return { Attributes: attributesOf(call.state, topic) };
}

function attributesOf(state: PracticeState, topic: StoredTopic): ReadonlyMap<string, string | number> {
  const confirmed = topic.subscriptions.filter((one) => one.confirmed).length;
  return new Map<string, string | number>([
    ['Policy', policyOf(state, topic)],
    ['Owner', state.accountId],
    ['SubscriptionsPending', topic.subscriptions.length - confirmed],
    ['TopicArn', topicArn(state, topic)],
    ['SubscriptionsConfirmed', confirmed],
    ['SubscriptionsDeleted', topic.deleted],
    ['DisplayName', ''],
    ...topic.attributes.map(({ name, value }): [string, string] => [name, value]),
  ]);
}

function setAttributes(call: Call): undefined {
  const name = call.params.text('AttributeName');
  const value = call.params.optional('AttributeValue', { min: 0 }) ?? '';
  checkAttribute({ name, value });
  const topic = topicOf(call);
  topic.attributes = [...topic.attributes.filter((one) => one.name !== name), { name, value }];
}

// To delete one that is not there is no error.
function deleteTopic(call: Call): undefined {
  const topic = findTopic(call);
  call.state.topics = call.state.topics.filter((one) => one !== topic);
}
