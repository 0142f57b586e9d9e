import { type IAMClient, ListUsersCommand, type User } from '@aws-sdk/client-iam';
import { attempt } from './attempt.ts';
import { readPages } from './readPages.ts';

/** Every user as iam:ListUsers has them: the only list that says when a password was last used. */
export const readUsers = (iam: IAMClient): Promise<readonly User[]> =>
  attempt('iam:ListUsers', async () => {
    const pages = await readPages((Marker) => iam.send(new ListUsersCommand({ MaxItems: 1000, Marker })));
    return pages.flatMap((page) => page.Users ?? []);
  });
