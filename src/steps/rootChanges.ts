import { keepsRootKeys } from '../facts/cutOver.ts';
import { passes } from '../facts/setUp.ts';
import { say } from '../messages/say.ts';
import { textAnswer } from '../model/answers.ts';
import type { ApiChange, Change, ManualChange } from '../model/change.ts';
import type { AccessKey, SigningCertificate } from '../model/credentials.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';

/**
 * Root's MFA first; then, round by round, keys and certificates: switched off, then deleted. Nothing while a key goes
 * by the cut-over, and nothing that is signed by the very key to be removed.
 */
export function rootChanges(context: StepContext): readonly Change[] {
  const { snapshot, findings, answers } = context;
  // Not known to be off is not off: nobody is sent to set up what may be there.
  if (snapshot.summary.state === 'unreadable') return [];
  if (!passes(findings, 'root-mfa-enabled')) return textAnswer(answers, 'root.mfa') === 'now' ? [addRootMfa] : [];
  const credentials = known(snapshot.rootCredentials);
  const { identity, keyKind } = snapshot.connection;
  if (!credentials || identity.kind !== 'root' || keyKind === 'long-term') return [];
  const keys = keepsRootKeys(snapshot, context.now) ? [] : credentials.keys;
  const active = [
    ...keys.filter((key) => key.active).map(switchKeyOff),
    ...credentials.certificates.filter((certificate) => certificate.active).map(switchCertificateOff),
  ];
  return active.length > 0 ? active : [...keys.map(deleteKey), ...credentials.certificates.map(deleteCertificate)];
}

const addRootMfa: ManualChange = {
  id: 'root.mfa',
  step: 'root',
  kind: 'manual',
  title: say('root.mfa.wait'),
  summary: say('root.mfa.wait'),
  instructions: [say('root.mfa.open'), say('root.mfa.add'), say('root.mfa.hardware')],
  link: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  line: { noun: say('noun.root'), name: '', detail: null },
  effect: 'change',
  fixes: ['root-mfa-enabled'],
  touches: ['summary', 'mfaDevices'],
  shownBy: ['root-mfa-enabled'],
  practice: { kind: 'root-mfa' },
};

const shared = {
  step: 'root',
  kind: 'api',
  effect: 'remove',
  touches: ['summary', 'rootCredentials'],
} as const;

const keyLine = (key: AccessKey): ApiChange['line'] => ({
  noun: say('noun.root-key'),
  name: key.id,
  detail: key.lastUsed
    ? say('root.key.used', {
        at: key.lastUsed.at.slice(0, 10),
        service: key.lastUsed.service,
        region: key.lastUsed.region,
      })
    : say('root.key.never-used'),
});

/** Root's key, off. */
export const switchKeyOff = (key: AccessKey): ApiChange => ({
  ...shared,
  id: `root.key.off.${key.id}`,
  action: 'iam:UpdateAccessKey',
  input: { AccessKeyId: key.id, Status: 'Inactive' },
  summary: say('root.key.off', { key: key.id }),
  line: keyLine(key),
  undo: { possible: true, write: { action: 'iam:UpdateAccessKey', input: { AccessKeyId: key.id, Status: 'Active' } } },
  fixes: [],
});

/** Root's key, gone. */
export const deleteKey = (key: AccessKey): ApiChange => ({
  ...shared,
  id: `root.key.delete.${key.id}`,
  action: 'iam:DeleteAccessKey',
  input: { AccessKeyId: key.id },
  summary: say('root.key.delete', { key: key.id }),
  line: keyLine(key),
  undo: { possible: false, why: say('root.key.undo') },
  fixes: ['root-access-keys-absent'],
});

const certificateLine = ({ id }: SigningCertificate): ApiChange['line'] => ({
  noun: say('noun.root-certificate'),
  name: id,
  detail: null,
});

const switchCertificateOff = (certificate: SigningCertificate): ApiChange => ({
  ...shared,
  id: `root.certificate.off.${certificate.id}`,
  action: 'iam:UpdateSigningCertificate',
  input: { CertificateId: certificate.id, Status: 'Inactive' },
  summary: say('root.certificate.off', { certificate: certificate.id }),
  line: certificateLine(certificate),
  undo: {
    possible: true,
    write: { action: 'iam:UpdateSigningCertificate', input: { CertificateId: certificate.id, Status: 'Active' } },
  },
  fixes: [],
});

const deleteCertificate = (certificate: SigningCertificate): ApiChange => ({
  ...shared,
  id: `root.certificate.delete.${certificate.id}`,
  action: 'iam:DeleteSigningCertificate',
  input: { CertificateId: certificate.id },
  summary: say('root.certificate.delete', { certificate: certificate.id }),
  line: certificateLine(certificate),
  undo: { possible: false, why: say('root.certificate.undo') },
  fixes: ['root-certificates-absent'],
});
