import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago, in the largest unit that says enough: "12 seconds ago", "4 minutes ago". */
export function sayAge(then: Date, now: Date): Words {
  const seconds = Math.max(0, Math.round((now.getTime() - then.getTime()) / 1000));
  if (seconds < 5) return say('screen.age.now');
  if (seconds < minute) return say('screen.age.seconds', { count: seconds });
  if (seconds < hour) return say('screen.age.minutes', { count: Math.floor(seconds / minute) });
  if (seconds < 2 * day) return say('screen.age.hours', { count: Math.floor(seconds / hour) });
  return say('screen.age.days', { count: Math.floor(seconds / day) });
}
