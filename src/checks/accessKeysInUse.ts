import { say } from '../messages/say.ts';
import { checkOverKeys, wordKeys } from './judgingKeys.ts';

/** An active key that was used once, and not for 45 days. One beside a password in use is user-credentials-needed's. */
export const accessKeysInUse = checkOverKeys(
  {
    id: 'access-keys-in-use',
    severity: 'medium',
    references: {
      practice: 'P12',
      cis7: '2.11',
      cis3: '1.12',
      securityHub: 'IAM.22',
      prowler: 'iam_user_accesskey_unused',
    },
  },
  (use) =>
    wordKeys(
      use,
      ({ state }) => state === 'unused' && use.needless !== 'keys',
      ({ number, idleDays }) => say('check.key.unused', { number, days: idleDays ?? 0 }),
    ),
);
