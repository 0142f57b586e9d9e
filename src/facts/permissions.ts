import type { WriteAction } from '../model/change.ts';
import type { PolicyDocument } from '../policies/document.ts';
import { enrollPolicy } from './enrollPolicy.ts';
import { type PermissionMode, permissionNeeds } from './permissionNeeds.ts';
import { type BesidesAction, permissionTopics } from './permissionTopics.ts';
import { readActions, rehearsalActions, validationActions } from './readActions.ts';

/**
 * The least that a mode needs, as an identity policy: what its reads ask, and the writes it may make. sts:GetCallerIdentity needs no
 * permission; root, which alone sees its own keys, needs no policy.
 */
export function permissionsPolicy(mode: PermissionMode): PolicyDocument {
  if (mode === 'enroll') return enrollPolicy;
  const { parts, writes, validates } = permissionNeeds[mode];
  const needed = new Set<string>([
    ...parts.flatMap((part) => readActions[part]),
    ...writes,
    ...writes.flatMap((write) => besides[write] ?? []),
    // Whoever plans writes rehearses them.
    ...(writes.length > 0 ? rehearsalActions : []),
    ...(validates ? validationActions : []),
  ]);
  const statements = Object.entries(permissionTopics).map(([Sid, actions]) => {
    return { Sid, Effect: 'Allow', Action: actions.filter((action) => needed.has(action)), Resource: '*' } as const;
  });
  return { Version: '2012-10-17', Statement: statements.filter(({ Action }) => Action.length > 0) };
}

/** What is made with tags needs the right to tag it as well; whoever puts a role into a profile hands it on. */
const besides: { readonly [A in WriteAction]?: BesidesAction | readonly BesidesAction[] } = {
  'iam:CreateUser': 'iam:TagUser',
  'iam:CreatePolicy': 'iam:TagPolicy',
  'iam:CreateVirtualMFADevice': 'iam:TagMFADevice',
  'iam:CreateRole': 'iam:TagRole',
  'iam:CreateInstanceProfile': 'iam:TagInstanceProfile',
  'iam:AddRoleToInstanceProfile': 'iam:PassRole',
  'ec2:AssociateIamInstanceProfile': 'iam:PassRole',
  'iam:CreateOpenIDConnectProvider': 'iam:TagOpenIDConnectProvider',
  'events:PutRule': 'events:TagResource',
  // The first analyzer makes the role by which Access Analyzer reads.
  'access-analyzer:CreateAnalyzer': ['access-analyzer:TagResource', 'iam:CreateServiceLinkedRole'],
  // Policies know one right for all changes of budgets.
  'budgets:CreateBudget': ['budgets:ModifyBudget', 'budgets:TagResource'],
  'budgets:DeleteBudget': 'budgets:ModifyBudget',
  'cloudtrail:CreateTrail': 'cloudtrail:AddTags',
  // What the operation is called otherwise than the right to it.
  's3:PutPublicAccessBlock': 's3:PutBucketPublicAccessBlock',
  's3:DeletePublicAccessBlock': 's3:PutBucketPublicAccessBlock',
};
