import { weaknesses } from '../facts/passwordStrength.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** All nine settings of the account's password policy, against the recommendation. */
export const passwordPolicyStrong = checkOver(
  {
    id: 'password-policy-strong',
    area: 'passwords',
    severity: 'medium',
    references: {
      practice: 'P7',
      cis7: '2.8',
      cis3: '1.8',
      securityHub: 'IAM.10',
      prowler: 'iam_password_policy_minimum_length_14',
    },
  },
  ['passwordPolicy'],
  ([policy]) => {
    const resource = 'password policy';
    if (!policy) return [{ verdict: 'fail', resource, detail: say('check.password-policy.default') }];
    const weak = weaknesses(policy);
    if (weak.length === 0) {
      return [
        { verdict: 'pass', resource, detail: say('check.password-policy.strong', { length: policy.minimumLength }) },
      ];
    }
    const detail = say('check.password-policy.weak', { settings: weak.map((setting) => say(`setting.${setting}`)) });
    return [{ verdict: 'fail', resource, detail }];
  },
);
