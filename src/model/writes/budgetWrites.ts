/** Every write to Budgets that offroot may make, by AWS action, with AWS's own input names. */
export interface BudgetWrites {
  'budgets:CreateBudget': {
    readonly AccountId: string;
    readonly Budget: {
      readonly BudgetName: string;
      readonly BudgetType: 'COST';
      readonly TimeUnit: 'MONTHLY';
      readonly BudgetLimit: { readonly Amount: string; readonly Unit: 'USD' };
    };
    readonly NotificationsWithSubscribers: readonly BudgetAlert[];
    readonly ResourceTags: readonly { readonly Key: string; readonly Value: string }[];
  };
  'budgets:DeleteBudget': { readonly AccountId: string; readonly BudgetName: string };
}

/** Who is told, and when: at a part of the amount in percent. */
export interface BudgetAlert {
  readonly Notification: {
    readonly NotificationType: 'ACTUAL' | 'FORECASTED';
    readonly ComparisonOperator: 'GREATER_THAN';
    readonly Threshold: number;
    readonly ThresholdType: 'PERCENTAGE';
  };
  readonly Subscribers: readonly { readonly SubscriptionType: 'EMAIL'; readonly Address: string }[];
}
