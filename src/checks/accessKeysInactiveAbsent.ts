import { say } from '../messages/say.ts';
import { checkOverKeys, wordKeys } from './judgingKeys.ts';

/** A key that was switched off can be switched on again by whoever may. Since when it is off AWS does not say. */
export const accessKeysInactiveAbsent = checkOverKeys(
  {
    id: 'access-keys-inactive-absent',
    severity: 'low',
    references: { practice: 'P12' },
  },
  (use) =>
    wordKeys(
      use,
      ({ state }) => state === 'off',
      ({ number, ageDays }) => say('check.key.off', { number, days: ageDays }),
    ),
);
