import {
  AddRoleToInstanceProfileCommand,
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreateAccountAliasCommand,
  CreateGroupCommand,
  CreateInstanceProfileCommand,
  CreateLoginProfileCommand,
  CreateOpenIDConnectProviderCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  CreateUserCommand,
  CreateVirtualMFADeviceCommand,
  DeactivateMFADeviceCommand,
  DeleteAccessKeyCommand,
  DeleteAccountAliasCommand,
  DeleteAccountPasswordPolicyCommand,
  DeleteGroupCommand,
  DeleteGroupPolicyCommand,
  DeleteInstanceProfileCommand,
  DeleteLoginProfileCommand,
  DeleteOpenIDConnectProviderCommand,
  DeletePolicyCommand,
  DeletePolicyVersionCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DeleteServerCertificateCommand,
  DeleteServiceSpecificCredentialCommand,
  DeleteSigningCertificateCommand,
  DeleteSSHPublicKeyCommand,
  DeleteUserCommand,
  DeleteUserPermissionsBoundaryCommand,
  DeleteUserPolicyCommand,
  DeleteVirtualMFADeviceCommand,
  DetachGroupPolicyCommand,
  DetachRolePolicyCommand,
  DetachUserPolicyCommand,
  EnableMFADeviceCommand,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
  PutUserPolicyCommand,
  RemoveRoleFromInstanceProfileCommand,
  RemoveUserFromGroupCommand,
  TagPolicyCommand,
  UntagPolicyCommand,
  UpdateAccessKeyCommand,
  UpdateAccountPasswordPolicyCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateLoginProfileCommand,
  UpdateSigningCertificateCommand,
} from '@aws-sdk/client-iam';
import { type Secret, secret } from '../../model/secret.ts';
import type { IamWrites } from '../../model/writes/iamWrites.ts';
import type { WriteRows } from './writeRows.ts';
import { done, made } from './written.ts';

