import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** A group without members is a set of rights that waits for whoever is put into it next. */
export const groupsNotEmpty = checkOver(
  {
    id: 'groups-not-empty',
    area: 'rights',
    severity: 'low',
    references: { practice: 'P3' },
  },
  ['authorization'],
  ([{ users, groups }]) => {
    const joined = new Set(users.flatMap((user) => user.groups));
    const empty = groups.filter(({ name }) => !joined.has(name));
    if (empty.length === 0) {
      return [{ verdict: 'pass', resource: 'groups', detail: say('check.groups', { count: groups.length }) }];
    }
    return empty.map(({ arn, name }) => ({
      verdict: 'fail',
      resource: arn,
      detail: say('check.groups-empty', { group: name }),
    }));
  },
);
