import { describe, expect, it } from 'vitest';
import {
  type DeveloperService,
  developerServiceNames,
  developerServices,
  developerServicesName,
} from '../../src/policies/developerServices.ts';
import { evaluate } from '../../src/policies/evaluate.ts';
import { grantsFullAdministration } from '../../src/policies/fullAdministration.ts';
import { parsePolicy } from '../../src/policies/parsePolicy.ts';

const aws = { partition: 'aws' };
const role = 'arn:aws:iam::123456789012:role';
const decide = (
  services: readonly DeveloperService[],
  action: string,
  resource = '*',
  context: Readonly<Record<string, string>> = {},
) => {
  const document = JSON.stringify(developerServices(services, aws));
  return evaluate({ action, resource, context }, [{ name: developerServicesName, document }]).decision;
};

/** service, an action it opens */
const opened: readonly (readonly [DeveloperService, string])[] = [
  ['s3', 's3:PutObject'],
  ['ec2', 'ec2:RunInstances'],
  ['lambda', 'lambda:CreateFunction'],
  ['dynamodb', 'dynamodb:PutItem'],
  ['rds', 'rds:CreateDBInstance'],
  ['sqs', 'sqs:SendMessage'],
  ['sns', 'sns:Publish'],
  ['cloudwatch', 'logs:CreateLogGroup'],
  ['ecs', 'ecs:RunTask'],
  ['ecr', 'ecr:CreateRepository'],
];

describe('developerServices', () => {
  it.each(opened)('%s opens %s, and nothing else does', (service, action) => {
    const others = developerServiceNames.filter((name) => name !== service);

    expect(decide([service], action)).toBe('allow');
    expect(decide(others, action)).toBe('implicitDeny');
  });

  it('covers every service in the table above', () => {
    expect(opened.map(([service]) => service)).toEqual(developerServiceNames);
  });

  it('is a policy IAM takes, with all services at once', () => {
    const text = JSON.stringify(developerServices(developerServiceNames, aws));

    expect(parsePolicy(text)).toMatchObject({ ok: true });
    expect(text.length).toBeLessThanOrEqual(6144);
    expect(grantsFullAdministration(text)).toBe(false);
  });

  it('says the same whatever the order of the choice', () => {
    expect(developerServices(['sqs', 's3'], aws)).toEqual(developerServices(['s3', 'sqs'], aws));
  });

  it.each([
    { resource: `${role}/developers/worker`, to: 'lambda.amazonaws.com', decision: 'allow' },
    { resource: `${role}/developers/worker`, to: 'ec2.amazonaws.com', decision: 'implicitDeny' },
    { resource: `${role}/administrator`, to: 'lambda.amazonaws.com', decision: 'implicitDeny' },
  ])('passing $resource to $to is $decision', ({ resource, to, decision }) => {
    expect(decide(['lambda'], 'iam:PassRole', resource, { 'iam:PassedToService': to })).toBe(decision);
  });

  it.each(['iam:CreateUser', 'iam:CreateRole', 'iam:AttachRolePolicy', 'iam:CreateAccessKey', 'sts:AssumeRole'])(
    'leaves %s closed',
    (action) => {
      expect(decide(developerServiceNames, action)).toBe('implicitDeny');
    },
  );
});
