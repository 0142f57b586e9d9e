import { hasIdentityCenter } from '../facts/identities.ts';
import { say } from '../messages/say.ts';
import { checkOver, verdictOf } from './judging.ts';

/** Rights come from groups, so that a change of job is a change of group (P3). */
export const rightsFromGroups = checkOver(
  {
    id: 'rights-from-groups',
    area: 'rights',
    severity: 'medium',
    references: {
      practice: 'P3',
      cis7: '2.13',
      cis3: '1.15',
      securityHub: 'IAM.2',
      prowler: 'iam_policy_attached_only_to_group_or_roles',
    },
  },
  ['authorization'],
  ([{ users, groups }], snapshot) => {
    const withRights = groups.filter((group) => group.attached.length + group.inline.length > 0);
    if (withRights.length === 0 && !(users.length === 0 && hasIdentityCenter(snapshot))) {
      return [{ verdict: 'fail', resource: 'groups', detail: say('check.groups', { count: 0 }) }];
    }
    const direct = users.filter((user) => user.attached.length + user.inline.length > 0);
    return [
      {
        verdict: verdictOf(direct.length === 0),
        resource: 'groups',
        detail:
          direct.length === 0
            ? say('check.groups', { count: withRights.length })
            : say('check.rights-direct', { users: direct.map((user) => user.name).join(', ') }),
      },
    ];
  },
);
