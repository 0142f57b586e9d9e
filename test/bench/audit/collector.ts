// Run as a program of its own: reads an account as most auditors do, nine calls for each user, and prints how many users it saw.
import {
  GetAccessKeyLastUsedCommand,
  GetLoginProfileCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListAttachedUserPoliciesCommand,
  ListGroupsForUserCommand,
  ListMFADevicesCommand,
  ListSSHPublicKeysCommand,
  ListUserPoliciesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-iam';
import { mapBounded } from '../../../src/aws/mapBounded.ts';

const atOnce = Number(process.argv[2] ?? 1);
const iam = new IAMClient({ region: 'us-east-1', maxAttempts: 1 });

const users: string[] = [];
for (let Marker: string | undefined; ; ) {
  const page = await iam.send(new ListUsersCommand({ MaxItems: 1000, Marker }));
  users.push(...(page.Users ?? []).map(({ UserName = '' }) => UserName));
  if (!page.IsTruncated) break;
  Marker = page.Marker;
}
// What it learns is kept, as a report would need it.
const facts = await mapBounded(users, atOnce, async (UserName) => {
  const absent = () => null;
  const user = await iam.send(new GetUserCommand({ UserName }));
  const login = await iam.send(new GetLoginProfileCommand({ UserName })).catch(absent);
  const keys = await iam.send(new ListAccessKeysCommand({ UserName }));
  const [key] = keys.AccessKeyMetadata ?? [];
  const used = key ? await iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId: key.AccessKeyId })) : null;
  const devices = await iam.send(new ListMFADevicesCommand({ UserName }));
  const groups = await iam.send(new ListGroupsForUserCommand({ UserName }));
  const attached = await iam.send(new ListAttachedUserPoliciesCommand({ UserName }));
  const inline = await iam.send(new ListUserPoliciesCommand({ UserName }));
  const ssh = await iam.send(new ListSSHPublicKeysCommand({ UserName }));
  return { user, login, keys, used, devices, groups, attached, inline, ssh };
});
process.stdout.write(`${facts.length}\n`);
