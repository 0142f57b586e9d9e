import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** Whoever has a password has MFA. A user who has never signed in yet is told apart: their first sign-in sets it up. */
export const consoleUsersMfaEnabled = checkOver(
  {
    id: 'console-users-mfa-enabled',
    area: 'people',
    severity: 'high',
    references: {
      practice: 'P8',
      cis7: '2.10',
      cis3: '1.10',
      securityHub: 'IAM.5',
      prowler: 'iam_user_mfa_enabled_console_access',
    },
  },
  ['signIns', 'mfaDevices'],
  ([signIns, devices]) => {
    const owners = new Set(devices.flatMap(({ owner }) => (owner?.kind === 'user' ? [owner.name] : [])));
    const console = signIns.filter(({ password }) => password !== null);
    const without = console.filter(({ user }) => !owners.has(user));
    if (without.length === 0) {
      return [{ verdict: 'pass', resource: 'users', detail: say('check.console-mfa.all', { count: console.length }) }];
    }
    return without.map(({ user, lastUsedAt }) => ({
      verdict: 'fail',
      resource: user,
      detail: lastUsedAt ? say('check.console-mfa.without', { user }) : say('check.console-mfa.not-yet', { user }),
    }));
  },
);
