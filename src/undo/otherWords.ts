import type { MessageKey } from '../messages/say.ts';
import type { DeedInput } from '../model/deed.ts';
import type { OtherAction } from './others.ts';

/** How a write beside IAM is said: a sentence with `{name}` and `{region}`, the noun of its line, and what it is about. */
export interface OtherWords {
  readonly sentence: MessageKey;
  readonly noun: MessageKey;
  /** the field of the input that names what it is about, unique among its kind; `Budget.BudgetName` inside of another */
  readonly name: string;
}

const contact = { noun: 'noun.contact', name: 'AlternateContactType' } as const;

const analyzer = { noun: 'noun.analyzer', name: 'analyzerName' } as const;
const trail = { noun: 'noun.trail', name: 'Name' } as const;
const logging = { noun: 'noun.trail-logging', name: 'Name' } as const;
const bucket = { noun: 'noun.bucket', name: 'Bucket' } as const;
const bucketPolicy = { noun: 'noun.bucket-policy', name: 'Bucket' } as const;
const bucketBlock = { noun: 'noun.bucket-block', name: 'Bucket' } as const;
const profile = { noun: 'noun.instance-profile', name: 'InstanceId' } as const;
const rule = { noun: 'noun.event-rule', name: 'Name' } as const;
const target = { noun: 'noun.rule-target', name: 'Rule' } as const;
const topic = { noun: 'noun.topic', name: 'TopicArn' } as const;
const subscription = { noun: 'noun.subscription', name: 'Endpoint' } as const;

const words: Readonly<Record<OtherAction, OtherWords>> = {
  'account:PutAlternateContact': { sentence: 'undo.write.put-contact', ...contact },
  'account:DeleteAlternateContact': { sentence: 'undo.write.delete-contact', ...contact },
  'access-analyzer:CreateAnalyzer': { sentence: 'undo.write.create-analyzer', ...analyzer },
  'access-analyzer:DeleteAnalyzer': { sentence: 'undo.write.delete-analyzer', ...analyzer },
  'budgets:CreateBudget': { sentence: 'undo.write.create-budget', noun: 'noun.budget', name: 'Budget.BudgetName' },
  'budgets:DeleteBudget': { sentence: 'undo.write.delete-budget', noun: 'noun.budget', name: 'BudgetName' },
  'cloudtrail:CreateTrail': { sentence: 'undo.write.create-trail', ...trail },
  'cloudtrail:UpdateTrail': { sentence: 'undo.write.update-trail', ...trail },
  'cloudtrail:DeleteTrail': { sentence: 'undo.write.delete-trail', ...trail },
  'cloudtrail:StartLogging': { sentence: 'undo.write.start-trail', ...logging },
  'cloudtrail:StopLogging': { sentence: 'undo.write.stop-trail', ...logging },
  's3:CreateBucket': { sentence: 'undo.write.create-bucket', ...bucket },
  's3:PutPublicAccessBlock': { sentence: 'undo.write.put-bucket-block', ...bucketBlock },
  's3:DeletePublicAccessBlock': { sentence: 'undo.write.delete-bucket-block', ...bucketBlock },
  's3:PutBucketPolicy': { sentence: 'undo.write.put-bucket-policy', ...bucketPolicy },
  's3:DeleteBucketPolicy': { sentence: 'undo.write.delete-bucket-policy', ...bucketPolicy },
  'ec2:AssociateIamInstanceProfile': { sentence: 'undo.write.give-profile', ...profile },
  'ec2:DisassociateIamInstanceProfile': { sentence: 'undo.write.take-profile', ...profile },
  'ec2:ModifyInstanceMetadataOptions': {
    sentence: 'undo.write.set-metadata',
    noun: 'noun.instance',
    name: 'InstanceId',
  },
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
  // Of an ARN of SNS its last part is the name.
  return { name: textAt(input, name).replace(/^arn:[^:]*:sns:.*:/, ''), region: textAt(input, 'Region') };
}

function textAt(input: DeedInput, path: string): string {
  const found = path.split('.').reduce<unknown>((value, field) => {
    return typeof value === 'object' && value !== null
      ? new Map<string, unknown>(Object.entries(value)).get(field)
      : '';
  }, input);
  return typeof found === 'string' ? found : '';
}
