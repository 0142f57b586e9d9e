import { type RootKeyStanding, rootKeyStandings } from '../facts/rootKeyStanding.ts';
import type { StepContext } from '../model/step.ts';

/** Root's keys on their way out that are in one of these states. */
export const standingsIn = (
  { snapshot, now }: StepContext,
  ...states: readonly RootKeyStanding['state'][]
): readonly RootKeyStanding[] => rootKeyStandings(snapshot, now).filter(({ state }) => states.includes(state));
