import { chanceOf } from '../../src/practice/faults/chanceOf.ts';
import type { Faults } from '../../src/practice/faults/faults.ts';
import type { StoryKind } from './stories/storyKind.ts';

/** What goes wrong in one attempt. Calls are counted from 1; null is never. */
export interface Trouble {
  readonly faults: Partial<Faults>;
  readonly killedAt: number | null;
  readonly cancelledAt: number | null;
}

/** Over how many calls trouble is spread, and what may be denied. */
type Troubled = Pick<StoryKind, 'calls' | 'deniable'>;

/** The trouble of one attempt of one run: the same seed, the same trouble. Most attempts have several kinds of it. */
export function randomTrouble({ calls, deniable }: Troubled, seed: number, attempt: number): Trouble {
  const chance = (purpose: string) => chanceOf(seed, attempt, purpose);
  const upTo = (most: number, purpose: string, part: number): number =>
    chance(purpose) < part ? chance(`${purpose} much`) * most : 0;
  const whole = (...given: Parameters<typeof upTo>): number => Math.ceil(upTo(...given));
  const sign = chance('clock sign') < 0.5 ? -1 : 1;
  return {
    faults: {
      throttle: upTo(0.2, 'throttle', 0.4),
      failure: upTo(0.1, 'failure', 0.3),
      unavailable: upTo(0.1, 'unavailable', 0.3),
      unsent: upTo(0.1, 'unsent', 0.3),
      lost: upTo(0.2, 'lost', 0.4),
      reset: upTo(0.1, 'reset', 0.3),
      latency: whole(3000, 'latency', 0.3),
      lag: whole(15, 'lag', 0.3),
      down: whole(calls, 'down', 0.15),
      expire: whole(calls, 'expire', 0.15),
      deny: chance('deny') < 0.25 ? [pick(deniable, chance('denied'))] : [],
      clock: sign * whole(20, 'clock', 0.1),
      seed: Math.floor(chance('seed') * 1e6),
    },
    killedAt: whole(calls, 'kill', 0.3) || null,
    cancelledAt: whole(calls, 'cancel', 0.2) || null,
  };
}

/** True where the account has a root access key at the start, the mistake that is to be undone. */
export const hasRootKey = (seed: number): boolean => chanceOf(seed, 0, 'root key') < 0.5;

/** How many attempts go wrong before one is made on a good day. */
export const troubledAttempts = (seed: number): number => (chanceOf(seed, 0, 'attempts') < 0.7 ? 1 : 2);

const pick = (items: readonly string[], chance: number): string => items[Math.floor(chance * items.length)] ?? '';
