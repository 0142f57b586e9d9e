import { ownRoles } from '../facts/awsRoles.ts';
import { say } from '../messages/say.ts';
import type { Role } from '../model/iam.ts';
import { checkOver } from './judging.ts';

const idleDays = 90;
// How far back RoleLastUsed reaches.
const trackedDays = 400;
const dayMs = 86_400_000;

/** Roles older than 90 days were taken in the last 90. A younger one may still be waiting for its use. */
export const rolesUsedLately = checkOver(
  {
    id: 'roles-used-lately',
    area: 'roles',
    severity: 'low',
    references: { practice: 'P12' },
  },
  ['authorization'],
  ([{ roles }], _, now) => {
    const own = ownRoles(roles);
    const isBefore = (date: string, days: number) => Date.parse(date) < now.getTime() - days * dayMs;
    const idle = own.filter(
      ({ createdAt, lastUsedAt }) => isBefore(createdAt, idleDays) && isBefore(lastUsedAt ?? createdAt, idleDays),
    );
    if (idle.length === 0) {
      return [{ verdict: 'pass', resource: 'roles', detail: say('check.roles', { count: own.length }) }];
    }
    return idle.map((role) => ({
      verdict: 'fail',
      resource: role.arn,
      detail: wordIdle(role, isBefore(role.createdAt, trackedDays)),
    }));
  },
);

function wordIdle({ name, createdAt, lastUsedAt }: Role, isOld: boolean) {
  if (lastUsedAt !== null) return say('check.role-idle.since', { role: name, at: lastUsedAt.slice(0, 10) });
  if (isOld) return say('check.role-idle.forgotten', { role: name, days: trackedDays });
  return say('check.role-idle.never', { role: name, at: createdAt.slice(0, 10) });
}
