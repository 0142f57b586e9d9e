import { expect, test } from 'vitest';
import { evaluate } from '../../src/policies/evaluate.ts';
import { parsePolicy } from '../../src/policies/parsePolicy.ts';
import { awsManagedPolicies } from '../../src/practice/awsManagedPolicies.ts';

test.each(awsManagedPolicies)('$arn is a policy IAM would store', ({ document }) => {
  expect(parsePolicy(document)).toMatchObject({ ok: true });
});

const actions = [
  'iam:ListUsers',
  'iam:CreateUser',
  's3:ListAllMyBuckets',
  's3:CreateBucket',
  'ec2:RunInstances',
  'ce:GetCostAndUsage',
];

test.each([
  ['AdministratorAccess', actions],
  ['PowerUserAccess', ['s3:ListAllMyBuckets', 's3:CreateBucket', 'ec2:RunInstances', 'ce:GetCostAndUsage']],
  ['ReadOnlyAccess', ['iam:ListUsers', 's3:ListAllMyBuckets']],
  ['SecurityAudit', ['iam:ListUsers', 's3:ListAllMyBuckets']],
  ['ViewOnlyAccess', ['iam:ListUsers', 's3:ListAllMyBuckets']],
  ['Billing', ['ce:GetCostAndUsage']],
  ['SystemAdministrator', ['iam:ListUsers', 's3:ListAllMyBuckets', 's3:CreateBucket', 'ec2:RunInstances']],
  ['DataScientist', ['s3:ListAllMyBuckets', 's3:CreateBucket', 'ec2:RunInstances']],
  ['NetworkAdministrator', []],
  ['IAMUserChangePassword', []],
  ['SignInLocalDevelopmentAccess', []],
])('%s allows %j of the telling actions', (name, allowed) => {
  const policy = awsManagedPolicies.filter((one) => one.name === name);

  const found = actions.filter(
    (action) => evaluate({ action, resource: '*', context: {} }, policy).decision === 'allow',
  );

  expect(policy).toHaveLength(1);
  expect(found).toEqual(allowed);
});
