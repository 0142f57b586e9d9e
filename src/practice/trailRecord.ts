import type { StoredActor, StoredEvent } from './storedTrail.ts';

/** What a record needs besides its event. */
interface Frame {
  readonly id: string;
  readonly accountId: string;
  readonly readOnly: boolean;
}

/** One event in the JSON that CloudTrail writes (CloudTrail User Guide, "CloudTrail record contents" and "sign-in events"). */
export function trailRecord(event: StoredEvent, actor: StoredActor, { id, accountId, readOnly }: Frame) {
  return {
    eventVersion: '1.11',
    userIdentity: identityOf(event, actor, accountId),
    eventTime: event.at,
    eventSource: event.source,
    eventName: event.name,
    awsRegion: event.region,
    sourceIPAddress: actor.source,
    userAgent: actor.userAgent,
    ...(isSignIn(event) ? signIn(event) : { requestParameters: null, responseElements: null }),
    eventID: id,
    readOnly,
    eventType: isSignIn(event) ? 'AwsConsoleSignIn' : actor.kind === 'aws' ? 'AwsServiceEvent' : 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: accountId,
    eventCategory: 'Management',
    ...(actor.kind === 'browser' && !isSignIn(event) ? { sessionCredentialFromConsole: 'true' } : {}),
  };
}

const isSignIn = ({ source }: StoredEvent): boolean => source === 'signin.amazonaws.com';

function identityOf(event: StoredEvent, { kind, source, keyId }: StoredActor, accountId: string) {
  const root = { type: 'Root', principalId: accountId, arn: `arn:aws:iam::${accountId}:root`, accountId };
  if (kind === 'aws') return { ...root, invokedBy: source };
  if (kind === 'key') return { ...root, accessKeyId: keyId ?? '' };
  if (isSignIn(event)) return { ...root, accessKeyId: '' };
  const attributes = { creationDate: event.at, mfaAuthenticated: 'false' };
  return { ...root, accessKeyId: 'ASIAPRACTICEROOTWEB1', sessionContext: { attributes } };
}

/** Nobody here has MFA: root's own is missing. */
const signIn = ({ name }: StoredEvent) => ({
  requestParameters: null,
  responseElements: { [name]: 'Success' },
  ...(name === 'ConsoleLogin'
    ? {
        additionalEventData: {
          LoginTo: 'https://console.aws.amazon.com/console/home',
          MobileVersion: 'No',
          MFAUsed: 'No',
        },
      }
    : {}),
});
