import { sayCount } from '../../screens/parts/sayCount.ts';
import { say } from '../messages/say.ts';
import type { Progress } from '../model/frontend.ts';
import type { Words } from '../model/words.ts';

/** Which part of the account is being read, and how far it is where that is known. */
export function sayReading({ part, done, total }: Extract<Progress, { kind: 'reading' }>): Words {
  const count = sayCount(done, total);
  const named = say(`screen.part.${part}`);
  return count ? say('screen.reading.count', { part: named, count }) : say('screen.reading', { part: named });
}
