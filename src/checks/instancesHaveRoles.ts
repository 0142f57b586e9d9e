import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';
import { instanceWords, judgeInstances } from './judgingInstances.ts';

/** Every EC2 instance has an instance profile: what runs there and calls AWS needs no key in its files. */
export const instancesHaveRoles = checkOver(
  {
    id: 'instances-have-roles',
    area: 'roles',
    severity: 'medium',
    references: { practice: 'P9', cis7: '2.16', cis3: '1.18', prowler: 'ec2_instance_profile_attached' },
  },
  ['instances'],
  ([instances]) =>
    judgeInstances(instances, (instance) =>
      instance.profile === null ? { detail: say('check.instance-role', instanceWords(instance)) } : null,
    ),
);
