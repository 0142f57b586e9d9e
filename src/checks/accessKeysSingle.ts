import { say } from '../messages/say.ts';
import { checkOverKeys, wordKeys } from './judgingKeys.ts';

/** How long the old and the new key may both be active while one replaces the other. */
const rotationDays = 14;

/** One active key for each user. Two are explained while the newer one is young: that is how a key is replaced. */
export const accessKeysSingle = checkOverKeys(
  {
    id: 'access-keys-single',
    severity: 'medium',
    references: { practice: 'P11', cis3: '1.13', prowler: 'iam_user_two_active_access_key' },
  },
  (use) => {
    const active = use.keys.filter(({ state }) => state !== 'off');
    if (active.length < 2) return null;
    const fault = wordKeys(
      use,
      ({ state }) => state !== 'off',
      ({ number, ageDays }) => say('check.key.active', { number, days: ageDays }),
    );
    if (Math.min(...active.map(({ ageDays }) => ageDays)) >= rotationDays) return fault;
    const reason = say('check.access-keys-single.rotation');
    return { ...fault, verdict: 'accepted', accepted: { reason, by: 'offroot', until: null } };
  },
);
