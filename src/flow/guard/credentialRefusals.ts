import { quietRootKeys } from '../../facts/rootKeys.ts';
import type { RememberedPasswords } from '../../facts/wayIn.ts';
import { say } from '../../messages/say.ts';
import type { Write } from '../../model/change.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Words } from '../../model/words.ts';
import { provenAdministrators, userRefusals } from './userRefusals.ts';

/** Root's own keys and certificates, or a user's: without UserName they are the caller's. */
export function credentialRefusals(
  write: Extract<Write, { action: `iam:${'Update' | 'Delete'}${'AccessKey' | 'SigningCertificate'}` }>,
  snapshot: Snapshot,
  now: Date,
  remembered: RememberedPasswords,
): readonly Words[] {
  const { identity, accessKeyId } = snapshot.connection;
  const user = write.input.UserName ?? (identity.kind === 'user' ? identity.name : null);
  if (user) return userRefusals(snapshot, [user], remembered);
  const isQuiet = (id: string): boolean => quietRootKeys(snapshot, now).some((key) => key.id === id);
  const own = 'AccessKeyId' in write.input && write.input.AccessKeyId === accessKeyId;
  const busy = 'AccessKeyId' in write.input && !isQuiet(write.input.AccessKeyId);
  return [
    ...(identity.kind === 'root' ? [] : [say('guard.not-root')]),
    ...(own ? [say('guard.own-key')] : []),
    ...(busy ? [say('guard.key-in-use')] : []),
    ...(provenAdministrators(snapshot, remembered).length > 0 ? [] : [say('guard.no-proven-administrator')]),
  ];
}
