import { say } from '../../src/messages/say.ts';
import type { Identity } from '../../src/model/connection.ts';
import type { Words } from '../../src/model/words.ts';

/** Who is at the keyboard, in as few words as tell root from everybody else. */
export function sayWho({ kind, name }: Identity): Words {
  if (kind === 'root') return say('screen.who.root');
  if (name === null) return say('screen.who.other');
  return kind === 'user' ? say('screen.who.user', { name }) : say('screen.who.role', { name });
}
