import { freshState } from '../freshState.ts';
import type { Scenario } from './scenario.ts';

/** A new account: a root user, no keys, nothing else. */
export const firstDay: Scenario = {
  name: 'first-day',
  build: (now) => freshState('first-day', '111122223333', now),
};
