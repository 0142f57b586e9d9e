import { say } from '../messages/say.ts';
import type { Card } from '../model/card.ts';
import type { Words } from '../model/words.ts';

/** The passwords and keys of cards that nobody has taken, in words; null where there are no cards. */
export function unhandedWords(left: readonly Card[]): Words | null {
  const namesOf = (some: readonly Card[]) => some.map((card) => card.user).join(', ');
  const passwords = namesOf(left.filter((card) => card.accessKey === undefined));
  const keys = namesOf(left.filter((card) => card.accessKey !== undefined));
  if (passwords !== '' && keys !== '') return say('screen.leave.cardsAndKeys', { passwords, keys });
  if (keys !== '') return say('screen.leave.keys', { users: keys });
  return passwords === '' ? null : say('screen.leave.cards', { users: passwords });
}
