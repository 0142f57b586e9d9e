import type { PracticeDesk } from '../../model/practiceDesk.ts';
import type { RandomBytes } from '../operation.ts';
import type { StateAccess } from '../stateAccess.ts';
import { practiceMail } from './mail.ts';
import { practicePerson } from './person.ts';
import { practicePhone } from './phone.ts';
import { practicePrograms } from './programs.ts';
import { addRootAccessKey, addRootMfa, signInRoot } from './rootConsole.ts';
import { practiceTime } from './time.ts';
import { addUserPasskey } from './userPasskey.ts';
import { type OpenPage, signInUser, type UserSession } from './userSignIn.ts';

/** What an AWS page says when nobody is signed in on it any more. */
const signedOut = { ok: false, message: 'Your session has expired. Please sign in again.' } as const;

/** The practice phone and the practice console of one account, its time and its programs. The desk remembers its open page as a browser would. */
export function practiceDesk(file: StateAccess, now: () => Date, random: RandomBytes): PracticeDesk {
  const { change } = file;
  let page: OpenPage | null = null;
  let signedIn: UserSession | null = null;
  let rootSignedIn = false;

  const signInAsRoot = (code: string | undefined) => {
    const answer = change((state) => signInRoot(state, code, now()));
    rootSignedIn = answer.state === 'signed-in';
    return answer;
  };
  // Without MFA root's sign-in needs nothing that a person would have to type here.
  const asRoot = (): boolean => rootSignedIn || signInAsRoot(undefined).state === 'signed-in';

  return {
    phone: practicePhone(file, now),
    person: practicePerson(file),
    time: practiceTime(file, now),
    programs: practicePrograms(file, now),
    mail: practiceMail(file),
    console: {
      signIn: (attempt) => {
        const result = change((state) => signInUser(state, attempt, page, now()));
        page = result.page;
        signedIn = result.session ?? null;
        return result.answer;
      },
      addPasskey: () => {
        const session = signedIn;
        return session === null ? signedOut : change((state) => addUserPasskey(state, session, now(), random));
      },
      signInAsRoot: ({ code }) => signInAsRoot(code),
      addRootMfa: () => (asRoot() ? change((state) => addRootMfa(state, now(), random)) : signedOut),
      addRootAccessKey: () => (asRoot() ? change((state) => addRootAccessKey(state, now(), random)) : signedOut),
    },
  };
}