/** Every write to IAM, as the SDK's command. Secrets are opened here and nowhere else. */
export const iamWrites: WriteRows<IamWrites> = {
  'iam:CreateAccountAlias': ({ iam }, input) => iam.send(new CreateAccountAliasCommand({ ...input })).then(done),
  'iam:DeleteAccountAlias': ({ iam }, input) => iam.send(new DeleteAccountAliasCommand({ ...input })).then(done),
  'iam:UpdateAccountPasswordPolicy': ({ iam }, input) =>
    iam.send(new UpdateAccountPasswordPolicyCommand({ ...input })).then(done),
  'iam:DeleteAccountPasswordPolicy': ({ iam }) => iam.send(new DeleteAccountPasswordPolicyCommand({})).then(done),
  'iam:CreatePolicy': ({ iam }, input) =>
    iam.send(new CreatePolicyCommand(tagged(input))).then((out) => made(out, out.Policy?.Arn)),
  'iam:CreatePolicyVersion': ({ iam }, input) => iam.send(new CreatePolicyVersionCommand({ ...input })).then(done),
  'iam:DeletePolicy': ({ iam }, input) => iam.send(new DeletePolicyCommand({ ...input })).then(done),
  'iam:TagPolicy': ({ iam }, input) => iam.send(new TagPolicyCommand({ ...input, Tags: [...input.Tags] })).then(done),
  'iam:UntagPolicy': ({ iam }, { PolicyArn, TagKeys }) =>
    iam.send(new UntagPolicyCommand({ PolicyArn, TagKeys: [...TagKeys] })).then(done),
  'iam:CreateGroup': ({ iam }, input) =>
    iam.send(new CreateGroupCommand({ ...input })).then((out) => made(out, out.Group?.Arn)),
  'iam:DeleteGroup': ({ iam }, input) => iam.send(new DeleteGroupCommand({ ...input })).then(done),
  'iam:AttachGroupPolicy': ({ iam }, input) => iam.send(new AttachGroupPolicyCommand({ ...input })).then(done),
  'iam:DetachGroupPolicy': ({ iam }, input) => iam.send(new DetachGroupPolicyCommand({ ...input })).then(done),
  'iam:CreateUser': ({ iam }, input) =>
    iam.send(new CreateUserCommand(tagged(input))).then((out) => made(out, out.User?.Arn)),
  'iam:DeleteUser': ({ iam }, input) => iam.send(new DeleteUserCommand({ ...input })).then(done),
  'iam:AddUserToGroup': ({ iam }, input) => iam.send(new AddUserToGroupCommand({ ...input })).then(done),
  'iam:RemoveUserFromGroup': ({ iam }, input) => iam.send(new RemoveUserFromGroupCommand({ ...input })).then(done),
  'iam:CreateLoginProfile': ({ iam }, input) =>
    iam.send(new CreateLoginProfileCommand({ ...input, Password: input.Password.open() })).then(done),
  'iam:UpdateLoginProfile': ({ iam }, input) =>
    iam.send(new UpdateLoginProfileCommand({ ...input, Password: input.Password.open() })).then(done),
  'iam:DeleteLoginProfile': ({ iam }, input) => iam.send(new DeleteLoginProfileCommand({ ...input })).then(done),
  'iam:CreateVirtualMFADevice': ({ iam }, input) =>
    iam
      .send(new CreateVirtualMFADeviceCommand(tagged(input)))
      .then((out) => made(out, out.VirtualMFADevice?.SerialNumber, out.VirtualMFADevice?.Base32StringSeed)),
  'iam:EnableMFADevice': ({ iam }, input) =>
    iam
      .send(
        new EnableMFADeviceCommand({
          ...input,
          AuthenticationCode1: input.AuthenticationCode1.open(),
          AuthenticationCode2: input.AuthenticationCode2.open(),
        }),
      )
      .then(done),
  'iam:DeactivateMFADevice': ({ iam }, input) => iam.send(new DeactivateMFADeviceCommand({ ...input })).then(done),
  'iam:DeleteVirtualMFADevice': ({ iam }, input) =>
    iam.send(new DeleteVirtualMFADeviceCommand({ ...input })).then(done),
  'iam:UpdateAccessKey': ({ iam }, input) => iam.send(new UpdateAccessKeyCommand({ ...input })).then(done),
  'iam:DeleteAccessKey': ({ iam }, input) => iam.send(new DeleteAccessKeyCommand({ ...input })).then(done),
  'iam:UpdateSigningCertificate': ({ iam }, input) =>
    iam.send(new UpdateSigningCertificateCommand({ ...input })).then(done),
  'iam:DeleteSigningCertificate': ({ iam }, input) =>
    iam.send(new DeleteSigningCertificateCommand({ ...input })).then(done),
  'iam:AttachRolePolicy': ({ iam }, input) => iam.send(new AttachRolePolicyCommand({ ...input })).then(done),
  'iam:AttachUserPolicy': ({ iam }, input) => iam.send(new AttachUserPolicyCommand({ ...input })).then(done),
  'iam:CreateAccessKey': ({ iam }, input) =>
    iam
      .send(new CreateAccessKeyCommand({ ...input }))
      .then((out) => ({ ...made(out, out.AccessKey?.AccessKeyId), reveal: secretIn(out.AccessKey?.SecretAccessKey) })),
  'iam:DeleteGroupPolicy': ({ iam }, input) => iam.send(new DeleteGroupPolicyCommand({ ...input })).then(done),
  'iam:DeletePolicyVersion': ({ iam }, input) => iam.send(new DeletePolicyVersionCommand({ ...input })).then(done),
  'iam:DeleteRolePolicy': ({ iam }, input) => iam.send(new DeleteRolePolicyCommand({ ...input })).then(done),
  'iam:DeleteServerCertificate': ({ iam }, input) =>
    iam.send(new DeleteServerCertificateCommand({ ...input })).then(done),
  'iam:DeleteServiceSpecificCredential': ({ iam }, input) =>
    iam.send(new DeleteServiceSpecificCredentialCommand({ ...input })).then(done),
  'iam:DeleteSSHPublicKey': ({ iam }, input) => iam.send(new DeleteSSHPublicKeyCommand({ ...input })).then(done),
  'iam:DeleteUserPermissionsBoundary': ({ iam }, input) =>
    iam.send(new DeleteUserPermissionsBoundaryCommand({ ...input })).then(done),
  'iam:DeleteUserPolicy': ({ iam }, input) => iam.send(new DeleteUserPolicyCommand({ ...input })).then(done),
  'iam:DetachRolePolicy': ({ iam }, input) => iam.send(new DetachRolePolicyCommand({ ...input })).then(done),
  'iam:DetachUserPolicy': ({ iam }, input) => iam.send(new DetachUserPolicyCommand({ ...input })).then(done),
  'iam:PutGroupPolicy': ({ iam }, input) => iam.send(new PutGroupPolicyCommand({ ...input })).then(done),
  'iam:PutRolePolicy': ({ iam }, input) => iam.send(new PutRolePolicyCommand({ ...input })).then(done),
  'iam:PutUserPolicy': ({ iam }, input) => iam.send(new PutUserPolicyCommand({ ...input })).then(done),
  'iam:CreateRole': ({ iam }, input) =>
    iam.send(new CreateRoleCommand(tagged(input))).then((out) => made(out, out.Role?.Arn)),
  'iam:DeleteRole': ({ iam }, input) => iam.send(new DeleteRoleCommand({ ...input })).then(done),
  'iam:CreateInstanceProfile': ({ iam }, input) =>
    iam.send(new CreateInstanceProfileCommand(tagged(input))).then((out) => made(out, out.InstanceProfile?.Arn)),
  'iam:DeleteInstanceProfile': ({ iam }, input) => iam.send(new DeleteInstanceProfileCommand({ ...input })).then(done),
  'iam:AddRoleToInstanceProfile': ({ iam }, input) =>
    iam.send(new AddRoleToInstanceProfileCommand({ ...input })).then(done),
  'iam:RemoveRoleFromInstanceProfile': ({ iam }, input) =>
    iam.send(new RemoveRoleFromInstanceProfileCommand({ ...input })).then(done),
  'iam:CreateOpenIDConnectProvider': ({ iam }, input) =>
    iam
      .send(new CreateOpenIDConnectProviderCommand({ ...tagged(input), ClientIDList: [...input.ClientIDList] }))
      .then((out) => made(out, out.OpenIDConnectProviderArn)),
  'iam:DeleteOpenIDConnectProvider': ({ iam }, input) =>
    iam.send(new DeleteOpenIDConnectProviderCommand({ ...input })).then(done),
  'iam:UpdateAssumeRolePolicy': ({ iam }, input) =>
    iam.send(new UpdateAssumeRolePolicyCommand({ ...input })).then(done),
};

const secretIn = (value: string | undefined): Secret | null => (value === undefined ? null : secret(value));

// The SDK wants lists it could change.
const tagged = <T extends { readonly Tags?: readonly { readonly Key: string; readonly Value: string }[] }>({
  Tags,
  ...input
}: T) => ({ ...input, ...(Tags ? { Tags: [...Tags] } : {}) });
