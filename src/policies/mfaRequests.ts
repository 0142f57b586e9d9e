import type { PolicyDocument, Statement } from './document.ts';
import { absentKey, type RequestContext, unknownValue } from './pattern.ts';
import type { EvaluationRequest } from './statementApplies.ts';

/**
 * How a request can come. Signed with long-term keys it does not carry aws:MultiFactorAuthPresent at all; a sign-in with a
 * password alone says false; one with MFA says true.
 */
export const mfaSessions = ['keys', 'password', 'mfa'] as const;

export type MfaSession = (typeof mfaSessions)[number];

const somebody = 'somebody';

/**
 * What a person's request carries. The keys besides MFA are those AWS puts into every request; of all others, as the
 * address, the time and tags, nobody knows what they will be, so what depends on them cannot be decided.
 */
export const contextOf = (session: MfaSession, name = somebody): RequestContext => ({
  'aws:username': name,
  'aws:PrincipalType': 'User',
  'aws:SecureTransport': 'true',
  'aws:ViaAWSService': 'false',
  'aws:MultiFactorAuthPresent': session === 'keys' ? absentKey : session === 'mfa' ? 'true' : 'false',
  'aws:MultiFactorAuthAge': session === 'mfa' ? unknownValue : absentKey,
  '*': unknownValue,
});

/** True where a statement has a condition on whether MFA is present. */
export const mentionsMfa = ({ Condition }: Statement): boolean =>
  Object.values(Condition ?? {}).some((keys) => Object.keys(keys).some(isMfaKey));

/** True of the context key, whose letter case does not matter. */
export const isMfaKey = (key: string): boolean => key.toLowerCase() === 'aws:multifactorauthpresent';

type Asked = Pick<EvaluationRequest, 'action' | 'resource'>;

/** What a policy that requires MFA must deny without it: everyday actions of several services, on things of others. */
export const everydayRequests = (document: PolicyDocument, partition: string): readonly Asked[] => [
  { action: 's3:ListAllMyBuckets', resource: '*' },
  { action: 'ec2:RunInstances', resource: `arn:${partition}:ec2:us-east-1:${accountIn(document)}:instance/*` },
  { action: 'dynamodb:Scan', resource: `arn:${partition}:dynamodb:us-east-1:${accountIn(document)}:table/orders` },
  {
    action: 'lambda:InvokeFunction',
    resource: `arn:${partition}:lambda:us-east-1:${accountIn(document)}:function:bill`,
  },
  { action: 'iam:CreateUser', resource: othersArn(document, partition) },
];

/**
 * What somebody without MFA needs in order to get it: make a device under a name of their own choice, enable it and see it;
 * a session by code; and the first password's change, where it is forced.
 */
export const enrolmentRequests = (document: PolicyDocument, partition: string): readonly Asked[] => {
  const own = `arn:${partition}:iam::${accountIn(document)}`;
  return [
    { action: 'iam:CreateVirtualMFADevice', resource: `${own}:mfa/phone` },
    { action: 'iam:EnableMFADevice', resource: `${own}:user/${somebody}` },
    { action: 'iam:ListMFADevices', resource: `${own}:user/${somebody}` },
    { action: 'sts:GetSessionToken', resource: '*' },
    { action: 'iam:ChangePassword', resource: `${own}:user/${somebody}` },
  ];
};

/** Somebody else's user. */
export const othersArn = (document: PolicyDocument, partition: string): string =>
  `arn:${partition}:iam::${accountIn(document)}:user/another`;

// A policy may spell its account out, and then speaks of no other.
const accountIn = (document: PolicyDocument): string =>
  /:iam::(\d{12}):/.exec(JSON.stringify(document.Statement))?.[1] ?? '123456789012';
