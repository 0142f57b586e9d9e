import type { Evaluation } from '../../../src/policies/evaluate.ts';

const account = 'arn:aws:iam::123456789012';
export const self = `${account}:user/alice`;
const other = `${account}:user/bob`;
const device = `${account}:mfa/alice-phone`;
const anything = '*';

/** How a session was opened: with MFA, with a password alone, or with long-term keys (the context key is absent). */
export type Session = 'mfa' | 'password' | 'keys';
type Decision = Evaluation['decision'];

/** One row: what alice asks for, and what is decided by session, of a plain user and of an administrator. */
export interface MfaCase {
  readonly says: string;
  readonly action: string;
  readonly resource: string;
  /** with offroot-require-mfa alone */
  readonly user: Readonly<Record<Session, Decision>>;
  /** with AdministratorAccess beside it */
  readonly administrator: Readonly<Record<Session, Decision>>;
}

const all = (decision: Decision) => ({ mfa: decision, password: decision, keys: decision });
const withMfa = (decision: Decision) => ({ ...all('explicitDeny'), mfa: decision });
const open = { user: all('allow'), administrator: all('allow') };
const ownWithMfa = { user: withMfa('allow'), administrator: withMfa('allow') };
const administratorsWithMfa = { user: withMfa('implicitDeny'), administrator: withMfa('allow') };

const row = (says: string, action: string, resource: string, decided: Pick<MfaCase, 'user' | 'administrator'>) => ({
  says,
  action,
  resource,
  ...decided,
});

/** What a person with offroot-require-mfa may do. */
export const mfaCases: readonly MfaCase[] = [
  row('first sign-in: changes the forced password', 'iam:ChangePassword', self, open),
  row('first sign-in: reads the password rules', 'iam:GetAccountPasswordPolicy', anything, open),
  row('first device: sees themselves', 'iam:GetUser', self, open),
  row('first device: sees their devices', 'iam:ListMFADevices', self, open),
  row('first device: sees a device', 'iam:GetMFADevice', self, open),
  row('first device: sees the names taken', 'iam:ListVirtualMFADevices', anything, open),
  row('first device: creates it', 'iam:CreateVirtualMFADevice', device, open),
  row('first device: enables it', 'iam:EnableMFADevice', self, open),
  row('a phone whose clock drifted: resyncs it', 'iam:ResyncMFADevice', self, open),
  row('aws login: starts', 'signin:AuthorizeOAuth2Access', anything, {
    user: all('implicitDeny'),
    administrator: all('allow'),
  }),
  row('aws login: gets its token', 'signin:CreateOAuth2Token', anything, {
    user: all('implicitDeny'),
    administrator: all('allow'),
  }),
  row('keys: asks for a session with a code', 'sts:GetSessionToken', anything, {
    user: all('implicitDeny'),
    administrator: all('allow'),
  }),
  row('second device: removes the old one', 'iam:DeactivateMFADevice', self, ownWithMfa),
  row('own keys: makes one', 'iam:CreateAccessKey', self, ownWithMfa),
  row('own keys: lists them', 'iam:ListAccessKeys', self, ownWithMfa),
  row('own keys: deletes one', 'iam:DeleteAccessKey', self, ownWithMfa),
  row('own password: sees when it was made', 'iam:GetLoginProfile', self, ownWithMfa),
  row('everyday work: reads an object', 's3:GetObject', 'arn:aws:s3:::bucket/key', administratorsWithMfa),
  row('everyday work: starts a machine', 'ec2:RunInstances', 'arn:aws:ec2:*:*:instance/*', administratorsWithMfa),
  row('everyday work: takes on a role', 'sts:AssumeRole', `${account}:role/deploy`, administratorsWithMfa),
  row('administration: makes a user', 'iam:CreateUser', other, administratorsWithMfa),
  row(
    'administration: detaches this policy',
    'iam:DetachGroupPolicy',
    `${account}:group/Admins`,
    administratorsWithMfa,
  ),
  row('devices: deletes one', 'iam:DeleteVirtualMFADevice', device, administratorsWithMfa),
  row("another's device: switches it off", 'iam:DeactivateMFADevice', other, administratorsWithMfa),
  row("another's device: deletes it", 'iam:DeleteVirtualMFADevice', `${account}:mfa/bob`, administratorsWithMfa),
  row("another's device: enables one for them", 'iam:EnableMFADevice', other, administratorsWithMfa),
  row("another's device: resyncs it", 'iam:ResyncMFADevice', other, administratorsWithMfa),
  row("another's password: changes it", 'iam:ChangePassword', other, administratorsWithMfa),
  row("another's password: sets it", 'iam:UpdateLoginProfile', other, administratorsWithMfa),
  row("another's keys: makes one", 'iam:CreateAccessKey', other, administratorsWithMfa),
  row('own password without the old one', 'iam:UpdateLoginProfile', self, administratorsWithMfa),
  row('a name that ends like theirs', 'iam:CreateAccessKey', `${account}:user/malalice`, administratorsWithMfa),
];
