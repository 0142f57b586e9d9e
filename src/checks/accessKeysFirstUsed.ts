import { say } from '../messages/say.ts';
import { checkOverKeys, wordKeys } from './judgingKeys.ts';

/** An active key that nothing used in its first week. One from set-up, or beside a password in use, has a check of its own. */
export const accessKeysFirstUsed = checkOverKeys(
  {
    id: 'access-keys-first-used',
    severity: 'medium',
    references: { practice: 'P12', cis7: '2.11', cis3: '1.12', securityHub: 'IAM.22' },
  },
  (use) =>
    wordKeys(
      use,
      ({ state }) => state === 'never' && use.needless !== 'keys',
      ({ number, ageDays }) => say('check.key.never', { number, days: ageDays }),
    ),
);
