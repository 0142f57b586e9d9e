import { deviceName } from '../facts/unusedDeviceName.ts';
import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { MfaDevice } from '../model/credentials.ts';
import { clearOrphan } from '../steps/mfaChanges.ts';

/** Takes an MFA device from a user; a virtual one is deleted too, so that it blocks no name. */
export function deviceOff(step: string, user: string, device: MfaDevice): readonly ApiChange[] {
  const { serial, owner, kind } = device;
  const name = deviceName(serial);
  const off: ApiChange = {
    id: `${step}.device-off.${name}`,
    step,
    kind: 'api',
    action: 'iam:DeactivateMFADevice',
    input: { UserName: user, SerialNumber: serial },
    summary: say('team.device-off', { name, user }),
    line: { noun: say('noun.mfa-device'), name, detail: say('team.device-off.detail') },
    effect: 'remove',
    undo: { possible: false, why: say('mfa.clear.undo') },
    fixes: [],
    touches: ['mfaDevices'],
  };
  return [...(owner === null ? [] : [off]), ...(kind === 'virtual' ? [clearOrphan(step, device)] : [])];
}
