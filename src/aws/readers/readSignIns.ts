import { GetLoginProfileCommand, type User } from '@aws-sdk/client-iam';
import type { ReportRow, SignIn } from '../../model/iam.ts';
import { read } from '../../model/reading.ts';
import { mapBounded } from '../mapBounded.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import { callsAtOnce, isoDate, type ReadContext, type Reader, usersAskedOneByOne } from './reader.ts';

/**
 * Every user's password and its last use. One call per user for up to a hundred; above that the password comes from the credential
 * report, whose age is then the reading's, and which does not say whether a reset is required.
 */
export const readSignIns: Reader<readonly SignIn[]> = async (context) => {
  const users = await context.users();
  if (users.length > usersAskedOneByOne) return readFromReport(context, users);

  const signIns = await mapBounded(
    users,
    callsAtOnce,
    async (user) => ({
      user: user.UserName ?? '',
      password: await readPassword(context, user.UserName),
      lastUsedAt: isoDate(user.PasswordLastUsed),
    }),
    (done) => context.progress(done, users.length),
  );
  return read(signIns, context.clock.now().toISOString());
};

const readPassword = ({ iam }: ReadContext, UserName: string | undefined): Promise<SignIn['password']> =>
  attempt('iam:GetLoginProfile', async () => {
    try {
      const { LoginProfile } = await iam.send(new GetLoginProfileCommand({ UserName }));
      return {
        createdAt: isoDate(LoginProfile?.CreateDate) ?? '',
        resetRequired: LoginProfile?.PasswordResetRequired ?? false,
      };
    } catch (error) {
      // No password, or a user deleted since the list was read.
      if (codeOf(error) === 'NoSuchEntity') return null;
      throw error;
    }
  });

const readFromReport = async (
  { credentialReport }: ReadContext,
  users: readonly User[],
): ReturnType<typeof readSignIns> => {
  const report = await credentialReport();
  if (report.state === 'unreadable') return report;
  const rows = new Map(report.value.rows.map((row) => [row.user, row]));
  const signIns = users.map((user) => ({
    user: user.UserName ?? '',
    password: passwordIn(rows.get(user.UserName)),
    lastUsedAt: isoDate(user.PasswordLastUsed),
  }));
  return read(signIns, report.asOf);
};

const passwordIn = (row: ReportRow | undefined): SignIn['password'] =>
  row?.password_enabled === 'true' ? { createdAt: row.password_last_changed ?? '', resetRequired: false } : null;
