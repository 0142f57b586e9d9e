import { X509Certificate } from 'node:crypto';
import { newText } from '../identifiers.ts';
import { missing, ownerName, ownerOf } from '../lookup.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { pageOf } from '../paging.ts';
import type { PracticeState } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onUser } from '../resources.ts';
import type { StoredCertificate } from '../storedCredentials.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** X.509 signing certificates of root and users: kept, listed, switched, deleted; never used to sign here. */
export const certificateOperations: readonly Operation[] = [
  iam('UploadSigningCertificate', uploadSigningCertificate, { resource: onUser }),
  iam('ListSigningCertificates', listSigningCertificates, { resource: onUser }),
  iam('UpdateSigningCertificate', updateSigningCertificate, { resource: onUser }),
  iam('DeleteSigningCertificate', deleteSigningCertificate, { resource: onUser }),
];

const of = ({ certificates }: PracticeState, owner: string): readonly StoredCertificate[] =>
  certificates.filter((certificate) => certificate.owner === owner);

const view = (state: PracticeState, { id, body, owner, active, createdAt }: StoredCertificate) => ({
  UserName: ownerName(state, owner),
  CertificateId: id,
  CertificateBody: body,
  Status: active ? 'Active' : 'Inactive',
  UploadDate: createdAt,
});

function uploadSigningCertificate(call: Call) {
  const { state, params, now, random } = call;
  const owner = ownerOf(call);
  const body = params.text('CertificateBody', { max: 16384 });
  refuseMalformed(body);
  checkQuota('SigningCertificatesPerUser', of(state, owner).length);
  const id = newText('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32, random);
  const certificate = { id, body, owner, active: true, createdAt: wireDate(now) };
  state.certificates.push(certificate);
  return { Certificate: view(state, certificate) };
}

function refuseMalformed(body: string): void {
  try {
    new X509Certificate(body);
  } catch {
    throw new AwsFault('MalformedCertificate', 'Certificate body is invalid.');
  }
}

function listSigningCertificates(call: Call) {
  const owner = ownerOf(call);
  const { items, more } = pageOf(of(call.state, owner), call.params, `certificates ${owner}`);
  return { Certificates: items.map((certificate) => view(call.state, certificate)), ...more };
}

function ownCertificate(call: Call): StoredCertificate {
  const id = call.params.text('CertificateId', { min: 24, max: 128, pattern: /^[\w]+$/ });
  const found = of(call.state, ownerOf(call)).find((certificate) => certificate.id === id);
  return found ?? missing(`The Certificate with id ${id} cannot be found.`);
}

function updateSigningCertificate(call: Call): undefined {
  const status = call.params.choice('Status', ['Active', 'Inactive']) ?? call.params.text('Status');
  ownCertificate(call).active = status === 'Active';
}

function deleteSigningCertificate(call: Call): undefined {
  const certificate = ownCertificate(call);
  call.state.certificates.splice(call.state.certificates.indexOf(certificate), 1);
}
