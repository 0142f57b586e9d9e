/** A use of root as EventBridge would tell it. */
export interface RootEvent {
  readonly use: RootUseKind;
  readonly event: object;
}

/** Signing in to the console, which CloudTrail records in us-east-1 only, or a call of the API. */
export type RootUseKind = 'sign-in' | 'call';

/** Where root's sign-ins are recorded, and the calls of services without regions, IAM among them. */
export const signInRegion = 'us-east-1';

/**
 * Uses of root in a region, unlike each other in all that a rule should not care about: with MFA and without, from the console and
 * with a key, of several services (CloudTrail User Guide, "AWS Management Console sign-in events"; EventBridge User Guide, "AWS
 * service events delivered via CloudTrail"). None of them only reads: of such calls EventBridge's rules are not told unless they ask.
 */
export function rootEvents(account: string, partition: string, region: string): readonly RootEvent[] {
  const about = { account, partition, region };
  const calls = [
    call(about, 'ec2', 'RunInstances', byKey),
    call(about, 's3', 'PutBucketPolicy', byBrowser),
    call(about, 'kms', 'ScheduleKeyDeletion', byKey),
  ];
  if (region !== signInRegion) return calls;
  return [signIn(about, 'Yes'), signIn(about, 'No'), ...calls, call(about, 'iam', 'CreateAccessKey', byBrowser)];
}

interface About {
  readonly account: string;
  readonly partition: string;
  readonly region: string;
}

const at = '2026-01-02T03:04:05Z';
const id = '7bf73129-1428-4cd3-a780-95db273d1602';

function signIn(about: About, MFAUsed: string): RootEvent {
  const detail = {
    ...record(about, 'signin', 'ConsoleLogin'),
    userIdentity: { ...identity(about), accessKeyId: '' },
    sourceIPAddress: MFAUsed === 'Yes' ? '198.51.100.7' : '2001:db8::7',
    userAgent: 'Mozilla/5.0',
    responseElements: { ConsoleLogin: 'Success' },
    additionalEventData: { LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed },
    eventType: 'AwsConsoleSignIn',
  };
  return { use: 'sign-in', event: envelope(about, 'signin', 'AWS Console Sign In via CloudTrail', detail) };
}

interface Caller {
  readonly userIdentity: object;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly sessionCredentialFromConsole?: 'true';
}

const byKey: Caller = {
  userIdentity: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
  sourceIPAddress: '203.0.113.9',
  userAgent: 'aws-cli/2.32.0',
};
const byBrowser: Caller = {
  userIdentity: {
    accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
    sessionContext: { attributes: { creationDate: at, mfaAuthenticated: 'true' } },
  },
  sourceIPAddress: '198.51.100.7',
  userAgent: 'Mozilla/5.0',
  sessionCredentialFromConsole: 'true',
};

function call(about: About, service: string, eventName: string, { userIdentity, ...caller }: Caller): RootEvent {
  const detail = {
    ...record(about, service, eventName),
    userIdentity: { ...identity(about), ...userIdentity },
    ...caller,
    responseElements: null,
    eventType: 'AwsApiCall',
  };
  return { use: 'call', event: envelope(about, service, 'AWS API Call via CloudTrail', detail) };
}

const identity = ({ account, partition }: About) => ({
  type: 'Root',
  principalId: account,
  arn: `arn:${partition}:iam::${account}:root`,
  accountId: account,
});

const record = ({ account, region }: About, service: string, eventName: string) => ({
  eventVersion: '1.11',
  eventTime: at,
  eventSource: `${service}.amazonaws.com`,
  eventName,
  awsRegion: region,
  requestParameters: null,
  eventID: id,
  readOnly: false,
  managementEvent: true,
  recipientAccountId: account,
  eventCategory: 'Management',
});

const envelope = ({ account, region }: About, service: string, detailType: string, detail: object) => ({
  version: '0',
  id,
  'detail-type': detailType,
  source: `aws.${service}`,
  account,
  time: at,
  region,
  resources: [],
  detail,
});
