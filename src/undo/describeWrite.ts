import type { MessageKey } from '../messages/say.ts';
import { say } from '../messages/say.ts';
import type { DeedInput } from '../model/deed.ts';
import type { Words } from '../model/words.ts';
import type { IamWrites } from '../model/writes/iamWrites.ts';
import { nameOther, otherWords } from './otherWords.ts';

/** A write in words, whether it was made or is to be made: "Create the group Admins". Any other action is said as AWS calls it. */
export function describeWrite(action: string, input: DeedInput): Words {
  const other = otherWords(action);
  if (other) return { key: other.sentence, params: nameOther(other, input) };
  const found = Object.entries(sentences).find(([name]) => name === action)?.[1];
  if (!found) return say('undo.write.other', { action });
  const key = typeof found === 'string' ? found : found[input.Status === 'Active' ? 'on' : 'off'];
  return { key, params: nameThem(input) };
}

/** A write in one or two words, beside the name of what it is about: "out of Admins". */
export function detailOf(action: string, input: DeedInput): Words {
  if (otherWords(action)) return say(/:(Delete|Remove)/.test(action) ? 'undo.detail.deleted' : 'undo.detail.as-before');
  const params = nameThem(input);
  if (/Policy$/.test(action) && /:Attach|:Put/.test(action)) return say('undo.detail.gets', { policy: params.policy });
  if (action.includes(':Detach')) return say('undo.detail.loses', { policy: params.policy });
  const found = Object.entries(details).find(([start]) => action.startsWith(`iam:${start}`))?.[1];
  return found ? { key: found, params } : say('undo.detail.as-before');
}

/** What a write is about, as the line of a plan has it. */
export function lineOf(action: string, input: DeedInput): { readonly noun: Words; readonly name: string } {
  const other = otherWords(action);
  if (other) return { noun: { key: other.noun, params: {} }, name: nameOther(other, input).name };
  const { user, group, role, policy, name } = nameThem(input);
  if (/LoginProfile|User/.test(action)) return { noun: say('noun.user'), name: user };
  if (action.includes('GroupPolicy') || /Group$/.test(action)) return { noun: say('noun.group'), name: group };
  if (action.includes('InstanceProfile')) return { noun: say('noun.instance-profile'), name };
  if (action.includes('OpenIDConnect')) return { noun: say('noun.identity-provider'), name };
  if (action.includes('Role')) return { noun: say('noun.role'), name: role };
  if (action.endsWith('PasswordPolicy')) return { noun: say('noun.password-policy'), name: '' };
  if (action.includes('Policy')) return { noun: say('noun.policy'), name: policy };
  if (action.includes('AccessKey')) return { noun: say('noun.access-key'), name };
  if (action.includes('Certificate')) return { noun: say('noun.certificate'), name };
  return { noun: action.includes('MFADevice') ? say('noun.mfa-device') : say('noun.alias'), name };
}

