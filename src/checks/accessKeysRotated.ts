import { say } from '../messages/say.ts';
import { checkOverKeys, wordKeys } from './judgingKeys.ts';

const oldDays = 90;

/** A key in use is at most 90 days old. An old key that nothing uses needs no new one: access-keys-in-use says that. */
export const accessKeysRotated = checkOverKeys(
  {
    id: 'access-keys-rotated',
    severity: 'medium',
    references: {
      practice: 'P11',
      cis7: '2.12',
      cis3: '1.14',
      securityHub: 'IAM.3',
      prowler: 'iam_rotate_access_key_90_days',
    },
  },
  (use) =>
    wordKeys(
      use,
      // Written so that a date that cannot be read counts as old.
      ({ state, ageDays }) => state === 'in-use' && !(ageDays <= oldDays),
      ({ number, ageDays }) => say('check.key.old', { number, days: ageDays }),
    ),
);
