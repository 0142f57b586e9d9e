import { administrators } from '../facts/administrators.ts';
import { narrowToUser } from '../facts/narrowToUser.ts';
import { isProven, nothingRemembered, proveWayIn } from '../facts/wayIn.ts';
import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** At least one administrator whose every proof is met: without it root must not be locked. */
export const administratorWayInProven = checkOver(
  {
    id: 'administrator-way-in-proven',
    area: 'people',
    severity: 'critical',
    references: { practice: 'P1' },
  },
  ['authorization', 'signIns', 'mfaDevices'],
  ([authorization], snapshot) => {
    const ofUser = narrowToUser(snapshot);
    const all = administrators(authorization).map(({ user }) => ({
      user,
      proofs: proveWayIn(ofUser(user), user.name, nothingRemembered),
    }));
    const proven = all.filter(({ proofs }) => isProven(proofs)).map(({ user }) => user.name);
    const resource = 'administrators';
    if (proven.length > 0) {
      const detail = say('check.way-in.proven', { users: proven.join(', ') });
      return [{ verdict: 'pass', resource, detail }];
    }
    if (all.length === 0) return [{ verdict: 'fail', resource, detail: say('check.way-in.nobody') }];
    const unknown = all.some(({ proofs }) => proofs.some((proof) => proof.state === 'unknown'));
    const users = all.map(({ user }) => user.name).join(', ');
    return [{ verdict: unknown ? 'unknown' : 'fail', resource, detail: say('check.way-in.unproven', { users }) }];
  },
);
