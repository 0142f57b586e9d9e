import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** A virtual device made and never enabled is what a broken-off enrolment leaves: it blocks its name. */
export const mfaDevicesAssigned = checkOver(
  {
    id: 'mfa-devices-assigned',
    area: 'people',
    severity: 'low',
    references: { practice: 'P21' },
  },
  ['mfaDevices'],
  ([devices]) => {
    const orphans = devices.filter(({ owner }) => owner === null);
    if (orphans.length === 0) return [{ verdict: 'pass', resource: 'mfa devices', detail: say('check.none-left') }];
    return orphans.map(({ serial }) => ({
      verdict: 'fail',
      resource: serial,
      detail: say('check.mfa-orphan', { name: serial.slice(serial.lastIndexOf('/') + 1) }),
    }));
  },
);
