import type { SignIn } from '../model/credentials.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * The account with the passwords that offroot itself has set since AWS last said when they were changed: only the credential
 * report says that, and it may be four hours old. For judging how old a password is; AWS took these writes, so it makes none
 * younger than it is. `setAt` is ISO 8601 by user.
 */
export function withOwnPasswords(snapshot: Snapshot, setAt: Readonly<Record<string, string>>): Snapshot {
  const { signIns } = snapshot;
  if (signIns.state === 'unreadable') return snapshot;
  const value = signIns.value.map((signIn) =>
    withChange(signIn, Object.hasOwn(setAt, signIn.user) ? setAt[signIn.user] : undefined),
  );
  return { ...snapshot, signIns: { ...signIns, value } };
}

function withChange(signIn: SignIn, setAt: string | undefined): SignIn {
  const { password } = signIn;
  if (!password || setAt === undefined) return signIn;
  const changedAt = password.changedAt ?? password.createdAt;
  return Date.parse(setAt) > Date.parse(changedAt)
    ? { ...signIn, password: { ...password, changedAt: setAt } }
    : signIn;
}
