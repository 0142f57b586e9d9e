import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import { checkOver, verdictOf } from './judging.ts';

/** AccountMFAEnabled of the account summary: any kind of device, or root's password removed by an Organization. */
export const rootMfaEnabled = checkOver(
  {
    id: 'root-mfa-enabled',
    area: 'root',
    severity: 'critical',
    references: { practice: 'P1', cis7: '2.5', cis3: '1.5', securityHub: 'IAM.9', prowler: 'iam_root_mfa_enabled' },
  },
  ['summary'],
  ([{ rootMfaEnabled, rootPasswordPresent }], snapshot) => {
    if (!rootMfaEnabled && rootPasswordPresent === false) {
      return [{ verdict: 'pass', resource: 'root', detail: say('check.root-mfa.no-password') }];
    }
    const devices = known(snapshot.mfaDevices);
    const virtual = devices?.some(({ owner }) => owner?.kind === 'root');
    const kind = virtual ? say('check.root-mfa.virtual') : say('check.root-mfa.other');
    const on = devices ? kind : say('check.root-mfa.on');
    return [{ verdict: verdictOf(rootMfaEnabled), resource: 'root', detail: rootMfaEnabled ? on : say('check.off') }];
  },
);
