/** A budget: what may be spent in a time, and who is told when. */
export interface StoredBudget {
  name: string;
  type: string;
  timeUnit: string;
  /** a decimal number as it was given, and its unit; null where there is none */
  limit: { amount: string; unit: string } | null;
  /** what counts as a cost, by the names AWS has for it */
  costTypes: Record<string, boolean>;
  start: string;
  end: string;
  updatedAt: string;
  notifications: StoredBudgetNotification[];
}

/** What a notification is about; two alike are the same. */
export interface StoredBudgetNotice {
  type: 'ACTUAL' | 'FORECASTED';
  comparison: 'GREATER_THAN' | 'LESS_THAN' | 'EQUAL_TO';
  threshold: number;
  thresholdType: 'PERCENTAGE' | 'ABSOLUTE_VALUE';
}

/** When somebody is told, and who. */
export interface StoredBudgetNotification extends StoredBudgetNotice {
  subscribers: { type: 'EMAIL' | 'SNS'; address: string }[];
}
