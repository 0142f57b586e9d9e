import { say } from '../messages/say.ts';
import { checkOverKeys, wordKeys } from './judgingKeys.ts';

/** A key made together with a user who has a password, and never used: a tick in a form, not a need. */
export const accessKeysNotFromSetUp = checkOverKeys(
  {
    id: 'access-keys-not-from-set-up',
    severity: 'medium',
    references: { practice: 'P12', cis3: '1.11', prowler: 'iam_user_no_setup_initial_access_key' },
  },
  (use) =>
    wordKeys(
      use,
      ({ state }) => state === 'set-up',
      ({ number, ageDays }) => say('check.key.set-up', { number, days: ageDays }),
    ),
);
