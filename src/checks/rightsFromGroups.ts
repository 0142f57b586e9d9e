import { hasIdentityCenter } from '../facts/identities.ts';
import { peoplesGroups } from '../facts/programGroups.ts';
import { say } from '../messages/say.ts';
import { known } from '../model/reading.ts';
import { checkOver, verdictOf } from './judging.ts';

/** There are groups that carry rights (P20), besides those of programs. Who has rights of their own besides is user-rights-through-groups' to say. */
export const rightsFromGroups = checkOver(
  {
    id: 'rights-from-groups',
    area: 'rights',
    severity: 'medium',
    references: { practice: 'P20' },
  },
  ['authorization'],
  ([{ users, groups: all }], snapshot) => {
    const groups = peoplesGroups({ users, groups: all }, known(snapshot.signIns));
    const count = groups.filter((group) => group.attached.length + group.inline.length > 0).length;
    const elsewhere = users.length === 0 && hasIdentityCenter(snapshot);
    return [{ verdict: verdictOf(count > 0 || elsewhere), resource: 'groups', detail: say('check.groups', { count }) }];
  },
);
