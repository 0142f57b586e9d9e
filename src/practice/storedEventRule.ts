import type { Tags } from './storedTags.ts';

/** A rule of EventBridge on the default bus of its region: which events, or when, and what they set off. */
export interface StoredEventRule {
  name: string;
  region: string;
  description: string | null;
  /** JSON text */
  pattern: string | null;
  schedule: string | null;
  enabled: boolean;
  roleArn: string | null;
  targets: StoredRuleTarget[];
  tags: Tags;
}

/** Where a rule sends its events; the transformer as it was given. */
export interface StoredRuleTarget {
  id: string;
  arn: string;
  roleArn: string | null;
  input: string | null;
  inputPath: string | null;
  transformer: { paths: [name: string, path: string][]; template: string } | null;
}
