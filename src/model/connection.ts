/** Who is signing the calls. `other` is anything GetCallerIdentity may answer that offroot has no name for. */
export type PrincipalKind = 'root' | 'user' | 'role' | 'federated' | 'other';

/** What sts:GetCallerIdentity says, taken apart. */
export interface Identity {
  /** twelve digits */
  readonly account: string;
  /** `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`: from the ARN, never assumed */
  readonly partition: string;
  readonly arn: string;
  readonly userId: string;
  readonly kind: PrincipalKind;
  /** user name, or role name; null for root and others */
  readonly name: string | null;
}

/** Where the credentials came from, as far as the SDK's chain tells. */
export type CredentialSource =
  | 'practice'
  | 'environment'
  | 'profile'
  | 'login'
  | 'sso'
  | 'process'
  | 'assumed-role'
  | 'web-identity'
  | 'cloudshell'
  | 'container'
  | 'instance'
  | 'unknown';

/** The services offroot talks to, as AWS's own settings spell them: AWS_ENDPOINT_URL_CONFIG_SERVICE, config_service.endpoint_url. */
export const awsServices = [
  'iam',
  'sts',
  'account',
  'cloudtrail',
  'ec2',
  's3',
  'eventbridge',
  'sns',
  'accessanalyzer',
  'budgets',
  'guardduty',
  'securityhub',
  'config_service',
] as const;

export type AwsService = (typeof awsServices)[number];

/** A service whose address was changed by a flag, the environment or the AWS config file. */
export interface EndpointOverride {
  readonly service: AwsService;
  readonly url: string;
}

/** Everything shown before anything else is done, so that nobody works on the wrong account. */
export interface Connection {
  readonly identity: Identity;
  readonly source: CredentialSource;
  /** profile name where one was used */
  readonly profile: string | null;
  /** the key id that signs; not a secret */
  readonly accessKeyId: string;
  /** long-term keys begin AKIA; everything else expires by itself */
  readonly keyKind: 'long-term' | 'temporary';
  readonly region: string;
  readonly endpoints: readonly EndpointOverride[];
  /** true on the practice account, and only there */
  readonly practice: boolean;
}
