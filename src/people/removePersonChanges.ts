import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import type { ApiChange, Undo, Write } from '../model/change.ts';
import type { User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { SnapshotPart } from '../model/snapshot.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { deviceOff } from './deviceOff.ts';

/** Everything through which a user may do something, or get in. Empty once nothing of it is left. */
export function accessOffChanges({ snapshot }: StepContext, user: User): readonly ApiChange[] {
  const UserName = user.name;
  const change = changeFor(user.name);
  const signIn = known(snapshot.signIns)?.find((one) => sameName(one.user, UserName));
  return [
    ...(signIn?.password
      ? [change('signIns', { action: 'iam:DeleteLoginProfile', input: { UserName } }, say('team.remove.password'))]
      : []),
    ...keysOf(snapshot, UserName)
      .filter(({ active }) => active)
      .map(({ id }) =>
        change(
          'accessKeys',
          { action: 'iam:UpdateAccessKey', input: { UserName, AccessKeyId: id, Status: 'Inactive' } },
          say('team.remove.key-off', { key: id }),
          { action: 'iam:UpdateAccessKey', input: { UserName, AccessKeyId: id, Status: 'Active' } },
        ),
      ),
    ...user.groups.map((GroupName) =>
      change(
        'authorization',
        { action: 'iam:RemoveUserFromGroup', input: { GroupName, UserName } },
        say('team.remove.group', { group: GroupName }),
        { action: 'iam:AddUserToGroup', input: { GroupName, UserName } },
      ),
    ),
    ...user.attached.map(({ name, arn: PolicyArn }) =>
      change(
        'authorization',
        { action: 'iam:DetachUserPolicy', input: { UserName, PolicyArn } },
        say('team.remove.policy', { policy: name }),
        { action: 'iam:AttachUserPolicy', input: { UserName, PolicyArn } },
      ),
    ),
    ...user.inline.map(({ name: PolicyName, document: PolicyDocument }) =>
      change(
        'authorization',
        { action: 'iam:DeleteUserPolicy', input: { UserName, PolicyName } },
        say('team.remove.inline', { policy: PolicyName }),
        { action: 'iam:PutUserPolicy', input: { UserName, PolicyName, PolicyDocument } },
      ),
    ),
  ];
}

/** What AWS wants gone before a user goes, then the user; nothing where it is not known what else the user has. */
export function deleteChanges({ snapshot }: StepContext, user: User): readonly ApiChange[] {
  const UserName = user.name;
  const change = changeFor(UserName);
  const other = known(snapshot.otherCredentials)?.find((one) => sameName(one.user, UserName));
  const devices = known(snapshot.mfaDevices);
  if (!other || !devices || !known(snapshot.accessKeys)) return [];
  const own = devices.filter(({ owner }) => owner?.kind === 'user' && sameName(owner.name, UserName));
  return [
    ...keysOf(snapshot, UserName).map(({ id }) =>
      change(
        'accessKeys',
        { action: 'iam:DeleteAccessKey', input: { UserName, AccessKeyId: id } },
        say('team.remove.key', { key: id }),
      ),
    ),
    ...other.certificates.map(({ id }) =>
      change(
        'otherCredentials',
        { action: 'iam:DeleteSigningCertificate', input: { UserName, CertificateId: id } },
        say('team.remove.certificate', { id }),
      ),
    ),
    ...other.sshKeys.map((id) =>
      change(
        'otherCredentials',
        { action: 'iam:DeleteSSHPublicKey', input: { UserName, SSHPublicKeyId: id } },
        say('team.remove.ssh-key', { id }),
      ),
    ),
    ...other.serviceCredentials.map((id) =>
      change(
        'otherCredentials',
        { action: 'iam:DeleteServiceSpecificCredential', input: { UserName, ServiceSpecificCredentialId: id } },
        say('team.remove.service-credential', { id }),
      ),
    ),
    ...own.flatMap((device) => deviceOff('remove', UserName, device)),
    ...(user.boundary === null
      ? []
      : [
          change(
            'authorization',
            { action: 'iam:DeleteUserPermissionsBoundary', input: { UserName } },
            say('team.remove.boundary'),
          ),
        ]),
    change('authorization', { action: 'iam:DeleteUser', input: { UserName } }, say('team.remove.user')),
  ];
}

/** Keys whose ids are known: the credential report names none, and the user was asked about one by one. */
const keysOf = ({ accessKeys }: StepContext['snapshot'], name: string): readonly { id: string; active: boolean }[] =>
  (known(accessKeys) ?? [])
    .filter(({ user }) => sameName(user, name))
    .flatMap(({ keys }) => keys.flatMap(({ id, active }) => (id === null ? [] : [{ id, active }])));

/** Changes of one leaver: every one takes something away, and says how it comes back. */
const changeFor =
  (user: string) =>
  (touches: SnapshotPart, write: Write, detail: Words, back?: Write): ApiChange => ({
    ...write,
    id: `remove.${write.action}.${Object.values(write.input).join('.')}`,
    step: 'remove',
    kind: 'api',
    summary: say('team.remove.change', { user, detail }),
    line: { noun: say('noun.user'), name: user, detail },
    effect: 'remove',
    undo: back ? { possible: true, write: back } : final,
    fixes: [],
    touches: [touches],
  });

const final: Undo = { possible: false, why: say('team.remove.final') };
