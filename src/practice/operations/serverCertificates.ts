import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { newId } from '../identifiers.ts';
import { findNamed, hasName, missing } from '../lookup.ts';
import { entityName, entityPath, newEntityName } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { byName, pageOf } from '../paging.ts';
import type { PracticeState } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onPath } from '../resources.ts';
import type { StoredServerCertificate } from '../storedCredentials.ts';
import { readTags } from '../tagging.ts';
import { viewTags } from '../views.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Certificates for HTTPS. The certificate is read for its dates and held against its key; neither serves anything here. */
export const serverCertificateOperations: readonly Operation[] = [
  iam('UploadServerCertificate', uploadServerCertificate, { resource: onCertificate }),
  iam('ListServerCertificates', listServerCertificates, { resource: onPath('server-certificate') }),
  iam('DeleteServerCertificate', deleteServerCertificate, { resource: onCertificate }),
];

const arnOf = (state: PracticeState, { path, name }: Pick<StoredServerCertificate, 'path' | 'name'>): string =>
  `arn:aws:iam::${state.accountId}:server-certificate${path}${name}`;

function onCertificate({ state, params }: Call): string {
  const name = entityName(params, 'ServerCertificateName');
  const found = findNamed(state.serverCertificates, name);
  return arnOf(state, found ?? { path: entityPath(params), name });
}

const view = (state: PracticeState, one: StoredServerCertificate) => ({
  Path: one.path,
  ServerCertificateName: one.name,
  ServerCertificateId: one.id,
  Arn: arnOf(state, one),
  UploadDate: one.uploadedAt,
  Expiration: one.expiresAt,
});

function uploadServerCertificate({ state, params, now, random }: Call) {
  const name = newEntityName(params, 'ServerCertificateName');
  const path = entityPath(params);
  const tags = readTags(params);
  const body = readCertificate(params.text('CertificateBody', { max: 16384 }));
  const key = readKey(params.text('PrivateKey', { max: 16384 }));
  if (!body.checkPrivateKey(key)) {
    throw new AwsFault('KeyPairMismatch', 'Certificate body and private key do not match.');
  }
  if (hasName(state.serverCertificates, name)) {
    throw new AwsFault('EntityAlreadyExists', `The Server Certificate with name ${name} already exists.`);
  }
  checkQuota('ServerCertificatesPerAccount', state.serverCertificates.length);
  const certificate: StoredServerCertificate = {
    name,
    id: newId('ASCA', random),
    path,
    uploadedAt: wireDate(now),
    expiresAt: wireDate(new Date(body.validTo)),
    tags,
  };
  state.serverCertificates.push(certificate);
  return {
    ServerCertificateMetadata: view(state, certificate),
    Tags: tags.length > 0 ? viewTags(tags) : undefined,
  };
}

function readCertificate(text: string): X509Certificate {
  try {
    return new X509Certificate(text);
  } catch {
    const message = 'Unable to parse certificate. Please ensure the certificate is in PEM format.';
    throw new AwsFault('MalformedCertificate', message);
  }
}

function readKey(text: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch {
    throw new AwsFault('MalformedCertificate', 'Unable to parse key; the body must be PEM encoded and unencrypted.');
  }
}

function listServerCertificates({ state, params }: Call) {
  const prefix = params.optional('PathPrefix') ?? '/';
  const wanted = byName(state.serverCertificates).filter(({ path }) => path.startsWith(prefix));
  const { items, more } = pageOf(wanted, params, `server certificates ${prefix}`);
  return { ServerCertificateMetadataList: items.map((one) => view(state, one)), ...more };
}

function deleteServerCertificate({ state, params }: Call): undefined {
  const name = entityName(params, 'ServerCertificateName');
  const found = findNamed(state.serverCertificates, name);
  if (found === undefined) return missing(`The Server Certificate with name ${name} cannot be found.`);
  state.serverCertificates.splice(state.serverCertificates.indexOf(found), 1);
}
