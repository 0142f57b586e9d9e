import { newRequestId } from '../identifiers.ts';
import { type Call, type Operation, rowsOf } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import { deliver } from '../sns/deliver.ts';
import { onTopic, subscriptionArn, topicArn, topicOf, topicPolicy } from '../sns/topics.ts';
import type { StoredSubscription, StoredTopic } from '../storedTopic.ts';
import { AwsFault } from '../wire/awsFault.ts';

const sns = rowsOf('sns');
const onIt = { resource: onTopic, resourcePolicy: topicPolicy };

/** Who is told by topics of SNS. Mail has to be confirmed by whoever gets it: at the practice desk. */
export const snsSubscriptionOperations: readonly Operation[] = [
  sns('Subscribe', subscribe, onIt),
  sns('ListSubscriptionsByTopic', listSubscriptions, onIt),
  sns('Unsubscribe', unsubscribe, { resource: ({ params }) => params.optional('SubscriptionArn') ?? '*' }),
  sns('Publish', publish, onIt),
];

const invalid = (name: string, reason = ''): AwsFault =>
  new AwsFault('InvalidParameter', `Invalid parameter: ${name}${reason === '' ? '' : ` Reason: ${reason}`}`);

const mailAddress = /^[\w.!#$%&'*+/=?^{|}~-]+@[\w.-]+\.\w+$/;

/** How an address of each protocol looks. */
const endpoints: Readonly<Record<string, RegExp>> = {
  email: mailAddress,
  'email-json': mailAddress,
  https: /^https:\/\//,
  lambda: /^arn:aws:lambda:/,
  sms: /^\+?[\d\s-]+$/,
  sqs: /^arn:aws:sqs:/,
};

const isConfirmedAtOnce = (protocol: string): boolean => ['lambda', 'sms', 'sqs'].includes(protocol);

/** SNS says this in place of an ARN until somebody has confirmed. */
const pending = { made: 'pending confirmation', listed: 'PendingConfirmation' };

// The same address once more is the same subscription.
function subscribe(call: Call) {
  const { state, params, random } = call;
  const protocol = params.text('Protocol');
  const endpoint = params.optional('Endpoint') ?? '';
  const pattern = endpoints[protocol];
  if (pattern === undefined) {
    throw invalid('Amazon SNS does not support this protocol string', protocol);
  }
  if (!pattern.test(endpoint)) throw invalid(`${protocol} endpoint`, 'Endpoint is not valid');
  const topic = topicOf(call);
  const there = topic.subscriptions.find((one) => one.protocol === protocol && one.endpoint === endpoint);
  const confirmed = isConfirmedAtOnce(protocol);
  const one: StoredSubscription = there ?? { id: newRequestId(random), protocol, endpoint, confirmed };
  if (there === undefined) topic.subscriptions.push(one);
  const withArn = one.confirmed || params.flag('ReturnSubscriptionArn') === true;
  return { SubscriptionArn: withArn ? subscriptionArn(state, topic, one) : pending.made };
}

const view = (state: PracticeState, topic: StoredTopic, one: StoredSubscription) => ({
  SubscriptionArn: one.confirmed ? subscriptionArn(state, topic, one) : pending.listed,
  Owner: state.accountId,
  Protocol: one.protocol,
  Endpoint: one.endpoint,
  TopicArn: topicArn(state, topic),
});

function listSubscriptions(call: Call) {
  const topic = topicOf(call);
  return { Subscriptions: topic.subscriptions.map((one) => view(call.state, topic, one)) };
}

// To take away one that is not there is no error; one that nobody confirmed has no ARN to name it by.
function unsubscribe({ state, params, region }: Call): undefined {
  const arn = params.text('SubscriptionArn');
  if (!/^arn:aws:sns:[a-z0-9-]+:\d{12}:[\w-]+:[0-9a-f-]{36}$/.test(arn)) {
    throw invalid('SubscriptionArn', 'An ARN must have at least 6 elements');
  }
  for (const topic of state.topics.filter((one) => one.region === region)) {
    const kept = topic.subscriptions.filter((one) => !one.confirmed || subscriptionArn(state, topic, one) !== arn);
    topic.deleted += topic.subscriptions.length - kept.length;
    topic.subscriptions = kept;
  }
}

function publish(call: Call) {
  const message = call.params.optional('Message') ?? '';
  if (message === '') throw invalid('Empty message');
  if (Buffer.byteLength(message) > 262_144) throw invalid('Message too long');
  const subject = call.params.optional('Subject', { max: 100 }) ?? 'AWS Notification Message';
  deliver(call.state, topicOf(call), { subject, message, now: call.now });
  return { MessageId: newRequestId(call.random) };
}
