import { type CredentialUse, isIdle, newPasswordDays, type PasswordUse } from '../facts/credentialUse.ts';
import { say } from '../messages/say.ts';
import { secretAnswer } from '../model/answers.ts';
import type { ApiChange } from '../model/change.ts';
import type { StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { passwordId, setPassword } from '../steps/personChanges.ts';

/** A new first password, to be changed at the next sign-in. Nothing while it is not made up. */
export function newPassword(
  step: string,
  { answers }: StepContext,
  UserName: string,
  fixes: readonly string[],
): readonly ApiChange[] {
  const Password = secretAnswer(answers, passwordId(step, UserName));
  if (!Password) return [];
  return [setPassword({ step, UserName }, { Password, PasswordResetRequired: true, had: true, fixes })];
}

/** A password that nothing would miss. */
export interface IdlePassword {
  readonly user: string;
  readonly arn: string;
  readonly use: PasswordUse;
}

/** The idle ones among these: none of somebody who was just given a new one, whatever an older report says. */
export const idlePasswordsOf = (context: StepContext, uses: readonly CredentialUse[]): readonly IdlePassword[] =>
  uses.flatMap(({ user, password }) =>
    password && isIdle(password) && !isRenewed(context, user.name)
      ? [{ user: user.name, arn: user.arn, use: password }]
      : [],
  );

function isRenewed({ memory, now }: StepContext, user: string): boolean {
  const setAt = Object.hasOwn(memory.passwordSetAt, user) ? memory.passwordSetAt[user] : undefined;
  const old = now.getTime() - newPasswordDays * 86_400_000;
  return memory.inHand.includes(user) || (setAt !== undefined && Date.parse(setAt) > old);
}

/** When a password was last used. */
export const passwordUse = ({ idleDays, ageDays }: PasswordUse): Words =>
  idleDays === null ? say('passwords.never', { days: ageDays }) : say('passwords.unused', { days: idleDays });

/** Takes a password away: the user stays, and cannot sign in to the console. */
export const removePassword = (step: string, { user, use }: IdlePassword, fixes: readonly string[]): ApiChange => ({
  id: `${step}.remove.${user}`,
  step,
  kind: 'api',
  action: 'iam:DeleteLoginProfile',
  input: { UserName: user },
  summary: say('passwords.remove', { user }),
  line: { noun: say('noun.password'), name: user, detail: passwordUse(use) },
  effect: 'remove',
  undo: { possible: false, why: say('passwords.remove.undo') },
  fixes,
  touches: ['signIns'],
});
