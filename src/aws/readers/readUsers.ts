import { type IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { attempt } from './attempt.ts';
import { isoDate, type ListedUser } from './reader.ts';
import { readPages } from './readPages.ts';

/** Every user of the account; `seen` is told how many there are so far. */
export function readUsers(iam: IAMClient, seen: (count: number) => void): Promise<readonly ListedUser[]> {
  let count = 0;
  return attempt('iam:ListUsers', () =>
    readPages(
      (Marker) => iam.send(new ListUsersCommand({ MaxItems: 1000, Marker })),
      ({ Users = [] }) => {
        count += Users.length;
        seen(count);
        return Users.map(({ UserName = '', CreateDate, PasswordLastUsed }) => ({
          name: UserName,
          createdAt: isoDate(CreateDate),
          passwordLastUsed: isoDate(PasswordLastUsed),
        }));
      },
    ),
  );
}