const sentences: Readonly<Record<keyof IamWrites, MessageKey | { readonly on: MessageKey; readonly off: MessageKey }>> =
  {
    'iam:CreateAccountAlias': 'undo.write.create-alias',
    'iam:DeleteAccountAlias': 'undo.write.delete-alias',
    'iam:UpdateAccountPasswordPolicy': 'undo.write.update-password-policy',
    'iam:DeleteAccountPasswordPolicy': 'undo.write.delete-password-policy',
    'iam:CreatePolicy': 'undo.write.create-policy',
    'iam:CreatePolicyVersion': 'undo.write.create-policy-version',
    'iam:DeletePolicy': 'undo.write.delete-policy',
    'iam:DeletePolicyVersion': 'undo.write.delete-policy-version',
    'iam:TagPolicy': 'undo.write.note',
    'iam:UntagPolicy': 'undo.write.forget-note',
    'iam:CreateGroup': 'undo.write.create-group',
    'iam:DeleteGroup': 'undo.write.delete-group',
    'iam:AttachGroupPolicy': 'undo.write.attach-group-policy',
    'iam:DetachGroupPolicy': 'undo.write.detach-group-policy',
    'iam:PutGroupPolicy': 'undo.write.put-group-policy',
    'iam:DeleteGroupPolicy': 'undo.write.delete-group-policy',
    'iam:AttachUserPolicy': 'undo.write.attach-user-policy',
    'iam:DetachUserPolicy': 'undo.write.detach-user-policy',
    'iam:PutUserPolicy': 'undo.write.put-user-policy',
    'iam:DeleteUserPolicy': 'undo.write.delete-user-policy',
    'iam:DeleteUserPermissionsBoundary': 'undo.write.delete-boundary',
    'iam:AttachRolePolicy': 'undo.write.attach-role-policy',
    'iam:DetachRolePolicy': 'undo.write.detach-role-policy',
    'iam:PutRolePolicy': 'undo.write.put-role-policy',
    'iam:DeleteRolePolicy': 'undo.write.delete-role-policy',
    'iam:UpdateAssumeRolePolicy': 'undo.write.update-trust',
    'iam:CreateRole': 'undo.write.create-role',
    'iam:DeleteRole': 'undo.write.delete-role',
    'iam:CreateInstanceProfile': 'undo.write.create-instance-profile',
    'iam:DeleteInstanceProfile': 'undo.write.delete-instance-profile',
    'iam:AddRoleToInstanceProfile': 'undo.write.add-to-instance-profile',
    'iam:RemoveRoleFromInstanceProfile': 'undo.write.remove-from-instance-profile',
    'iam:CreateOpenIDConnectProvider': 'undo.write.create-provider',
    'iam:DeleteOpenIDConnectProvider': 'undo.write.delete-provider',
    'iam:CreateUser': 'undo.write.create-user',
    'iam:DeleteUser': 'undo.write.delete-user',
    'iam:AddUserToGroup': 'undo.write.add-to-group',
    'iam:RemoveUserFromGroup': 'undo.write.remove-from-group',
    'iam:CreateLoginProfile': 'undo.write.create-password',
    'iam:UpdateLoginProfile': 'undo.write.update-password',
    'iam:DeleteLoginProfile': 'undo.write.delete-password',
    'iam:CreateVirtualMFADevice': 'undo.write.create-device',
    'iam:EnableMFADevice': 'undo.write.enable-device',
    'iam:DeactivateMFADevice': 'undo.write.deactivate-device',
    'iam:DeleteVirtualMFADevice': 'undo.write.delete-device',
    'iam:CreateAccessKey': 'undo.write.create-key',
    'iam:UpdateAccessKey': { on: 'undo.write.key-on', off: 'undo.write.key-off' },
    'iam:DeleteAccessKey': 'undo.write.delete-key',
    'iam:UpdateSigningCertificate': { on: 'undo.write.certificate-on', off: 'undo.write.certificate-off' },
    'iam:DeleteSigningCertificate': 'undo.write.delete-certificate',
    'iam:DeleteServerCertificate': 'undo.write.delete-server-certificate',
    'iam:DeleteSSHPublicKey': 'undo.write.delete-ssh-key',
    'iam:DeleteServiceSpecificCredential': 'undo.write.delete-service-credential',
  };

/** By how the action begins; whatever else is set back to what it was before. */
const details: Readonly<Record<string, MessageKey>> = {
  AddUserToGroup: 'undo.detail.into',
  RemoveUserFromGroup: 'undo.detail.out-of',
  RemoveRoleFromInstanceProfile: 'undo.detail.without-role',
  DeleteLoginProfile: 'undo.detail.no-password',
  Delete: 'undo.detail.deleted',
  Deactivate: 'undo.detail.off',
  Create: 'undo.detail.made-again',
};

const nameFields = [
  'AccountAlias',
  'VirtualMFADeviceName',
  'SerialNumber',
  'AccessKeyId',
  'CertificateId',
  'ServerCertificateName',
  'InstanceProfileName',
  'SSHPublicKeyId',
  'ServiceSpecificCredentialId',
  'VersionId',
];

function nameThem(input: DeedInput) {
  const text = (field: string): string => {
    const value = input[field];
    return typeof value === 'string' ? value : '';
  };
  const provider = (text('Url') || text('OpenIDConnectProviderArn')).replace(/^(https:\/\/|.*:oidc-provider\/)/, '');
  return {
    user: text('UserName'),
    group: text('GroupName'),
    role: text('RoleName'),
    policy: text('PolicyName') || lastPart(text('PolicyArn')),
    name: provider || lastPart(nameFields.map(text).find((value) => value !== '') ?? ''),
  };
}

/** What stands after the last slash of an ARN; a plain name as it is. */
const lastPart = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);
