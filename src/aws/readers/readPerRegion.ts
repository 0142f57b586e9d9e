import type { PerRegion } from '../../model/perRegion.ts';
import { type Reading, read } from '../../model/reading.ts';
import { unreadableOf } from '../unreadableOf.ts';
import type { ReadContext } from './reader.ts';

/** Reads a fact of every region at once. What one region refuses makes that region unreadable, with the action, and no other. */
export const readPerRegion = <T>(
  context: ReadContext,
  regions: readonly string[],
  action: string,
  readOne: (region: string) => Promise<T>,
): Promise<PerRegion<T>> =>
  Promise.all(
    regions.map(async (region) => {
      try {
        return { region, reading: read(await readOne(region), context.clock.now().toISOString()) };
      } catch (error) {
        const reading: Reading<T> = unreadableOf(error, action, context);
        return { region, reading };
      }
    }),
  );

/** What regions come to together: a part that is unreadable, as the first of them says, where not one could be read. */
export function together<T>(
  value: T,
  readings: readonly Reading<unknown>[],
  { clock }: Pick<ReadContext, 'clock'>,
): Reading<T> {
  const [first] = readings;
  return first?.state === 'unreadable' && readings.every(({ state }) => state === 'unreadable')
    ? first
    : read(value, clock.now().toISOString());
}
