import type { Progress } from '../../model/frontend.ts';
import { sayReading } from '../sayReading.ts';
import type { LineStage } from './lineStage.ts';

/** how long reading may take before it is said how far it is, and then again */
const quietMs = 10_000;

/** Tells now and then how far a long reading is, so that silence never means that nothing happens. */
export function readingTeller({
  tell,
  clock,
}: Pick<LineStage, 'tell' | 'clock'>): (event: Extract<Progress, { kind: 'reading' }>) => void {
  let heard = 0;
  let told = 0;
  return (event) => {
    const time = clock.now().getTime();
    // Another reading has begun where nothing was heard for so long.
    if (time - heard > quietMs) told = time;
    heard = time;
    if (time - told < quietMs) return;
    told = time;
    tell(sayReading(event));
  };
}
