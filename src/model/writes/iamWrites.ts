import type { Secret } from '../secret.ts';

interface Tag {
  readonly Key: string;
  readonly Value: string;
}
type Tags = { readonly Tags: readonly Tag[] };

/** Every write to IAM that offroot may make, by AWS action, with AWS's own input names. */
export interface IamWrites {
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
