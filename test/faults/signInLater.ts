import type { ConsoleAnswer } from '../../src/model/practiceDesk.ts';
import type { Story } from './story.ts';

/** A person signs in at the practice console a minute later, with the password they were handed and the codes of their phone. */
export function signInLater({ clock, open }: Story, user: string): ConsoleAnswer {
  clock.advance(60_000);
  const { desk } = open();
  const password = desk.person.passwordOf(user) ?? '';
  const code = desk.phone.entries().findLast(({ label }) => label.includes(user))?.code ?? '';
  return desk.console.signIn({ user, password, code });
}
