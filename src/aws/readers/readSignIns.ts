import { GetLoginProfileCommand } from '@aws-sdk/client-iam';
import type { ReportRow, SignIn } from '../../model/credentials.ts';
import { read } from '../../model/reading.ts';
import { codeOf } from '../wordAwsError.ts';
import { attempt } from './attempt.ts';
import { isoDate, type ReadContext, type Reader } from './reader.ts';
import { isMixed, readPerUser, type Unsaid, unsaid } from './readPerUser.ts';
import { later, lowerCase, type ReportAbout, reportAbout, reportDate, reportFlag } from './reportAbout.ts';

/**
 * Every user's password and its last use. The use is always as new as the list of users. A password out of the credential report
 * has that report's age, and does not say whether a reset is required; when it was last changed only the report says, and it
 * knows of no change since it was made.
 */
export const readSignIns: Reader<readonly SignIn[]> = async (context) => {
  const users = await context.users();
  const before = signInsBefore(context);
  const told = await readPerUser(context, users, {
    ask: (user) => readPassword(context, user.name),
    fromRow: passwordIn,
    before: (user) => before.get(lowerCase(user.name)) ?? null,
  });
  if (told.state === 'unreadable') return told;

  const changes = await reportOnChanges(context);
  const mixed = isMixed(context, told.value);
  const signIns = told.value.map(({ user, facts, from }): SignIn => {
    const reported = reportDate(changes?.rowOf(user)?.password_last_changed);
    const changedAt = facts && changes && later(facts.createdAt || null, reported);
    const password = facts && { createdAt: facts.createdAt, resetRequired: facts.resetRequired, changedAt };
    return { user: user.name, password, lastUsedAt: user.passwordLastUsed, ...(mixed ? { from } : {}) };
  });
  return read(signIns, told.asOf);
};

type Password = SignIn['password'];

const readPassword = ({ iam }: ReadContext, UserName: string): Promise<Password> =>
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

function passwordIn(row: ReportRow): Password | Unsaid {
  const enabled = reportFlag(row.password_enabled);
  if (enabled === false) return null;
  const changedAt = reportDate(row.password_last_changed);
  return enabled === null || changedAt === null ? unsaid : { createdAt: changedAt, resetRequired: false };
}

async function reportOnChanges({ reportAtHand }: ReadContext): Promise<ReportAbout | null> {
  const report = await reportAtHand();
  return report?.state === 'read' ? reportAbout(report.value, report.asOf) : null;
}

function signInsBefore({
  since,
}: ReadContext): ReadonlyMap<string, { readonly facts: Password; readonly asOf: string }> {
  const reading = since?.signIns;
  if (reading?.state !== 'read') return new Map();
  return new Map(
    reading.value
      .filter(({ from }) => from?.live !== false)
      .map(({ user, password, from }) => [lowerCase(user), { facts: password, asOf: from?.asOf ?? reading.asOf }]),
  );
}
