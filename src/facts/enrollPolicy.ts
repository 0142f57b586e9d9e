import type { PolicyDocument } from '../policies/document.ts';

const oneself = ['arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::*:user/*/${aws:username}'];

/**
 * The least that setting up one's own MFA needs, over oneself alone. Whoever carries offroot-require-mfa has it already; the keys
 * are optional, and nothing is tagged, so iam:TagMFADevice is not in it.
 */
export const enrollPolicy: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'ReadSignInRules',
      Effect: 'Allow',
      Action: ['iam:GetAccountPasswordPolicy', 'iam:ListVirtualMFADevices'],
      Resource: '*',
    },
    {
      Sid: 'ReadOneself',
      Effect: 'Allow',
      Action: ['iam:GetAccessKeyLastUsed', 'iam:GetUser', 'iam:ListAccessKeys', 'iam:ListMFADevices'],
      Resource: oneself,
    },
    { Sid: 'CreateMfaDevice', Effect: 'Allow', Action: 'iam:CreateVirtualMFADevice', Resource: 'arn:aws:iam::*:mfa/*' },
    { Sid: 'EnableOwnMfa', Effect: 'Allow', Action: 'iam:EnableMFADevice', Resource: oneself },
  ],
};
