import { administrators } from '../facts/administrators.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import { checkOver, restingOn } from './judging.ts';

/** Whoever may do everything has MFA, with a password or with access keys alone: by a managed, own or inline policy. */
export const administratorsMfaEnabled = checkOver(
  {
    id: 'administrators-mfa-enabled',
    area: 'people',
    severity: 'critical',
    references: {
      practice: 'P8',
      cis7: '2.10',
      cis3: '1.10',
      securityHub: 'IAM.19',
      prowler: 'iam_administrator_access_with_mfa',
    },
  },
  ['authorization', 'mfaDevices'],
  ([authorization, devices], snapshot) => {
    const owners = new Set(devices.flatMap(({ owner }) => (owner?.kind === 'user' ? [owner.name] : [])));
    const all = administrators(authorization);
    const without = all.filter(({ user }) => !owners.has(user.name));
    if (without.length === 0) {
      return [
        { verdict: 'pass', resource: 'users', detail: say('check.administrators-mfa.all', { count: all.length }) },
      ];
    }
    const provenance = new Map(known(snapshot.signIns)?.map(({ user, from }) => [user, from]));
    return without.map(({ user, policy, group }) => ({
      verdict: 'fail',
      resource: user.arn,
      detail: group
        ? say('check.administrators-mfa.by-group', { user: user.name, policy, group })
        : say('check.administrators-mfa.direct', { user: user.name, policy }),
      // No device is in no list: its absence is as old as what else is known of the user.
      ...restingOn(provenance.get(user.name), ['iam:ListMFADevices', 'iam:GetAccountAuthorizationDetails']),
    }));
  },
);
