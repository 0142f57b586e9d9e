import { createHash } from 'node:crypto';
import { newId } from '../identifiers.ts';
import { findUser, missing, ownerName, ownerOf } from '../lookup.ts';
import { entityName } from '../names.ts';
import { type Call, iam, type Operation, wireDate } from '../operation.ts';
import { pageOf } from '../paging.ts';
import type { PracticeState } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { onUser } from '../resources.ts';
import type { StoredSshKey } from '../storedCredentials.ts';
import { AwsFault } from '../wire/awsFault.ts';

/** Public keys for Git over SSH: kept, listed, switched, deleted. There is no Git here to use them with. */
export const sshKeyOperations: readonly Operation[] = [
  iam('UploadSSHPublicKey', upload, { resource: onUser }),
  iam('ListSSHPublicKeys', list, { resource: onUser }),
  iam('GetSSHPublicKey', get, { resource: onUser }),
  iam('UpdateSSHPublicKey', update, { resource: onUser }),
  iam('DeleteSSHPublicKey', remove, { resource: onUser }),
];

const of = ({ sshKeys }: PracticeState, owner: string): readonly StoredSshKey[] =>
  sshKeys.filter((key) => key.owner === owner);

const status = ({ active }: StoredSshKey): string => (active ? 'Active' : 'Inactive');

const viewWhole = (state: PracticeState, key: StoredSshKey) => ({
  UserName: ownerName(state, key.owner),
  SSHPublicKeyId: key.id,
  Fingerprint: key.fingerprint,
  SSHPublicKeyBody: key.body,
  Status: status(key),
  UploadDate: key.uploadedAt,
});

function upload({ state, params, now, random }: Call) {
  const user = findUser(state, entityName(params, 'UserName'));
  const body = params.text('SSHPublicKeyBody', { max: 16384 }).trim();
  const fingerprint = fingerprintOf(body);
  const present = of(state, user.id);
  if (present.some((key) => key.fingerprint === fingerprint)) {
    throw new AwsFault('DuplicateSSHPublicKey', `The SSH Public Key is already associated with the user ${user.name}.`);
  }
  checkQuota('SSHPublicKeysPerUser', present.length);
  const id = newId('APKA', random);
  const key: StoredSshKey = { id, owner: user.id, body, fingerprint, active: true, uploadedAt: wireDate(now) };
  state.sshKeys.push(key);
  return { SSHPublicKey: viewWhole(state, key) };
}

/** Of a key in the form that OpenSSH writes; IAM takes RSA keys only. */
function fingerprintOf(body: string): string {
  const encoded = /^ssh-rsa ([A-Za-z0-9+/]+=*)( .*)?$/.exec(body)?.[1];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  if (bytes.subarray(4, 11).toString() !== 'ssh-rsa') {
    throw new AwsFault('InvalidPublicKey', 'Unable to parse key; the body must be an RSA public key.');
  }
  const digest = createHash('md5').update(bytes).digest('hex');
  return (digest.match(/../g) ?? []).join(':');
}

function list(call: Call) {
  const { state, params } = call;
  const owner = ownerOf(call);
  const { items, more } = pageOf(of(state, owner), params, `ssh keys ${owner}`);
  const UserName = ownerName(state, owner);
  const view = items.map((key) => ({
    UserName,
    SSHPublicKeyId: key.id,
    Status: status(key),
    UploadDate: key.uploadedAt,
  }));
  return { SSHPublicKeys: view, ...more };
}

function ownKey({ state, params }: Call): StoredSshKey {
  const id = params.text('SSHPublicKeyId', { min: 20, max: 128, pattern: /^[\w]+$/ });
  const { id: owner } = findUser(state, entityName(params, 'UserName'));
  return of(state, owner).find((key) => key.id === id) ?? missing(`The Public Key with id ${id} cannot be found.`);
}

function get(call: Call) {
  if (call.params.choice('Encoding', ['SSH', 'PEM']) === 'PEM') {
    throw new AwsFault('InvalidInput', 'The practice account gives public keys in the SSH encoding only.');
  }
  return { SSHPublicKey: viewWhole(call.state, ownKey(call)) };
}

function update(call: Call): undefined {
  const wanted = call.params.choice('Status', ['Active', 'Inactive']) ?? call.params.text('Status');
  ownKey(call).active = wanted === 'Active';
}

function remove(call: Call): undefined {
  const key = ownKey(call);
  call.state.sshKeys.splice(call.state.sshKeys.indexOf(key), 1);
}
