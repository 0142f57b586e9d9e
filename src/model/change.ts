import type { Secret } from './secret.ts';
import type { SnapshotPart } from './snapshot.ts';
import type { Words } from './words.ts';

interface Tag {
  readonly Key: string;
  readonly Value: string;
}
type Tags = { readonly Tags: readonly Tag[] };

/** Every write offroot may make, by AWS action, with AWS's own input names. A write not listed here cannot be made. */
export interface WriteInputs {
  'iam:CreateAccountAlias': { readonly AccountAlias: string };
  'iam:DeleteAccountAlias': { readonly AccountAlias: string };
  'iam:UpdateAccountPasswordPolicy': {
    readonly MinimumPasswordLength: number;
    readonly RequireUppercaseCharacters: boolean;
    readonly RequireLowercaseCharacters: boolean;
    readonly RequireNumbers: boolean;
    readonly RequireSymbols: boolean;
    readonly AllowUsersToChangePassword: boolean;
    readonly HardExpiry: boolean;
    readonly PasswordReusePrevention?: number;
    readonly MaxPasswordAge?: number;
  };
  'iam:DeleteAccountPasswordPolicy': Record<never, never>;
  'iam:CreatePolicy': {
    readonly PolicyName: string;
    readonly PolicyDocument: string;
    readonly Description: string;
  } & Tags;
  'iam:CreatePolicyVersion': {
    readonly PolicyArn: string;
    readonly PolicyDocument: string;
    readonly SetAsDefault: true;
  };
  'iam:DeletePolicy': { readonly PolicyArn: string };
  /** never the default version: AWS refuses that */
  'iam:DeletePolicyVersion': { readonly PolicyArn: string; readonly VersionId: string };
  /** notes of offroot's own about root's keys, on its own policy */
  'iam:TagPolicy': { readonly PolicyArn: string } & Tags;
  'iam:UntagPolicy': { readonly PolicyArn: string; readonly TagKeys: readonly string[] };
  'iam:CreateGroup': { readonly GroupName: string };
  'iam:DeleteGroup': { readonly GroupName: string };
  'iam:AttachGroupPolicy': { readonly GroupName: string; readonly PolicyArn: string };
  'iam:DetachGroupPolicy': { readonly GroupName: string; readonly PolicyArn: string };
  'iam:PutGroupPolicy': { readonly GroupName: string; readonly PolicyName: string; readonly PolicyDocument: string };
  'iam:DeleteGroupPolicy': { readonly GroupName: string; readonly PolicyName: string };
  'iam:AttachUserPolicy': { readonly UserName: string; readonly PolicyArn: string };
  'iam:DetachUserPolicy': { readonly UserName: string; readonly PolicyArn: string };
  'iam:PutUserPolicy': { readonly UserName: string; readonly PolicyName: string; readonly PolicyDocument: string };
  'iam:DeleteUserPolicy': { readonly UserName: string; readonly PolicyName: string };
  'iam:DeleteUserPermissionsBoundary': { readonly UserName: string };
  'iam:AttachRolePolicy': { readonly RoleName: string; readonly PolicyArn: string };
  'iam:DetachRolePolicy': { readonly RoleName: string; readonly PolicyArn: string };
  'iam:PutRolePolicy': { readonly RoleName: string; readonly PolicyName: string; readonly PolicyDocument: string };
  'iam:DeleteRolePolicy': { readonly RoleName: string; readonly PolicyName: string };
  'iam:CreateRole': {
    readonly RoleName: string;
    readonly AssumeRolePolicyDocument: string;
    readonly Description: string;
    /** seconds; AWS takes an hour where it is left out */
    readonly MaxSessionDuration?: number;
  } & Tags;
  'iam:DeleteRole': { readonly RoleName: string };
  'iam:CreateInstanceProfile': { readonly InstanceProfileName: string } & Tags;
  'iam:DeleteInstanceProfile': { readonly InstanceProfileName: string };
  'iam:AddRoleToInstanceProfile': { readonly InstanceProfileName: string; readonly RoleName: string };
  'iam:RemoveRoleFromInstanceProfile': { readonly InstanceProfileName: string; readonly RoleName: string };
  /** without thumbprints: AWS goes by the certificate authorities it knows */
  'iam:CreateOpenIDConnectProvider': { readonly Url: string; readonly ClientIDList: readonly string[] } & Tags;
  'iam:DeleteOpenIDConnectProvider': { readonly OpenIDConnectProviderArn: string };
  'iam:UpdateAssumeRolePolicy': { readonly RoleName: string; readonly PolicyDocument: string };
  'iam:CreateUser': { readonly UserName: string } & Tags;
  'iam:DeleteUser': { readonly UserName: string };
  'iam:AddUserToGroup': { readonly GroupName: string; readonly UserName: string };
  'iam:RemoveUserFromGroup': { readonly GroupName: string; readonly UserName: string };
  'iam:CreateLoginProfile': {
    readonly UserName: string;
    readonly Password: Secret;
    readonly PasswordResetRequired: boolean;
  };
  'iam:UpdateLoginProfile': {
    readonly UserName: string;
    readonly Password: Secret;
    readonly PasswordResetRequired: boolean;
  };
  'iam:DeleteLoginProfile': { readonly UserName: string };
  'iam:CreateVirtualMFADevice': { readonly VirtualMFADeviceName: string } & Partial<Tags>;
  'iam:EnableMFADevice': {
    readonly UserName: string;
    readonly SerialNumber: string;
    readonly AuthenticationCode1: Secret;
    readonly AuthenticationCode2: Secret;
  };
  'iam:DeactivateMFADevice': { readonly UserName: string; readonly SerialNumber: string };
  'iam:DeleteVirtualMFADevice': { readonly SerialNumber: string };
  /** always for a user: offroot never makes a key of root's */
  'iam:CreateAccessKey': { readonly UserName: string };
  /** without UserName: the caller's own key, which is how root reaches root's */
  'iam:UpdateAccessKey': {
    readonly AccessKeyId: string;
    readonly Status: 'Active' | 'Inactive';
    readonly UserName?: string;
  };
  'iam:DeleteAccessKey': { readonly AccessKeyId: string; readonly UserName?: string };
  'iam:UpdateSigningCertificate': {
    readonly CertificateId: string;
    readonly Status: 'Active' | 'Inactive';
    readonly UserName?: string;
  };
  'iam:DeleteSigningCertificate': { readonly CertificateId: string; readonly UserName?: string };
  'iam:DeleteServerCertificate': { readonly ServerCertificateName: string };
  'iam:DeleteSSHPublicKey': { readonly UserName: string; readonly SSHPublicKeyId: string };
  'iam:DeleteServiceSpecificCredential': { readonly UserName: string; readonly ServiceSpecificCredentialId: string };
}

