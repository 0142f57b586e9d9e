/** What may tell somebody that root was used, region by region: EventBridge acts in the region an event happens in, and nowhere else. */
export interface RootAlarms {
  readonly regions: readonly AlarmRegion[];
}

/** One region. A region that could not be read says so, and is not empty. */
export interface AlarmRegion {
  readonly region: string;
  /** null where it was read; else the AWS action that failed, and why */
  readonly unread: { readonly action: string; readonly reason: string } | null;
  /** rules of the default bus that may hear of CloudTrail's events */
  readonly rules: readonly AlarmRule[];
  /** the topics those rules name as targets, and offroot's own; one that is named and not there is missing */
  readonly topics: readonly AlarmTopic[];
}

export interface AlarmRule {
  readonly name: string;
  readonly arn: string;
  readonly enabled: boolean;
  readonly description: string;
  /** JSON text */
  readonly pattern: string;
  readonly targets: readonly AlarmTarget[];
}

export interface AlarmTarget {
  readonly id: string;
  readonly arn: string;
}

/** A topic of SNS, who may write to it and who is told. */
export interface AlarmTopic {
  readonly arn: string;
  /** JSON text */
  readonly policy: string;
  /** the KMS key its messages are encrypted with, null where there is none */
  readonly key: string | null;
  readonly subscriptions: readonly AlarmSubscription[];
  /** of offroot's own topic; of others they are not read, and none */
  readonly tags: Readonly<Record<string, string>>;
}

export interface AlarmSubscription {
  /** null until it is confirmed */
  readonly arn: string | null;
  /** `email`, `sms`, `https`, `sqs` */
  readonly protocol: string;
  readonly endpoint: string;
}

/** The tag of offroot's own topic that says when a test was sent by it, ISO 8601. */
export const testedTag = 'offroot:tested';

/** The name of the topic and of the rule that offroot makes. */
export const rootAlarmName = 'offroot-root-use';
