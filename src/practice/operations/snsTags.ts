import { type Call, type Operation, rowsOf } from '../operation.ts';
import { topicArn } from '../sns/topics.ts';
import type { StoredTopic } from '../storedTopic.ts';
import { mergeTags, readPairs, withoutTags } from '../tagging.ts';
import { AwsFault } from '../wire/awsFault.ts';

const sns = rowsOf('sns');
const onIt = { resource: ({ params }: Call): string => params.optional('ResourceArn') ?? '*' };

/** Tags of topics. */
export const snsTagOperations: readonly Operation[] = [
  sns('TagResource', tag, onIt),
  sns('UntagResource', untag, onIt),
  sns('ListTagsForResource', list, onIt),
];

function topicOf({ state, params, region }: Call): StoredTopic {
  const arn = params.text('ResourceArn');
  const found = state.topics.find((one) => one.region === region && topicArn(state, one) === arn);
  if (found !== undefined) return found;
  throw new AwsFault('ResourceNotFound', 'Resource does not exist');
}

function tag(call: Call) {
  const topic = topicOf(call);
  topic.tags = mergeTags(topic.tags, readPairs(call.params), 'exact');
  return {};
}

function untag(call: Call) {
  const topic = topicOf(call);
  topic.tags = withoutTags(topic.tags, call.params.list('TagKeys'), 'exact');
  return {};
}

function list(call: Call) {
  return { Tags: topicOf(call).tags.map(({ key, value }) => ({ Key: key, Value: value })) };
}
