import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { awsManagedArn, awsManagedPolicies, isAwsManaged } from '../../src/policies/awsManaged.ts';
import { describePolicy } from '../../src/policies/describePolicy.ts';
import { developerServiceNames, developerServices } from '../../src/policies/developerServices.ts';
import { requireMfa } from '../../src/policies/requireMfa.ts';

const translate = translator(en);

describe('describePolicy', () => {
  it.each([
    { name: 'requireMfa', document: requireMfa({ partition: 'aws' }) },
    { name: 'developerServices', document: developerServices(developerServiceNames, { partition: 'aws' }) },
  ])('has a sentence for every statement of $name', ({ document }) => {
    const sentences = describePolicy(document).map(translate);

    expect(sentences).toHaveLength(document.Statement.length);
    expect(sentences.filter((sentence) => /iam:|^Allows|^Denies|^policy\./.test(sentence))).toEqual([]);
  });

  it('tells other statements by their actions', () => {
    const sentences = describePolicy({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['s3:Get*', 's3:List*'], Resource: '*' },
        { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' },
      ],
    });

    expect(sentences.map(translate)).toEqual(['Allows s3:Get*, s3:List*', 'Denies everything but iam:*']);
  });
});

describe('awsManagedArn', () => {
  it.each([
    ['aws', 'AdministratorAccess', 'arn:aws:iam::aws:policy/AdministratorAccess'],
    ['aws', 'Billing', 'arn:aws:iam::aws:policy/job-function/Billing'],
    ['aws-cn', 'ViewOnlyAccess', 'arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess'],
  ] as const)('in %s, %s is %s', (partition, name, arn) => {
    expect(awsManagedArn(partition, name)).toBe(arn);
  });

  it('knows its names', () => {
    expect(awsManagedPolicies.every(isAwsManaged)).toBe(true);
    expect(isAwsManaged('toString')).toBe(false);
  });
});
