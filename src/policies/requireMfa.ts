import type { PolicyDocument } from './document.ts';

/** The name of the policy on every group. Part of what offroot promises: it never changes. */
export const requireMfaName = 'offroot-require-mfa';

/**
 * `offroot-require-mfa`: people look after their own password, keys and MFA, and without MFA nothing else is open to
 * them, whatever other policies allow. After the AWS example "AllowManageOwnCredentials..DenyAllExceptListedIfNoMFA".
 *
 * What differs from that example, and why:
 * - A password change needs no MFA, or a first sign-in with a forced change would end in a refusal.
 * - `aws login` may start; the session it gives is denied all the same until it carries MFA.
 * - What is open without MFA is open on oneself alone: an administrator's stolen password enrols nobody else's device.
 * - Users with a path are covered. Nobody may delete a virtual device: AWS cannot tell whose it is once it is unassigned.
 * That a second device needs MFA is a rule of IAM itself: no condition key tells whether a user has one.
 */
export function requireMfa({ partition }: { readonly partition: string }): PolicyDocument {
  const oneself = [`arn:${partition}:iam::*:user/\${aws:username}`, `arn:${partition}:iam::*:user/*/\${aws:username}`];
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ReadSignInRules',
        Effect: 'Allow',
        Action: ['iam:GetAccountPasswordPolicy', 'iam:ListVirtualMFADevices'],
        Resource: '*',
      },
      {
        Sid: 'ManageOwnPassword',
        Effect: 'Allow',
        Action: ['iam:ChangePassword', 'iam:GetLoginProfile', 'iam:GetUser'],
        Resource: oneself,
      },
      {
        Sid: 'ManageOwnAccessKeys',
        Effect: 'Allow',
        Action: ownAccessKeys,
        Resource: oneself,
      },
      {
        Sid: 'CreateMfaDevice',
        Effect: 'Allow',
        Action: 'iam:CreateVirtualMFADevice',
        // A device is named freely since November 2022; the name of its owner in its ARN would break the console.
        Resource: `arn:${partition}:iam::*:mfa/*`,
      },
      {
        Sid: 'ManageOwnMfa',
        Effect: 'Allow',
        Action: ownMfa,
        Resource: oneself,
      },
      {
        Sid: 'DenyAllWithoutMfa',
        Effect: 'Deny',
        NotAction: openWithoutMfa,
        Resource: '*',
        Condition: withoutMfa,
      },
      {
        Sid: 'DenyOthersWithoutMfa',
        Effect: 'Deny',
        Action: ['iam:ChangePassword', 'iam:EnableMFADevice', 'iam:ResyncMFADevice'],
        NotResource: oneself,
        Condition: withoutMfa,
      },
    ],
  };
}

const ownAccessKeys = [
  'iam:CreateAccessKey',
  'iam:DeleteAccessKey',
  'iam:GetAccessKeyLastUsed',
  'iam:ListAccessKeys',
  'iam:UpdateAccessKey',
];

const ownMfa = [
  'iam:DeactivateMFADevice',
  'iam:EnableMFADevice',
  'iam:GetMFADevice',
  'iam:ListMFADevices',
  'iam:ResyncMFADevice',
];

// What a first enrolment, a forced password change and `aws login` need. Everything else waits for MFA.
const openWithoutMfa = [
  'iam:ChangePassword',
  'iam:CreateVirtualMFADevice',
  'iam:EnableMFADevice',
  'iam:GetAccountPasswordPolicy',
  'iam:GetMFADevice',
  'iam:GetUser',
  'iam:ListMFADevices',
  'iam:ListVirtualMFADevices',
  'iam:ResyncMFADevice',
  'signin:AuthorizeOAuth2Access',
  'signin:CreateOAuth2Token',
  'sts:GetSessionToken',
];

// IfExists: requests signed with long-term keys do not carry the key at all, and must not slip through.
const withoutMfa = { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } };
