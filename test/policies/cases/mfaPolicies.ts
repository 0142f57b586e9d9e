import type { MfaFault } from '../../../src/policies/mfaFaults.ts';
import { requireMfa } from '../../../src/policies/requireMfa.ts';

/** One row: a policy, whether it forces MFA, and what is wrong with it. */
export interface MfaPolicyCase {
  readonly says: string;
  readonly document: string;
  readonly forces: boolean;
  /** null where it does not speak of MFA */
  readonly faults: readonly (readonly [kind: MfaFault['kind'], ...actions: readonly string[]])[] | 'undecidable' | null;
}

const text = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const key = 'aws:MultiFactorAuthPresent';
const ifExists = { BoolIfExists: { [key]: 'false' } };
const plainBool = { Bool: { [key]: 'false' } };
const everything = { Effect: 'Deny', Action: '*', Resource: '*' };
const self = 'arn:aws:iam::*:user/${aws:username}';
const allowOwn = (action: string | readonly string[], resource: string) => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
});

// What AWS's own example leaves open without MFA.
const open = [
  'iam:CreateVirtualMFADevice',
  'iam:EnableMFADevice',
  'iam:GetUser',
  'iam:GetMFADevice',
  'iam:ListMFADevices',
  'iam:ListVirtualMFADevices',
  'iam:ResyncMFADevice',
  'sts:GetSessionToken',
];
const allBut = (left: readonly string[], more: object = {}) => ({
  Sid: 'DenyAllExceptListedIfNoMFA',
  Effect: 'Deny',
  NotAction: left,
  Resource: '*',
  Condition: ifExists,
  ...more,
});
// What somebody without a device needs to get one.
const needed = [
  'iam:CreateVirtualMFADevice',
  'iam:EnableMFADevice',
  'iam:ListMFADevices',
  'sts:GetSessionToken',
  'iam:ChangePassword',
];
const withPassword = [...open, 'iam:ChangePassword'];
const without = (action: string) => withPassword.filter((one) => one !== action);

