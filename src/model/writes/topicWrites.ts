/** Every write to SNS that offroot may make, by AWS action, with AWS's own input names and the region it is made in. */
export interface TopicWrites {
  'sns:CreateTopic': {
    readonly Region: string;
    readonly Name: string;
    /** the policy as JSON text */
    readonly Attributes: { readonly DisplayName: string; readonly Policy: string };
    readonly Tags: readonly Tag[];
  };
  'sns:DeleteTopic': { readonly Region: string; readonly TopicArn: string };
  'sns:SetTopicAttributes': {
    readonly Region: string;
    readonly TopicArn: string;
    readonly AttributeName: 'Policy';
    readonly AttributeValue: string;
  };
  'sns:Subscribe': {
    readonly Region: string;
    readonly TopicArn: string;
    readonly Protocol: 'email';
    readonly Endpoint: string;
  };
  /** by the address: the subscription's own ARN is looked up, for nobody knows it before it is confirmed */
  'sns:Unsubscribe': { readonly Region: string; readonly TopicArn: string; readonly Endpoint: string };
  'sns:Publish': {
    readonly Region: string;
    readonly TopicArn: string;
    readonly Subject: string;
    readonly Message: string;
  };
  'sns:TagResource': { readonly Region: string; readonly ResourceArn: string; readonly Tags: readonly Tag[] };
}

interface Tag {
  readonly Key: string;
  readonly Value: string;
}
