import { say } from '../messages/say.ts';
import { requireMfaName } from '../policies/requireMfa.ts';
import { checkOver } from './judging.ts';

/** Members of a group without policies get nothing from it, or get it from elsewhere. Empty groups are another check's. */
export const groupsCarryRights = checkOver(
  {
    id: 'groups-carry-rights',
    area: 'rights',
    severity: 'low',
    references: { practice: 'P3' },
  },
  ['authorization'],
  ([{ users, groups }]) => {
    const joined = new Set(users.flatMap((user) => user.groups));
    const without = groups.filter(
      ({ name, attached, inline }) =>
        joined.has(name) && inline.length === 0 && attached.every((policy) => policy.name === requireMfaName),
    );
    if (without.length === 0) {
      return [{ verdict: 'pass', resource: 'groups', detail: say('check.groups', { count: groups.length }) }];
    }
    return without.map(({ arn, name }) => ({
      verdict: 'fail',
      resource: arn,
      detail: say('check.groups-without-rights', { group: name }),
    }));
  },
);
