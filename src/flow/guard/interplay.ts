import type { Write } from '../../model/change.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { hasDeny } from '../../policies/fullAdministration.ts';
import { mayDeny } from './policyRefusals.ts';

/**
 * True where a write and one before it, each of them harmless, may do harm together: a Deny on a group and a membership of
 * it, or a Deny put into a policy and its attachment, in whichever order.
 */
export const mayHarmWith = (write: Write, before: readonly Write[], snapshot: Snapshot): boolean =>
  (isJoin(write) && before.some((each) => bringsDeny(each, snapshot))) ||
  (bringsDeny(write, snapshot) && before.some(isJoin)) ||
  (isAttach(write) && before.some(isNewVersion)) ||
  (isNewVersion(write) && before.some(isAttach));

const isJoin = ({ action }: Write): boolean => action === 'iam:AddUserToGroup';

const isAttach = ({ action }: Write): boolean => /^iam:Attach/.test(action);

const isNewVersion = ({ action }: Write): boolean => action === 'iam:CreatePolicyVersion';

function bringsDeny(write: Write, snapshot: Snapshot): boolean {
  switch (write.action) {
    case 'iam:AttachGroupPolicy':
    case 'iam:AttachUserPolicy':
    case 'iam:AttachRolePolicy':
      return mayDeny(snapshot, write.input.PolicyArn);
    case 'iam:PutGroupPolicy':
    case 'iam:PutUserPolicy':
    case 'iam:PutRolePolicy':
    case 'iam:CreatePolicyVersion':
      return hasDeny(write.input.PolicyDocument);
    default:
      return false;
  }
}
