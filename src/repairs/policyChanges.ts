import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { ManagedPolicy } from '../model/iam.ts';
import type { StepContext } from '../model/step.ts';
import { losses } from '../policies/losses.ts';
import { deleteVersion } from '../steps/policyVersionChanges.ts';
import type { About } from '../steps/rightsChanges.ts';

/** Deletes a managed policy that nobody holds, its older versions first: AWS deletes none that has more than one. */
export function deleteManaged({ now }: StepContext, about: About, policy: ManagedPolicy): readonly ApiChange[] {
  const { arn: PolicyArn, name, document: PolicyDocument } = policy;
  const Tags = [{ Key: 'offroot:created', Value: now.toISOString() }];
  const input = { PolicyName: name, PolicyDocument, Description: 'Put back by offroot', Tags };
  return [
    ...policy.olderVersions.map((version) => deleteVersion(about, policy, version)),
    {
      id: `${about.step}.delete-policy.${name}`,
      step: about.step,
      kind: 'api',
      action: 'iam:DeletePolicy',
      input: { PolicyArn },
      summary: say('rights.delete-policy', { policy: name }),
      line: { noun: say('noun.policy'), name, detail: say('rights.deleted') },
      effect: 'remove',
      explains: losses(policy),
      // Put back, it is at the path where offroot makes policies: one from elsewhere would be another one.
      undo: PolicyArn.endsWith(`:policy/${name}`)
        ? { possible: true, write: { action: 'iam:CreatePolicy', input } }
        : { possible: false, why: say('rights.delete-policy.undo') },
      fixes: about.fixes,
      touches: ['authorization'],
    },
  ];
}
