import { describe, expect, it } from 'vitest';
import { type Access, dataServices, namesData } from '../../src/policies/dataAccess.ts';
import { evaluate } from '../../src/policies/evaluate.ts';
import { type DataRights, programPolicy } from '../../src/policies/programPolicy.ts';

const place = { partition: 'aws', account: '123456789012' };
const policyFor = (actions: readonly string[], ...data: readonly DataRights[]) =>
  programPolicy({ actions, data }, place);
const textOf = (...of: Parameters<typeof policyFor>): string => JSON.stringify(policyFor(...of)?.document);
const mayWith = (document: string) => (action: string, resource: string) =>
  evaluate({ action, resource, context: {} }, [{ name: 'program', document }]).decision === 'allow';

type Row = readonly [
  service: string,
  accesses: readonly Access[],
  where: string,
  allowed: readonly (readonly [string, string])[],
  refused: readonly (readonly [string, string])[],
];

const here = (service: string, rest: string) => `arn:aws:${service}:eu-west-1:123456789012:${rest}`;

const rows: readonly Row[] = [
  [
    's3',
    ['read'],
    'acme',
    [
      ['s3:GetObject', 'arn:aws:s3:::acme/a/b'],
      ['s3:ListBucket', 'arn:aws:s3:::acme'],
      ['s3:GetBucketLocation', 'arn:aws:s3:::acme'],
    ],
    [
      ['s3:PutObject', 'arn:aws:s3:::acme/a'],
      ['s3:GetObject', 'arn:aws:s3:::acme-two/a'],
      ['s3:DeleteBucket', 'arn:aws:s3:::acme'],
    ],
  ],
  [
    's3',
    ['write'],
    'arn:aws:s3:::acme/backups/*',
    [
      ['s3:PutObject', 'arn:aws:s3:::acme/backups/today'],
      ['s3:ListBucket', 'arn:aws:s3:::acme'],
    ],
    [
      ['s3:PutObject', 'arn:aws:s3:::acme/other'],
      ['s3:GetObject', 'arn:aws:s3:::acme/backups/today'],
    ],
  ],
  [
    's3',
    ['read', 'write'],
    '*',
    [['s3:DeleteObject', 'arn:aws:s3:::any/thing']],
    [['s3:CreateBucket', 'arn:aws:s3:::any']],
  ],
  [
    'dynamodb',
    ['read'],
    'orders',
    [
      ['dynamodb:Query', here('dynamodb', 'table/orders/index/by-day')],
      ['dynamodb:GetItem', here('dynamodb', 'table/orders')],
    ],
    [
      ['dynamodb:PutItem', here('dynamodb', 'table/orders')],
      ['dynamodb:GetItem', here('dynamodb', 'table/people')],
    ],
  ],
  [
    'dynamodb',
    ['write'],
    here('dynamodb', 'table/orders'),
    [['dynamodb:PutItem', here('dynamodb', 'table/orders')]],
    [],
  ],
  [
    'lambda',
    ['write'],
    'resize',
    [
      ['lambda:InvokeFunction', here('lambda', 'function:resize')],
      ['lambda:InvokeFunction', here('lambda', 'function:resize:live')],
    ],
    [['lambda:UpdateFunctionCode', here('lambda', 'function:resize')]],
  ],
  ['sqs', ['read'], 'jobs', [['sqs:ReceiveMessage', here('sqs', 'jobs')]], [['sqs:SendMessage', here('sqs', 'jobs')]]],
  ['sns', ['write'], 'news', [['sns:Publish', here('sns', 'news')]], [['sns:Subscribe', here('sns', 'news')]]],
  [
    'kinesis',
    ['write'],
    'clicks',
    [['kinesis:PutRecords', here('kinesis', 'stream/clicks')]],
    [['kinesis:GetRecords', here('kinesis', 'stream/clicks')]],
  ],
  ['rds', ['read'], '', [['rds:DescribeDBInstances', '*']], [['rds:DeleteDBInstance', '*']]],
  ['rds', ['write'], '', [['rds:DeleteDBInstance', '*']], [['s3:GetObject', '*']]],
  ['s3', [], 'acme', [], [['s3:GetObject', 'arn:aws:s3:::acme/a']]],
];

