import type { Tags } from './storedTags.ts';

/** A machine of EC2, in its region. */
export interface StoredInstance {
  id: string;
  region: string;
  type: string;
  imageId: string;
  state: 'running' | 'stopped' | 'terminated';
  launchedAt: string;
  /** the instance profile it has; its ARN */
  profile: { associationId: string; arn: string } | null;
  metadata: StoredMetadataOptions;
  tags: Tags;
}

/** How a machine's own metadata, its role's credentials among them, is reached from inside. */
export interface StoredMetadataOptions {
  /** `optional` lets IMDSv1 in */
  httpTokens: 'optional' | 'required';
  hopLimit: number;
  endpoint: 'enabled' | 'disabled';
}
