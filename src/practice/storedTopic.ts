import type { Tags } from './storedTags.ts';

/** A topic of SNS, in its region. */
export interface StoredTopic {
  name: string;
  region: string;
  /** attributes that were set, the policy as JSON text among them */
  attributes: { name: string; value: string }[];
  subscriptions: StoredSubscription[];
  /** how many were taken away again */
  deleted: number;
  tags: Tags;
}

/** Who is told. Mail is confirmed by whoever gets it; everything else is taken for confirmed. */
export interface StoredSubscription {
  id: string;
  protocol: string;
  endpoint: string;
  confirmed: boolean;
}
