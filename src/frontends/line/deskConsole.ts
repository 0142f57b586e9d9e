import { say } from '../../messages/say.ts';
import { phoneEntryOf } from '../../model/phoneEntryOf.ts';
import type { ConsoleAnswer, ConsoleSignIn, PracticeDesk } from '../../model/practiceDesk.ts';
import type { Words } from '../../model/words.ts';
import type { LineStage } from './lineStage.ts';

/** Who is signed in to the practice console. */
export type Session = 'user' | 'root';

/** The sign-in page, field by field as it asks for them; null where nobody was signed in. */
export async function signInLine(stage: LineStage, desk: PracticeDesk, as: Session): Promise<Session | null> {
  stage.tell(say(as === 'root' ? 'screen.console.rootWhy' : 'screen.console.why'));
  const answer = await (as === 'root' ? asRoot(stage, desk) : asUser(stage, desk));
  if (answer === null) return null;
  tellAnswer(stage, answer);
  return answer.state === 'signed-in' ? as : null;
}

async function asRoot(stage: LineStage, desk: PracticeDesk): Promise<ConsoleAnswer> {
  const answer = desk.console.signInAsRoot({});
  return answer.state === 'code-needed'
    ? desk.console.signInAsRoot({ code: await askCode(stage, desk, 'root') })
    : answer;
}

async function asUser(stage: LineStage, desk: PracticeDesk): Promise<ConsoleAnswer | null> {
  const user = await askUser(stage);
  if (user === '') return null;
  let attempt: ConsoleSignIn = { user, password: await askPassword(stage, desk, user) };
  for (;;) {
    const answer = desk.console.signIn(attempt);
    const { code, newPassword } = attempt;
    // Each is asked for once: a page that wants the same again is taken at its word.
    if (answer.state === 'code-needed' && code === undefined) {
      attempt = { ...attempt, code: await askCode(stage, desk, user) };
    } else if (answer.state === 'new-password-needed' && newPassword === undefined) {
      stage.tell(say('screen.console.newPasswordNeeded'));
      attempt = { ...attempt, newPassword: await stage.read(say('line.desk.newPassword', { user }), 'hidden') };
    } else {
      if (answer.state === 'signed-in' && newPassword !== undefined) desk.person.remember(user, newPassword);
      return answer;
    }
  }
}

/** A name; empty where the person goes back. */
async function askUser({ read, now: { signIn } }: LineStage): Promise<string> {
  const prompt = signIn === null ? say('line.desk.user') : say('line.desk.user.suggested', { suggestion: signIn });
  const typed = (await read(prompt)).trim();
  return typed === 'b' ? '' : typed || (signIn ?? '');
}

async function askPassword({ read }: LineStage, { person }: PracticeDesk, user: string): Promise<string> {
  const known = person.passwordOf(user);
  if (known === null) return read(say('line.wait.password', { user }), 'hidden');
  return (await read(say('line.desk.password.card', { user }), 'hidden')) || known;
}

async function askCode({ read, tell }: LineStage, { phone }: PracticeDesk, name: string): Promise<string> {
  tell(say('screen.console.codeNeeded'));
  const typed = (await read(say('line.desk.code'))).replace(/[\s-]/g, '');
  return typed || (phoneEntryOf(phone.entries(), name)?.code ?? '');
}

function tellAnswer({ tell }: LineStage, answer: ConsoleAnswer): void {
  if (answer.state === 'refused') tell(say('screen.console.refused', { message: answer.message }), '! ');
  if (answer.state === 'code-needed') tell(say('screen.console.codeNeeded'), '! ');
  if (answer.state === 'new-password-needed') tell(say('screen.console.newPasswordNeeded'), '! ');
  if (answer.state !== 'signed-in') return;
  const { principal, mfa, may } = answer;
  tell(say(mfa ? 'screen.console.signedInMfa' : 'screen.console.signedIn', { principal }));
  for (const { action, allowed } of may) {
    const value = say(allowed ? 'screen.console.may' : 'screen.console.mayNot');
    tell(say('line.fact', { name: action, value }), allowed ? '  ok ' : '  x ');
  }
}

/** What the session that is open may add. */
export function addTo({ tell }: LineStage, { console: browser }: PracticeDesk, session: Session | null) {
  const done = (words: Words): undefined => void tell(words);
  const refused = (message: string): undefined => void tell(say('screen.console.refused', { message }), '! ');
  const passkey = () => {
    const added = browser.addPasskey();
    return added.ok ? done(say('screen.console.passkeyAdded')) : refused(added.message);
  };
  const mfa = () => {
    const added = browser.addRootMfa();
    return added.ok ? done(say('screen.console.mfaAdded', { label: added.label })) : refused(added.message);
  };
  const key = () => {
    const made = browser.addRootAccessKey();
    return made.ok ? done(say('screen.console.keyMade', { keyId: made.keyId })) : refused(made.message);
  };
  if (session === null) return [];
  if (session === 'user') return [{ words: say('screen.console.addPasskey'), act: passkey }];
  return [
    { words: say('screen.console.addMfa'), act: mfa },
    { words: say('screen.console.addKey'), act: key },
  ];
}