export type WriteAction = keyof WriteInputs;

/** One AWS write and its input. */
export type Write = { [A in WriteAction]: { readonly action: A; readonly input: WriteInputs[A] } }[WriteAction];

/** How a change is taken back, or why it cannot be. */
export type Undo =
  | { readonly possible: true; readonly write: Write }
  | { readonly possible: false; readonly why: Words };

/** `remove` covers removing, disabling, and what cannot be undone: it is approved by typing what it names. */
export type Effect = 'add' | 'change' | 'remove';

interface ChangeBase {
  /** unique in its plan, and the same each time it is derived */
  readonly id: string;
  readonly step: string;
  /** what happens, as one plain sentence without a subject: "Create the group Admins" */
  readonly summary: Words;
  /** the line of the plan it belongs to: all changes of the same noun and name are shown as one line */
  readonly line: { readonly noun: Words; readonly name: string; readonly detail: Words | null };
  readonly effect: Effect;
  /** what a policy allows, in words, for whoever does not read JSON */
  readonly explains?: readonly Words[];
  /** ids of the checks it turns green */
  readonly fixes: readonly string[];
  /** the parts of the snapshot to read again afterwards */
  readonly touches: readonly SnapshotPart[];
}

/** One AWS write. */
export type ApiChange = ChangeBase & Write & { readonly kind: 'api'; readonly undo: Undo };

/** MFA enrolment: a write with a person in the middle. */
export type CeremonyChange = ChangeBase & {
  readonly kind: 'ceremony';
  readonly user: string;
  readonly deviceName: string;
  /** by the owner, who has no rights over anybody else: nothing is tagged, and what is left half-made only an administrator clears */
  readonly byOneself?: true;
  readonly undo: Undo;
};

/** What a person does in the browser: watched through a check, never believed. */
export type ManualChange = ChangeBase & {
  readonly kind: 'manual';
  readonly title: Words;
  readonly instructions: readonly Words[];
  /** an address to open, copied with one key */
  readonly link: string | null;
  /** the checks that show that it is done: every finding of theirs on `watchedResource` passes */
  readonly shownBy: readonly string[];
  /** what the practice console may do for the person, there and only there */
  readonly practice:
    | { readonly kind: 'sign-in'; readonly user: string }
    | { readonly kind: 'root-mfa' }
    | { readonly kind: 'programs'; readonly users: readonly string[] };
};

export type Change = ApiChange | CeremonyChange | ManualChange;
