import { inOrganization } from '../facts/identities.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** In an Organization the management account can take the password of a member's root away: what is not there cannot leak. */
export const rootPasswordManaged = checkOver(
  {
    id: 'root-password-managed',
    area: 'root',
    severity: 'low',
    references: { practice: 'P1', prowler: 'iam_root_credentials_management_enabled' },
  },
  ['summary', 'authorization'],
  ([{ rootPasswordPresent }], snapshot) => {
    const resource = 'root';
    if (rootPasswordPresent === null) {
      return [{ verdict: 'unknown', resource, detail: say('check.root-password.untold') }];
    }
    if (!rootPasswordPresent) return [{ verdict: 'pass', resource, detail: say('check.root-password.removed') }];
    return inOrganization(snapshot)
      ? [{ verdict: 'fail', resource, detail: say('check.root-password.removable') }]
      : [{ verdict: 'pass', resource, detail: say('check.root-password.kept') }];
  },
);
