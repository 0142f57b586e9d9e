import { administrators } from '../facts/administrators.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** One phone that holds everything is a lock-out waiting to happen: two administrators with MFA, or two devices. */
export const secondWayBackExists = checkOver(
  {
    id: 'second-way-back-exists',
    area: 'people',
    severity: 'medium',
    references: { practice: 'P1' },
  },
  ['authorization', 'mfaDevices'],
  ([authorization, devices]) => {
    const resource = 'administrators';
    const counts = administrators(authorization).map(
      ({ user }) => devices.filter(({ owner }) => owner?.kind === 'user' && owner.name === user.name).length,
    );
    const withMfa = counts.filter((count) => count > 0).length;
    if (withMfa > 1)
      return [{ verdict: 'pass', resource, detail: say('check.second-way.administrators', { count: withMfa }) }];
    if (counts.some((count) => count > 1))
      return [{ verdict: 'pass', resource, detail: say('check.second-way.devices') }];
    return [{ verdict: 'fail', resource, detail: say('check.second-way.none', { count: withMfa }) }];
  },
);