/** AWS's example, its history, and the ways people got it wrong. */
export const mfaPolicyCases: readonly MfaPolicyCase[] = [
  { says: 'offroot-require-mfa', document: JSON.stringify(requireMfa({ partition: 'aws' })), forces: true, faults: [] },
  {
    says: 'AWS’s example, which keeps a forced first password from being changed',
    document: text(
      allowOwn('iam:CreateVirtualMFADevice', 'arn:aws:iam::*:mfa/*'),
      allowOwn(['iam:EnableMFADevice', 'iam:ListMFADevices', 'iam:ResyncMFADevice'], self),
      allBut(open),
    ),
    forces: true,
    faults: [['locks-out', 'iam:ChangePassword']],
  },
  {
    says: 'AWS’s example with the password’s change left open',
    document: text(allowOwn('iam:CreateVirtualMFADevice', 'arn:aws:iam::*:mfa/*'), allBut(withPassword)),
    forces: true,
    faults: [],
  },
  {
    says: 'AWS’s example before November 2022: a device must have its owner’s name',
    document: text(allowOwn('iam:CreateVirtualMFADevice', 'arn:aws:iam::*:mfa/${aws:username}'), allBut(withPassword)),
    forces: true,
    faults: [['out-of-reach', 'iam:CreateVirtualMFADevice']],
  },
  {
    says: 'the account spelled out',
    document: text(
      allowOwn('iam:CreateVirtualMFADevice', 'arn:aws:iam::210987654321:mfa/*'),
      allowOwn('iam:EnableMFADevice', 'arn:aws:iam::210987654321:user/${aws:username}'),
      allBut(withPassword),
    ),
    forces: true,
    faults: [],
  },
  {
    says: 'a version that knows no variables: one’s own user is never meant',
    document: JSON.stringify({
      Version: '2008-10-17',
      Statement: [allowOwn('iam:EnableMFADevice', self), allBut(withPassword)],
    }),
    forces: true,
    faults: [['out-of-reach', 'iam:EnableMFADevice']],
  },
  {
    says: 'Bool, which a request signed with keys never meets',
    document: text(allBut(withPassword, { Condition: plainBool })),
    forces: false,
    faults: [['keys-escape']],
  },
  {
    says: 'Bool, on chosen actions',
    document: text({ ...everything, Action: ['ec2:TerminateInstances', 's3:Delete*'], Condition: plainBool }),
    forces: false,
    faults: [['keys-escape']],
  },
  {
    says: 'Null, which a sign-in without MFA never meets',
    document: text(allBut(withPassword, { Condition: { Null: { [key]: 'true' } } })),
    forces: false,
    faults: [['passwords-escape']],
  },
  {
    says: 'Null and Bool in two statements, which together miss nobody',
    document: text(
      allBut(withPassword, { Sid: 'Keys', Condition: { Null: { [key]: 'true' } } }),
      allBut(withPassword, { Sid: 'Passwords', Condition: plainBool }),
    ),
    forces: true,
    faults: [],
  },
  {
    says: 'calls that AWS makes for somebody left alone',
    document: text(
      allBut(withPassword, { Condition: { BoolIfExists: { [key]: 'false', 'aws:ViaAWSService': 'false' } } }),
    ),
    forces: true,
    faults: [],
  },
  {
    says: 'only people with a tag',
    document: text(
      allBut(withPassword, { Condition: { ...ifExists, StringEquals: { 'aws:PrincipalTag/kind': 'person' } } }),
    ),
    forces: false,
    faults: [],
  },
  {
    says: 'only outside the office',
    document: text(
      allBut(withPassword, { Condition: { ...ifExists, NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } } }),
    ),
    forces: false,
    faults: [],
  },
  {
    says: 'chosen actions, for everybody without MFA',
    document: text({ ...everything, Action: 'ec2:TerminateInstances', Condition: ifExists }),
    forces: false,
    faults: [],
  },
  {
    says: 'a list of exceptions that holds everyday work',
    document: text(allBut([...withPassword, 's3:*'])),
    forces: false,
    faults: [['lets-through', 's3:ListAllMyBuckets']],
  },
  {
    says: 'everything, enrolment included',
    document: text({ ...everything, Condition: ifExists }),
    forces: true,
    faults: [
      [
        'locks-out',
        'iam:CreateVirtualMFADevice',
        'iam:EnableMFADevice',
        'iam:ListMFADevices',
        'sts:GetSessionToken',
        'iam:ChangePassword',
      ],
    ],
  },
  ...['iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:ListMFADevices', 'sts:GetSessionToken'].map(
    (action): MfaPolicyCase => ({
      says: `${action} forgotten`,
      document: text(allBut(without(action))),
      forces: true,
      faults: [['locks-out', action]],
    }),
  ),
  {
    says: 'IAM kept for people with MFA',
    document: text({ ...everything, Action: 'iam:*', Condition: ifExists }),
    forces: false,
    faults: [
      ['locks-out', 'iam:CreateVirtualMFADevice', 'iam:EnableMFADevice', 'iam:ListMFADevices', 'iam:ChangePassword'],
    ],
  },
  {
    says: 'enrolment closed beside the MFA rule',
    document: text(allBut(withPassword), { ...everything, Sid: 'NoIam', Action: 'iam:EnableMFADevice' }),
    forces: true,
    faults: [['locks-out', 'iam:EnableMFADevice']],
  },
  {
    says: 'everybody else’s MFA closed without MFA',
    document: text(allBut(withPassword), {
      Effect: 'Deny',
      Action: ['iam:EnableMFADevice', 'iam:ChangePassword'],
      NotResource: self,
      Condition: ifExists,
    }),
    forces: true,
    faults: [],
  },
  {
    says: 'the sense turned round',
    document: text(allBut(withPassword, { Condition: { Bool: { [key]: 'true' } } })),
    forces: false,
    faults: [['denies-nothing']],
  },
  {
    says: 'denied where the key is there, with MFA or without',
    document: text({ ...everything, Action: 'ec2:*', Condition: { Null: { [key]: 'false' } } }),
    forces: false,
    faults: [['even-with-mfa']],
  },
  {
    says: 'MFA may be set up, and nothing asks for it',
    document: text(allowOwn(['iam:EnableMFADevice', 'iam:CreateVirtualMFADevice'], '*')),
    forces: false,
    faults: null,
  },
  {
    says: 'MFA in a statement’s name only',
    document: text({ ...everything, Sid: 'MultiFactorAuthPresent', Action: 'ec2:*' }),
    forces: false,
    faults: null,
  },
  {
    says: 'allowed with MFA',
    document: text({ Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { [key]: 'true' } } }),
    forces: false,
    faults: [],
  },
  {
    says: 'allowed while there is no MFA, to set it up',
    document: text({ ...allowOwn('iam:EnableMFADevice', self), Condition: ifExists }),
    forces: false,
    faults: [],
  },
  {
    says: 'allowed with MFA, or with keys',
    document: text({ Effect: 'Allow', Action: '*', Resource: '*', Condition: { BoolIfExists: { [key]: 'true' } } }),
    forces: false,
    faults: [['keys-escape']],
  },
  {
    says: 'allowed where the key is there, whatever it says',
    document: text({ Effect: 'Allow', Action: '*', Resource: '*', Condition: { Null: { [key]: 'false' } } }),
    forces: false,
    faults: [['passwords-escape']],
  },
  {
    says: 'allowed with MFA and without',
    document: text({
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { BoolIfExists: { [key]: ['true', 'false'] } },
    }),
    forces: false,
    faults: [['denies-nothing']],
  },
  {
    says: 'an operator that is none for it',
    document: text({ ...everything, Condition: { NumericEquals: { [key]: '0' } } }),
    forces: false,
    faults: 'undecidable',
  },
  {
    says: 'denied without MFA, from other addresses only',
    document: text({
      ...everything,
      Condition: { BoolIfExists: { [key]: 'false' }, NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
    }),
    forces: false,
    faults: [['locks-out', ...needed]],
  },
  {
    says: 'denied without MFA, after a day only',
    document: text({
      ...everything,
      Condition: { BoolIfExists: { [key]: 'false' }, DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
    }),
    forces: false,
    faults: [['locks-out', ...needed]],
  },
  {
    says: 'denied without MFA, to whoever lacks a tag',
    document: text({
      ...everything,
      Condition: { BoolIfExists: { [key]: 'false' }, StringNotEquals: { 'aws:PrincipalTag/exempt': 'yes' } },
    }),
    forces: false,
    faults: [['locks-out', ...needed]],
  },
  { says: 'nothing readable', document: `{"${key}`, forces: false, faults: 'undecidable' },
];
