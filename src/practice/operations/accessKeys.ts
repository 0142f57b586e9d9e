import { newId, newSecretKey } from '../identifiers.ts';
import { missing, ownerName, ownerOf } from '../lookup.ts';
import { type Call, iam, type Operation, type RandomBytes, wireDate } from '../operation.ts';
import type { OwnerId } from '../ownerId.ts';
import { pageOf } from '../paging.ts';
import type { PracticeState } from '../practiceState.ts';
import { checkQuota } from '../quotas.ts';
import { keyIdRule, onKeyOwner, onUser } from '../resources.ts';
import type { StoredKey } from '../storedCredentials.ts';

/** Access keys. Without UserName they are the caller's own, root's included. */
export const accessKeyOperations: readonly Operation[] = [
  iam('CreateAccessKey', createAccessKey, { resource: onUser }),
  iam('ListAccessKeys', listAccessKeys, { resource: onUser }),
  iam('UpdateAccessKey', updateAccessKey, { resource: onUser }),
  iam('DeleteAccessKey', deleteAccessKey, { resource: onUser }),
  iam('GetAccessKeyLastUsed', getAccessKeyLastUsed, { resource: onKeyOwner }),
];

/** Makes a key for root or a user, or throws LimitExceeded. */
export function addAccessKey(state: PracticeState, owner: OwnerId, now: Date, random: RandomBytes): StoredKey {
  checkQuota('AccessKeysPerUser', keysOf(state, owner).length);
  const key: StoredKey = {
    id: newId('AKIA', random),
    secret: newSecretKey(random),
    owner,
    active: true,
    createdAt: wireDate(now),
    lastUsed: null,
    usedBefore: null,
  };
  state.keys.push(key);
  return key;
}

const keysOf = ({ keys }: PracticeState, owner: OwnerId): readonly StoredKey[] =>
  keys.filter((key) => key.owner === owner);

const status = ({ active }: { readonly active: boolean }): string => (active ? 'Active' : 'Inactive');

const view = (state: PracticeState, key: StoredKey) => ({
  UserName: ownerName(state, key.owner),
  AccessKeyId: key.id,
  Status: status(key),
  CreateDate: key.createdAt,
});

function createAccessKey(call: Call) {
  const key = addAccessKey(call.state, ownerOf(call), call.now, call.random);
  const { CreateDate, ...rest } = view(call.state, key);
  return { AccessKey: { ...rest, SecretAccessKey: key.secret, CreateDate } };
}

function listAccessKeys(call: Call) {
  const owner = ownerOf(call);
  const { items, more } = pageOf(keysOf(call.state, owner), call.params, `keys ${owner}`);
  return { AccessKeyMetadata: items.map((key) => view(call.state, key)), ...more };
}

function ownKey(call: Call): StoredKey {
  const id = call.params.text('AccessKeyId', keyIdRule);
  const key = keysOf(call.state, ownerOf(call)).find((candidate) => candidate.id === id);
  return key ?? missing(`The Access Key with id ${id} cannot be found.`);
}

function updateAccessKey(call: Call): undefined {
  const active = call.params.choice('Status', ['Active', 'Inactive']) ?? call.params.text('Status');
  ownKey(call).active = active === 'Active';
}

function deleteAccessKey(call: Call): undefined {
  const key = ownKey(call);
  call.state.keys.splice(call.state.keys.indexOf(key), 1);
}

function getAccessKeyLastUsed({ state, params }: Call) {
  const id = params.text('AccessKeyId', keyIdRule);
  const key = state.keys.find((candidate) => candidate.id === id) ?? missing(`Access key ${id} cannot be found.`);
  const used = key.lastUsed;
  return {
    UserName: ownerName(state, key.owner),
    AccessKeyLastUsed: {
      LastUsedDate: used?.at,
      ServiceName: used?.service ?? 'N/A',
      Region: used?.region ?? 'N/A',
    },
  };
}
