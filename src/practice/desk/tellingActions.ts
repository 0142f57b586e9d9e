import type { Asked } from '../asked.ts';
import { userArn } from '../callers.ts';
import type { PracticeState, StoredUser } from '../practiceState.ts';

/** A few actions that tell, side by side, what kind of access somebody has: reading, administering, building, self-service. */
export function tellingActions(state: PracticeState, user: StoredUser): readonly Omit<Asked, 'context'>[] {
  const arn = userArn(state, user);
  return [
    { action: 'iam:ListUsers', resource: `arn:aws:iam::${state.accountId}:user/` },
    { action: 'iam:CreateUser', resource: `arn:aws:iam::${state.accountId}:user/somebody-new` },
    { action: 's3:ListAllMyBuckets', resource: '*' },
    { action: 's3:CreateBucket', resource: 'arn:aws:s3:::a-new-bucket' },
    { action: 'ec2:RunInstances', resource: `arn:aws:ec2:us-east-1:${state.accountId}:instance/*` },
    { action: 'ce:GetCostAndUsage', resource: '*' },
    { action: 'iam:ChangePassword', resource: arn },
    { action: 'iam:CreateVirtualMFADevice', resource: `arn:aws:iam::${state.accountId}:mfa/${user.name}` },
    { action: 'iam:EnableMFADevice', resource: arn },
  ];
}
