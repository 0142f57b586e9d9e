import type { RootEventKind } from '../model/rootUse.ts';

/** True for what nobody but root can do: its own sign-in details and credentials, and closing the account. */
export function isRootTask({ source, name, onRoot }: Pick<RootEventKind, 'source' | 'name' | 'onRoot'>): boolean {
  if (onlyRoot[source]?.includes(name)) return true;
  return source === 'iam.amazonaws.com' && onRoot && ownCredentials.includes(name);
}

/** Root user tasks (IAM User Guide, "Tasks that require root user credentials") that CloudTrail names. */
const onlyRoot: Readonly<Record<string, readonly string[]>> = {
  'signin.amazonaws.com': ['EmailUpdated', 'PasswordUpdated', 'PasswordRecoveryRequested', 'PasswordRecoveryCompleted'],
  'account.amazonaws.com': ['CloseAccount'],
};

/** With a user's name they are about a user, which any administrator can do. */
const ownCredentials = [
  'CreateAccessKey',
  'DeleteAccessKey',
  'UpdateAccessKey',
  'EnableMFADevice',
  'DeactivateMFADevice',
  'DeleteSigningCertificate',
];