describe('a program may use data', () => {
  it.each(rows)('in %s, to %j, of %s', (service, accesses, where, allowed, refused) => {
    const seen = ['ec2:DescribeInstances'];
    const may = mayWith(textOf(seen, { service, accesses, where: where.split(',') }));

    expect(allowed.filter(([action, resource]) => !may(action, resource))).toEqual([]);
    expect(refused.filter(([action, resource]) => may(action, resource))).toEqual([]);
    expect(may('ec2:DescribeInstances', '*')).toBe(true);
  });

  it('in another partition by its own names', () => {
    const rights = { actions: [], data: [{ service: 's3', accesses: ['read'] as const, where: ['acme'] }] };

    expect(JSON.stringify(programPolicy(rights, { ...place, partition: 'aws-cn' })?.document)).toContain(
      'arn:aws-cn:s3:::acme',
    );
  });
});

describe('a policy that would be too long', () => {
  const many = (verbs: readonly string[], count: number) =>
    verbs.flatMap((verb) =>
      Array.from({ length: count }, (_, index) => `ec2:${verb}SomethingWithQuiteALongName${index}`),
    );

  it.each<readonly [string, readonly string[], boolean, readonly string[], readonly string[]]>([
    [
      'is left as it is while it fits',
      ['ec2:DescribeInstances'],
      false,
      ['ec2:DescribeInstances'],
      ['ec2:DescribeVpcs'],
    ],
    [
      'names what only looks by its verb',
      [...many(['Describe'], 200), 'ec2:StartInstances', 'ec2:StopInstances'],
      true,
      ['ec2:DescribeVpcs', 'ec2:StartInstances'],
      ['ec2:StartFleet', 'ec2:GetConsoleOutput'],
    ],
    [
      'and then everything by its verb',
      many(['Describe', 'Start', 'Stop'], 90),
      true,
      ['ec2:StartFleet'],
      ['ec2:TerminateInstances'],
    ],
  ])('%s', (_, actions, shortened, allowed, refused) => {
    const policy = policyFor(actions);
    const may = mayWith(JSON.stringify(policy?.document));

    expect(JSON.stringify(policy?.document).length).toBeLessThanOrEqual(6144);
    expect(policy?.shortened).toBe(shortened);
    expect(allowed.filter((action) => !may(action, '*'))).toEqual([]);
    expect(refused.filter((action) => may(action, '*'))).toEqual([]);
  });

  it('is not made where it is too long even so, or would be empty', () => {
    const where = Array.from({ length: 300 }, (_, index) => `a-bucket-with-a-long-name-${index}`);

    expect(policyFor(['ec2:StartInstances'], { service: 's3', accesses: ['read'], where })).toBeNull();
    expect(policyFor([])).toBeNull();
  });
});

it('has a Sid of its own for each statement, of letters and digits', () => {
  const data = dataServices.map((service) => ({ service, accesses: ['read', 'write'] as const, where: ['*'] }));
  const sids = policyFor(['s3:ListAllMyBuckets', 'elastic-inference:Connect'], ...data)?.document.Statement.map(
    ({ Sid = '' }) => Sid,
  );

  expect(new Set(sids).size).toBe(sids?.length);
  expect(sids?.filter((sid) => !/^[A-Za-z0-9]+$/.test(sid))).toEqual([]);
});

describe('the names of data', () => {
  it.each([
    ['s3', 'acme-backups', true],
    ['s3', 'arn:aws:s3:::acme', true],
    ['s3', 'arn:aws:s3:::acme/backups/*', true],
    ['s3', 'Acme', false],
    ['s3', 'acme/backups', false],
    ['s3', 'arn:aws:sqs:eu-west-1:123456789012:jobs', false],
    ['s3', 'acme*', false],
    ['s3', '*', true],
    ['s3', '', false],
    ['dynamodb', 'Orders.v2', true],
    ['dynamodb', 'no', false],
    ['sqs', 'jobs.fifo', true],
    ['lambda', 'a b', false],
    ['kinesis', here('kinesis', 'stream/clicks'), true],
  ] as const)('of %s: %s is taken: %s', (service, text, taken) => {
    expect(namesData(service, text)).toBe(taken);
  });
});
