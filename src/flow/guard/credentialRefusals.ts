import { administrators } from '../../facts/administrators.ts';
import { rootKeyStandings } from '../../facts/rootKeyStanding.ts';
import { quietRootKeys } from '../../facts/rootKeys.ts';
import { sameName } from '../../facts/sameName.ts';
import type { RememberedPasswords } from '../../facts/wayIn.ts';
import { say } from '../../messages/say.ts';
import type { Write } from '../../model/change.ts';
import { known } from '../../model/reading.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';
import { isRootSessionWithMfa, provenAdministrators } from './userRefusals.ts';

type CredentialWrite = Extract<Write, { action: `iam:${'Update' | 'Delete'}${'AccessKey' | 'SigningCertificate'}` }>;

/** Root's own keys and certificates, or a user's: without UserName they are the caller's. Never the key that signs this run. */
export function credentialRefusals(
  write: CredentialWrite,
  snapshot: Snapshot,
  now: Date,
  remembered: RememberedPasswords,
): readonly Words[] {
  const { identity } = snapshot.connection;
  const user = write.input.UserName ?? (identity.kind === 'user' ? identity.name : null);
  return [
    ...(signsThisRun(write, snapshot) ? [say('guard.own-key')] : []),
    ...(user === null ? rootRefusals(write, snapshot, now, remembered) : keyOfUserRefusals(user, snapshot, remembered)),
  ];
}

const signsThisRun = ({ input }: CredentialWrite, { connection }: Snapshot): boolean =>
  'AccessKeyId' in input && input.AccessKeyId === connection.accessKeyId;

function rootRefusals(
  write: CredentialWrite,
  snapshot: Snapshot,
  now: Date,
  remembered: RememberedPasswords,
): readonly Words[] {
  return [
    ...(snapshot.connection.identity.kind === 'root' ? [] : [say('guard.not-root')]),
    ...(write.action === 'iam:UpdateAccessKey' || write.action === 'iam:DeleteAccessKey'
      ? rootKeyRefusals(write, snapshot, now)
      : []),
    ...(provenAdministrators(snapshot, remembered).length > 0 ? [] : [say('guard.no-proven-administrator')]),
  ];
}

/** Nothing used the key for 90 days; or it goes by the cut-over, and was quiet, or off, for as many days as the tag says. */
function rootKeyRefusals(
  { action, input }: Extract<CredentialWrite, { action: `iam:${string}AccessKey` }>,
  snapshot: Snapshot,
  now: Date,
): readonly Words[] {
  if (quietRootKeys(snapshot, now).some((key) => key.id === input.AccessKeyId)) return [];
  const standing = rootKeyStandings(snapshot, now).find(({ key }) => key.id === input.AccessKeyId);
  const wanted = action === 'iam:DeleteAccessKey' ? 'over' : 'due';
  if (standing?.state === wanted) return [];
  if (!standing?.until) return [say('guard.key-in-use')];
  return [say(wanted === 'over' ? 'guard.key-not-off' : 'guard.key-not-quiet', { until: standing.until.slice(0, 10) })];
}

/**
 * No proven way in rests on a key: it is a password with MFA. So a user's key may go as long as any administrator, be it its
 * owner, is proven; where nobody is, an administrator's key may be the only way in there is.
 */
function keyOfUserRefusals(name: string, snapshot: Snapshot, remembered: RememberedPasswords): readonly Words[] {
  const authorization = known(snapshot.authorization);
  if (!authorization) return [say('guard.unknown')];
  if (!administrators(authorization).some(({ user }) => sameName(user.name, name))) return [];
  if (provenAdministrators(snapshot, remembered).length > 0 || isRootSessionWithMfa(snapshot)) return [];
  return [say('guard.no-proven-administrator')];
}
