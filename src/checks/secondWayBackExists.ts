import { administrators } from '../facts/administrators.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import { checkOver } from './judging.ts';

/**
 * One phone that holds everything is a lock-out waiting to happen: two administrators with MFA, or two devices. Where root
 * has MFA of its own it can let an administrator back in, so that lacking a second way weighs less.
 */
export const secondWayBackExists = checkOver(
  {
    id: 'second-way-back-exists',
    area: 'people',
    severity: 'medium',
    references: { practice: 'P1' },
  },
  ['authorization', 'mfaDevices'],
  ([authorization, devices], snapshot) => {
    const resource = 'administrators';
    const owned = new Map<string, number>();
    for (const { owner } of devices) {
      if (owner?.kind === 'user') owned.set(owner.name, (owned.get(owner.name) ?? 0) + 1);
    }
    const counts = administrators(authorization).map(({ user }) => owned.get(user.name) ?? 0);
    const withMfa = counts.filter((count) => count > 0).length;
    if (withMfa > 1)
      return [{ verdict: 'pass', resource, detail: say('check.second-way.administrators', { count: withMfa }) }];
    if (counts.some((count) => count > 1))
      return [{ verdict: 'pass', resource, detail: say('check.second-way.devices') }];
    const rootHelps = known(snapshot.summary)?.rootMfaEnabled === true;
    const detail = rootHelps
      ? say('check.second-way.root', { count: withMfa })
      : say('check.second-way.none', { count: withMfa });
    return [{ verdict: 'fail', resource, detail, ...(rootHelps ? { severity: 'low' as const } : {}) }];
  },
);
