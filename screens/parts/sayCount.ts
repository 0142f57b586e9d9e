import { say } from '../../src/messages/say.ts';
import type { Words } from '../../src/model/words.ts';

/** How far a reading is, null where there is nothing to count: "3,000 of 5,000", or "3,000" while nobody knows of how many. */
export function sayCount(done: number, total: number | null): Words | null {
  if (total === null) return done > 0 ? say('screen.count', { count: done }) : null;
  if (total < 2) return null;
  return done < total ? say('screen.count.read', { done, total }) : say('screen.count', { count: total });
}
