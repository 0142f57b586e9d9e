import type { Write } from '../../src/model/change.ts';
import type { UserKey, UserKeys } from '../../src/model/credentials.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';

type CredentialWrite = Extract<
  Write,
  {
    action: `iam:${
      | `${'Create' | 'Update' | 'Delete'}AccessKey`
      | 'DeleteServerCertificate'
      | 'DeleteSSHPublicKey'
      | 'DeleteServiceSpecificCredential'}`;
  }
>;

const most = 2;

/** What AWS would show after a write to the keys of users, or to the account's certificates. Root's keys are not among them. */
export function applyToCredentials(snapshot: Snapshot, write: CredentialWrite, at: Date): Snapshot {
  switch (write.action) {
    case 'iam:DeleteServerCertificate':
      return {
        ...snapshot,
        serverCertificates: changed(snapshot.serverCertificates, (all) =>
          all.filter(({ name }) => name !== write.input.ServerCertificateName),
        ),
      };
    // Nothing of a snapshot says who has them.
    case 'iam:DeleteSSHPublicKey':
    case 'iam:DeleteServiceSpecificCredential':
      return snapshot;
    default:
      return {
        ...snapshot,
        accessKeys: changed(snapshot.accessKeys, (all) =>
          applyToKeys(withUser(all, write.input.UserName, at), write, at),
        ),
      };
  }
}

function applyToKeys(
  all: readonly UserKeys[],
  { action, input }: Extract<CredentialWrite, { action: `iam:${string}AccessKey` }>,
  at: Date,
): readonly UserKeys[] {
  return all.map((each) => {
    if (!same(each.user, input.UserName ?? '')) return each;
    if (action === 'iam:CreateAccessKey') {
      if (each.keys.length >= most) return each;
      const made: UserKey = {
        id: `AKIA${each.user.toUpperCase()}${at.getTime()}`,
        active: true,
        createdAt: at.toISOString(),
        lastUsed: null,
      };
      return { ...each, keys: [...each.keys, made] };
    }
    if (action === 'iam:DeleteAccessKey')
      return { ...each, keys: each.keys.filter(({ id }) => id !== input.AccessKeyId) };
    const active = input.Status === 'Active';
    return { ...each, keys: each.keys.map((key) => (key.id === input.AccessKeyId ? { ...key, active } : key)) };
  });
}

/** Users without keys may be left out of a snapshot: whoever gets a key is in it from then on. */
const withUser = (all: readonly UserKeys[], user: string | undefined, at: Date): readonly UserKeys[] =>
  user === undefined || all.some((each) => same(each.user, user))
    ? all
    : [...all, { user, keys: [], from: { live: true, asOf: at.toISOString() } }];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const changed = <T>(reading: Reading<T>, by: (value: T) => T): Reading<T> =>
  reading.state === 'read' ? { ...reading, value: by(reading.value) } : reading;
