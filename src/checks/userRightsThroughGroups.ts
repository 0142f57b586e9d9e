import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';

/** No policy sits on a user, attached or inline: one finding names all of a user's. */
export const userRightsThroughGroups = checkOver(
  {
    id: 'user-rights-through-groups',
    area: 'people',
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
  ([{ users }]) => {
    const direct = users.filter(({ attached, inline }) => attached.length + inline.length > 0);
    if (direct.length === 0) {
      return [{ verdict: 'pass', resource: 'users', detail: say('check.own-users', { count: users.length }) }];
    }
    return direct.map(({ name, arn, attached, inline }) => ({
      verdict: 'fail',
      resource: arn,
      detail: say('check.user-rights.direct', {
        user: name,
        policies: [
          ...attached.map((policy) => say('check.user-rights.attached', { policy: policy.name })),
          ...inline.map((policy) => say('check.user-rights.inline', { policy: policy.name })),
        ],
      }),
    }));
  },
);
