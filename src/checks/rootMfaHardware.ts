import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** AWS lists root's virtual device and no other kind: MFA on without one is a passkey or a hardware key. */
export const rootMfaHardware = checkOver(
  {
    id: 'root-mfa-hardware',
    area: 'root',
    severity: 'low',
    references: {
      practice: 'P1',
      cis7: '2.6',
      cis3: '1.6',
      securityHub: 'IAM.6',
      prowler: 'iam_root_hardware_mfa_enabled',
    },
  },
  ['summary', 'mfaDevices'],
  ([{ rootMfaEnabled, rootPasswordPresent }, devices]) => {
    const resource = 'root';
    if (!rootMfaEnabled && rootPasswordPresent === false) {
      return [{ verdict: 'pass', resource, detail: say('check.root-mfa.no-password') }];
    }
    if (!rootMfaEnabled) return [{ verdict: 'fail', resource, detail: say('check.root-mfa-hardware.none') }];
    // By its owner: since 2022 root's device may have any name.
    if (devices.some(({ owner, kind }) => owner?.kind === 'root' && kind === 'virtual')) {
      return [{ verdict: 'fail', resource, detail: say('check.root-mfa-hardware.virtual') }];
    }
    return [{ verdict: 'pass', resource, detail: say('check.root-mfa-hardware.hardware') }];
  },
);
