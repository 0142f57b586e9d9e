import type { MessageKey } from '../messages/say.ts';
import type { DeedInput } from '../model/deed.ts';
import type { OtherAction } from './others.ts';

/** How a write beside IAM is said: a sentence with `{name}` and `{region}`, the noun of its line, and what it is about. */
export interface OtherWords {
  readonly sentence: MessageKey;
  readonly noun: MessageKey;
  /** the fields of the input that name what it is about, unique among its kind */
  readonly name: string;
}

const contact = { noun: 'noun.contact', name: 'AlternateContactType' } as const;

const rule = { noun: 'noun.event-rule', name: 'Name' } as const;
const target = { noun: 'noun.rule-target', name: 'Rule' } as const;
const topic = { noun: 'noun.topic', name: 'TopicArn' } as const;
const subscription = { noun: 'noun.subscription', name: 'Endpoint' } as const;

const words: Readonly<Record<OtherAction, OtherWords>> = {
  'account:PutAlternateContact': { sentence: 'undo.write.put-contact', ...contact },
  'account:DeleteAlternateContact': { sentence: 'undo.write.delete-contact', ...contact },
  'events:PutRule': { sentence: 'undo.write.put-rule', ...rule },
  'events:DeleteRule': { sentence: 'undo.write.delete-rule', ...rule },
  'events:PutTargets': { sentence: 'undo.write.put-target', ...target },
  'events:RemoveTargets': { sentence: 'undo.write.remove-target', ...target },
  'events:TestEventPattern': { sentence: 'undo.write.test-pattern', ...rule },
  'sns:CreateTopic': { sentence: 'undo.write.create-topic', noun: 'noun.topic', name: 'Name' },
  'sns:DeleteTopic': { sentence: 'undo.write.delete-topic', ...topic },
  'sns:SetTopicAttributes': { sentence: 'undo.write.set-topic', noun: 'noun.topic-policy', name: 'TopicArn' },
  'sns:Subscribe': { sentence: 'undo.write.subscribe', ...subscription },
  'sns:Unsubscribe': { sentence: 'undo.write.unsubscribe', ...subscription },
  'sns:Publish': { sentence: 'undo.write.publish', ...topic },
  'sns:TagResource': { sentence: 'undo.write.tag-topic', noun: 'noun.topic', name: 'ResourceArn' },
};

/** The words of a write beside IAM; undefined for IAM's own and what no version of this program makes. */
export const otherWords = (action: string): OtherWords | undefined =>
  Object.entries(words).find(([name]) => name === action)?.[1];

/** `name` and `region` of what a write is about, '' where it has none. */
export function nameOther({ name }: OtherWords, input: DeedInput): { readonly name: string; readonly region: string } {
  const text = (field: string): string => (typeof input[field] === 'string' ? input[field] : '');
  // Of an ARN of SNS its last part is the name.
  return { name: text(name).replace(/^arn:[^:]*:sns:.*:/, ''), region: text('Region') };
}
