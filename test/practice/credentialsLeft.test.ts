import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { signingCertificate } from './signingCertificate.ts';

/** An RSA public key as OpenSSH writes it: the lengths and the bytes of "ssh-rsa", exponent and modulus, in base64. */
function sshPublicKey(): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const { e = '', n = '' } = publicKey.export({ format: 'jwk' });
  const field = (bytes: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const modulus = Buffer.concat([Buffer.from([0]), Buffer.from(n, 'base64url')]);
  const parts = [Buffer.from('ssh-rsa'), Buffer.from(e, 'base64url'), modulus].map(field);
  return `ssh-rsa ${Buffer.concat(parts).toString('base64')} somebody@laptop`;
}

test('SSH public keys are uploaded, listed, switched off and deleted', () => {
  const { ask, addUser, account } = practice();
  addUser('alice');
  const SSHPublicKeyBody = sshPublicKey();

  const uploaded = ask('UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody });

  const SSHPublicKeyId = account.state().sshKeys[0]?.id ?? '';
  const key = { UserName: 'alice', SSHPublicKeyId };
  expect(SSHPublicKeyId).toMatch(/^APKA[A-Z2-7]{16}$/);
  expect(uploaded.body).toMatch(/<Fingerprint>([0-9a-f]{2}:){15}[0-9a-f]{2}</);
  expect(ask('UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody }).code).toBe('DuplicateSSHPublicKey');
  expect(ask('UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody: 'ssh-rsa AAAA' }).code).toBe(
    'InvalidPublicKey',
  );
  expect(ask('UpdateSSHPublicKey', { ...key, Status: 'Inactive' }).code).toBe('Success');
  expect(ask('ListSSHPublicKeys', { UserName: 'alice' }).body).toContain('<Status>Inactive</Status>');
  expect(ask('GetSSHPublicKey', { ...key, Encoding: 'SSH' }).body).toContain(SSHPublicKeyBody);
  expect(ask('DeleteSSHPublicKey', key).code).toBe('Success');
  expect(ask('DeleteSSHPublicKey', key).code).toBe('NoSuchEntity');
});

test('a user is not deleted before everything of theirs is', () => {
  const { ask, addUser, account } = practice();
  addUser('leaver', { mfa: true });
  const UserName = 'leaver';
  const PolicyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
  const PolicyDocument = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
  ask('CreateGroup', { GroupName: 'Team' });
  ask('AddUserToGroup', { UserName, GroupName: 'Team' });
  ask('AttachUserPolicy', { UserName, PolicyArn });
  ask('PutUserPolicy', { UserName, PolicyName: 'own', PolicyDocument });
  ask('CreateAccessKey', { UserName });
  ask('UploadSigningCertificate', { UserName, CertificateBody: signingCertificate });
  ask('UploadSSHPublicKey', { UserName, SSHPublicKeyBody: sshPublicKey() });
  ask('CreateServiceSpecificCredential', { UserName, ServiceName: 'codecommit.amazonaws.com' });
  const { keys, certificates, sshKeys, serviceCredentials, accountId } = account.state();
  const SerialNumber = `arn:aws:iam::${accountId}:mfa/leaver`;
  const removals: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['DeleteUserPolicy', { PolicyName: 'own' }],
    ['DetachUserPolicy', { PolicyArn }],
    ['DeactivateMFADevice', { SerialNumber }],
    ['DeleteAccessKey', { AccessKeyId: keys[0]?.id ?? '' }],
    ['DeleteSigningCertificate', { CertificateId: certificates[0]?.id ?? '' }],
    ['DeleteSSHPublicKey', { SSHPublicKeyId: sshKeys[0]?.id ?? '' }],
    ['DeleteServiceSpecificCredential', { ServiceSpecificCredentialId: serviceCredentials[0]?.id ?? '' }],
    ['RemoveUserFromGroup', { GroupName: 'Team' }],
    ['DeleteLoginProfile', {}],
  ];

  const answers = removals.map(([action, more]) => [
    ask('DeleteUser', { UserName }).message,
    ask(action, { UserName, ...more }).code,
  ]);

  expect(answers.map(([, code]) => code)).toEqual(removals.map(() => 'Success'));
  expect(answers.map(([message]) => message)).toEqual(
    [
      ...['delete policies', 'detach all policies', 'remove tokens from principal', 'delete access keys'],
      ...['delete signing certificates', 'delete SSH public keys', 'delete service specific credentials'],
      ...['remove users from group', 'delete login profile'],
    ].map((reason) => `Cannot delete entity, must ${reason} first.`),
  );
  expect(ask('DeleteUser', { UserName }).code).toBe('Success');
});
