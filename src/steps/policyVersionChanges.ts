import { say } from '../messages/say.ts';
import type { ApiChange } from '../model/change.ts';
import type { ManagedPolicy } from '../model/iam.ts';

/** How many versions of a policy AWS keeps, the one that counts among them. */
const mostVersions = 5;

/** Deletes a version that does not count any more. */
export const deleteVersion = (
  { step, fixes }: Pick<ApiChange, 'step' | 'fixes'>,
  { name, arn: PolicyArn }: Pick<ManagedPolicy, 'name' | 'arn'>,
  VersionId: string,
): ApiChange => ({
  id: `${step}.delete-version.${name}.${VersionId}`,
  step,
  kind: 'api',
  action: 'iam:DeletePolicyVersion',
  input: { PolicyArn, VersionId },
  summary: say('policy-version.delete', { policy: name, version: VersionId }),
  line: { noun: say('noun.policy'), name, detail: say('policy-version.detail', { version: VersionId }) },
  effect: 'remove',
  undo: { possible: false, why: say('policy-version.undo') },
  fixes,
  touches: ['authorization'],
});

/** Room for one version more: the oldest goes where there are five. Nothing where there is room. */
export function roomForVersion(about: Pick<ApiChange, 'step' | 'fixes'>, policy: ManagedPolicy): readonly ApiChange[] {
  const [oldest] = policy.olderVersions;
  return policy.versions < mostVersions || oldest === undefined ? [] : [deleteVersion(about, policy, oldest)];
}
