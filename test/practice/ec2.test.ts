import { expect, test } from 'vitest';
import { ec2Page } from '../../src/practice/ec2/ec2Paging.ts';
import { queryParams } from '../../src/practice/wire/queryParams.ts';
import { practice } from '../support/practice.ts';
import { askService } from './askService.ts';

function drifted() {
  const practiced = practice({ scenario: 'drifted' });
  const machines = practiced.account.state().instances;
  const idOf = (name: string) => machines.find(({ tags }) => tags[0]?.value === name)?.id ?? '';
  return { ...practiced, ec2: askService(practiced, 'ec2'), idOf };
}

test('machines are those of the region that was signed for, by filters of which each has to hold', () => {
  const practiced = drifted();
  const { ec2, idOf } = practiced;
  const ids = (body: string) => [...body.matchAll(/<instanceId>(.*?)</g)].map(([, id]) => id);

  const here = ec2('DescribeInstances');
  const there = askService(practiced, 'ec2', { region: 'ap-northeast-2' })('DescribeInstances');
  const openOnes = ec2('DescribeInstances', {
    'Filter.member.1.Name': 'instance-state-name',
    'Filter.member.1.Value.member.1': 'stopped',
    'Filter.member.1.Value.member.2': 'run*',
    'Filter.member.2.Name': 'metadata-options.http-tokens',
    'Filter.member.2.Value.member.1': 'optional',
  });

  expect(ids(here.body)).toEqual([idOf('web'), idOf('worker')]);
  expect(ids(there.body)).toEqual([idOf('seoul-trial')]);
  expect(ids(openOnes.body)).toEqual([idOf('web')]);
});

test('IMDSv2 is required from the moment it is asked for, and what is not named stays', () => {
  const { ec2, idOf, account } = drifted();

  const answer = ec2('ModifyInstanceMetadataOptions', { InstanceId: idOf('web'), HttpTokens: 'required' });

  expect(answer.body).toContain('<state>pending</state><httpTokens>required</httpTokens>');
  const { metadata } = account.state().instances.find(({ id }) => id === idOf('web')) ?? {};
  expect(metadata).toEqual({ httpTokens: 'required', hopLimit: 1, endpoint: 'enabled' });
});

test('a machine is given a profile once, it is replaced, and taken away', () => {
  const { ec2, ask, idOf, account } = drifted();
  const InstanceId = idOf('worker');
  const profileOf = () => account.state().instances.find(({ id }) => id === InstanceId)?.profile;
  const give = () => ec2('AssociateIamInstanceProfile', { InstanceId, 'IamInstanceProfile.Name': 'web-server' });
  ask('CreateInstanceProfile', { InstanceProfileName: 'another' });

  const given = give();
  const first = profileOf();
  const again = give();
  const replaced = ec2('ReplaceIamInstanceProfileAssociation', {
    AssociationId: first?.associationId ?? '',
    'IamInstanceProfile.Arn': 'arn:aws:iam::222233334444:instance-profile/another',
  });
  const second = profileOf();

  expect(given.body).toContain('<state>associating</state>');
  expect(again).toMatchObject({ code: 'IncorrectState', status: 400 });
  expect([replaced.code, second?.arn]).toEqual(['Success', 'arn:aws:iam::222233334444:instance-profile/another']);
  expect(second?.associationId).not.toBe(first?.associationId);
  expect(ec2('DescribeIamInstanceProfileAssociations').body).toContain('<state>associated</state>');
  expect(ec2('DisassociateIamInstanceProfile', { AssociationId: second?.associationId ?? '' }).code).toBe('Success');
  expect(profileOf()).toBeNull();
});

test('whoever gives a profile away needs iam:PassRole for its role, to EC2', () => {
  const practiced = drifted();
  const { ask, idOf } = practiced;
  const statement = (PassedTo: string) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'ec2:*', Resource: '*' },
        {
          Effect: 'Allow',
          Action: 'iam:PassRole',
          Resource: 'arn:aws:iam::222233334444:role/web-server',
          Condition: { StringEquals: { 'iam:PassedToService': PassedTo } },
        },
      ],
    });
  const give = (passedTo: string) => {
    ask('PutUserPolicy', { UserName: 'zoe', PolicyName: 'own', PolicyDocument: statement(passedTo) });
    return askService(practiced, 'ec2', { who: 'zoe' })('AssociateIamInstanceProfile', {
      InstanceId: idOf('worker'),
      'IamInstanceProfile.Name': 'web-server',
    });
  };
  ask('CreateUser', { UserName: 'zoe' });

  const elsewhere = give('lambda.amazonaws.com');
  const here = give('ec2.amazonaws.com');

  expect(elsewhere).toMatchObject({ code: 'UnauthorizedOperation', status: 403 });
  expect(elsewhere.message).toContain('iam:PassRole on resource: arn:aws:iam::222233334444:role/web-server');
  expect(here.code).toBe('Success');
});

test.each([
  ['DescribeInstances', { 'InstanceId.member.1': 'i-0123456789abcdef0' }, 'InvalidInstanceID.NotFound', 400],
  ['DescribeInstances', { 'InstanceId.member.1': 'web' }, 'InvalidInstanceID.Malformed', 400],
  ['DescribeInstances', { 'Filter.member.1.Name': 'nonsense' }, 'InvalidParameterValue', 400],
  ['DescribeInstances', { MaxResults: '4' }, 'InvalidParameterValue', 400],
  ['ModifyInstanceMetadataOptions', { HttpTokens: 'required' }, 'MissingParameter', 400],
  ['AssociateIamInstanceProfile', { InstanceId: 'i-0123456789abcdef0' }, 'InvalidInstanceID.NotFound', 400],
  ['DisassociateIamInstanceProfile', { AssociationId: 'iip-assoc-1' }, 'InvalidAssociationID.NotFound', 400],
  ['DescribeRegions', { 'RegionName.member.1': 'mars-1' }, 'InvalidParameterValue', 400],
  ['DescribeRegions', { DryRun: 'true' }, 'DryRunOperation', 412],
])('%s with %o is refused', (action, given, code, status) => {
  const { ec2 } = drifted();

  expect(ec2(action, given)).toMatchObject({ code, status });
});

test('what is more than one page holds is listed page by page, each once', () => {
  const machines = Array.from({ length: 12 }, (_, at) => at);
  const pageFrom = (token?: string) =>
    ec2Page(
      machines,
      queryParams(new Map([['MaxResults', '5'], ...(token === undefined ? [] : [['NextToken', token] as const])])),
    );

  const first = pageFrom();
  const second = pageFrom(first.more.nextToken);
  const third = pageFrom(second.more.nextToken);

  expect([...first.items, ...second.items, ...third.items]).toEqual(machines);
  expect(third.more.nextToken).toBeUndefined();
  expect(() => pageFrom('made-up')).toThrow('Unable to parse pagination token');
});
