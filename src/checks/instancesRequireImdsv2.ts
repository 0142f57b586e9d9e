import { say } from '../messages/say.ts';
import { checkOver } from './judging.ts';
import { instanceWords, judgeInstances } from './judgingInstances.ts';

/** No EC2 instance answers IMDSv1. One without a role has no credentials to give away, so it weighs less; one that answers nothing passes. */
export const instancesRequireImdsv2 = checkOver(
  {
    id: 'instances-require-imdsv2',
    area: 'roles',
    severity: 'high',
    references: {
      practice: 'P9',
      cis7: '6.7',
      cis3: '5.6',
      securityHub: 'EC2.8',
      prowler: 'ec2_instance_imdsv2_enabled',
    },
  },
  ['instances'],
  ([instances]) =>
    judgeInstances(instances, (instance) => {
      const { metadata, profile } = instance;
      if (metadata.tokens === 'required' || metadata.endpoint === 'disabled') return null;
      if (profile === null)
        return { severity: 'medium', detail: say('check.instance-imds.bare', instanceWords(instance)) };
      return { detail: say('check.instance-imds', { ...instanceWords(instance), profile: profile.name }) };
    }),
);
