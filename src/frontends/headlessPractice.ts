import { say } from '../messages/say.ts';
import type { ManualChange } from '../model/change.ts';
import type { Clock } from '../model/clock.ts';
import type { JudgeCodes, NewDevice } from '../model/frontend.ts';
import { phoneEntryOf } from '../model/phoneEntryOf.ts';
import type { ConsoleAnswer, ConsoleSignIn, PracticeDesk } from '../model/practiceDesk.ts';
import { type Secret, secret } from '../model/secret.ts';
import type { Words } from '../model/words.ts';

/** What the practice phone and console do for a person who is not there. */
export interface PracticeHands {
  /** scans and types; words say why the codes would not do */
  readonly enrol: (device: NewDevice, judge: JudgeCodes) => readonly [Secret, Secret] | Words;
  /** does in the practice console what the change asks for; words say why it was refused, null that it is done */
  readonly doByHand: (manual: ManualChange, signal: AbortSignal) => Promise<Words | null>;
}

/** The practice account's desk, worked by the program itself: there, and only there. */
export const practiceHands = (desk: PracticeDesk, clock: Clock): PracticeHands => ({
  enrol: (device, judge) => {
    const { code, nextCode } = desk.phone.scan(device.uri.open());
    const verdict = judge(code, nextCode);
    return verdict.ok ? [secret(code), secret(nextCode)] : verdict.words;
  },
  doByHand: async ({ practice }, signal) => {
    if (practice.kind === 'root-mfa') {
      const added = desk.console.addRootMfa();
      return added.ok ? null : say('answers.console-refused', { message: added.message });
    }
    if (practice.kind === 'programs') return changePrograms(desk);
    if (practice.kind === 'mail') return answerMail(desk, practice.addresses);
    // AWS's dates have whole seconds: a sign-in counts only when it is later than MFA by one.
    await clock.sleep(1000 - (clock.now().getTime() % 1000), signal);
    const answer = signIn(desk, practice.user);
    if (answer.state === 'signed-in') return null;
    const message = answer.state === 'refused' ? answer.message : answer.state;
    return say('answers.console-refused', { message });
  },
});

/** Puts what takes the place of root's keys into every program that still has one of those. */
function changePrograms({ programs }: PracticeDesk): Words | null {
  const moved = programs
    .list()
    .filter(({ signsWith }) => signsWith.kind === 'root-key')
    .map(({ name }) => programs.moveToReplacement(name));
  const refused = moved.find((one) => !one.ok);
  return refused && !refused.ok ? say('answers.console-refused', { message: refused.message }) : null;
}

/** Follows the link in every mail that waits at these addresses. */
function answerMail({ mail }: PracticeDesk, addresses: readonly string[]): null {
  for (const one of mail.waiting()) if (addresses.includes(one.address)) mail.confirm(one);
  return null;
}

/** Types what the page asks for, page by page: password, code, new password. */
function signIn(desk: PracticeDesk, user: string): ConsoleAnswer {
  const password = desk.person.passwordOf(user) ?? '';
  let attempt: ConsoleSignIn = { user, password };
  let answer = desk.console.signIn(attempt);
  if (answer.state === 'code-needed') {
    attempt = { ...attempt, code: phoneEntryOf(desk.phone.entries(), user)?.code ?? '' };
    answer = desk.console.signIn(attempt);
  }
  if (answer.state === 'new-password-needed') {
    // Make-believe, so it need not be random: the old one follows the policy, and one sign more still does.
    const newPassword = `${password}2`;
    answer = desk.console.signIn({ ...attempt, newPassword });
    if (answer.state === 'signed-in') desk.person.remember(user, newPassword);
  }
  return answer;
}
