/** One row: the statements of a policy and what they open. */
export interface WideCase {
  readonly says: string;
  readonly statements: readonly object[];
  readonly opens: readonly string[];
}

const allow = (action: string | readonly string[], more: object = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
});
const deny = (action: string | readonly string[], more: object = {}) => ({
  Effect: 'Deny',
  Action: action,
  Resource: '*',
  ...more,
});
const on = (...resources: readonly string[]) => ({ Resource: resources });
const when = (operator: string, key: string, value: string) => ({ Condition: { [operator]: { [key]: value } } });
const iam = 'arn:aws:iam::123456789012:';
const self = 'arn:aws:iam::*:user/${aws:username}';
const ec2Way = 'iam:PassRole + ec2:RunInstances';

/** What leads from a few rights to all of them, in the account 123456789012. */
export const escalationCases: readonly WideCase[] = [
  { says: 'reading leads nowhere', statements: [allow(['iam:Get*', 'iam:List*', 's3:*'])], opens: [] },
  { says: 'one way', statements: [allow('iam:AttachUserPolicy')], opens: ['iam:AttachUserPolicy'] },
  { says: 'in other letters', statements: [allow('IAM:attachuserpolicy')], opens: ['iam:AttachUserPolicy'] },
  {
    says: 'by a wildcard',
    statements: [allow('iam:Put*')],
    opens: ['iam:PutUserPolicy', 'iam:PutGroupPolicy', 'iam:PutRolePolicy'],
  },
  {
    says: 'by leaving out',
    statements: [{ Effect: 'Allow', NotAction: ['iam:A*', 'iam:C*', 'iam:P*', 'iam:U*', 'ssm:*'], Resource: '*' }],
    opens: ['iam:SetDefaultPolicyVersion'],
  },
  { says: 'half of a way', statements: [allow('iam:PassRole'), allow('ec2:Describe*')], opens: [] },
  { says: 'the other half', statements: [allow('ec2:RunInstances')], opens: [] },
  { says: 'a way in two statements', statements: [allow('iam:PassRole'), allow('ec2:RunInstances')], opens: [ec2Way] },
  {
    says: 'a machine anywhere is enough',
    statements: [allow('iam:PassRole'), allow('ec2:RunInstances', on('arn:aws:ec2:eu-west-1:*:instance/*'))],
    opens: [ec2Way],
  },
  {
    says: 'only two of three',
    statements: [allow(['iam:PassRole', 'lambda:CreateFunction'])],
    opens: [],
  },
  {
    says: 'all three',
    statements: [allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'])],
    opens: ['iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction'],
  },

  {
    says: 'roles below a path',
    statements: [allow('iam:PassRole', on(`${iam}role/app/*`)), allow('ec2:*')],
    opens: [],
  },
  {
    says: 'every role, spelled out',
    statements: [allow('iam:PassRole', on(`${iam}role/*`)), allow('ec2:RunInstances')],
    opens: [ec2Way],
  },
  {
    says: 'every role of another account',
    statements: [allow('iam:PassRole', on('arn:aws:iam::999999999999:role/*')), allow('ec2:RunInstances')],
    opens: [],
  },
  { says: 'keys for oneself', statements: [allow('iam:CreateAccessKey', on(self))], opens: [] },
  { says: 'keys for anybody', statements: [allow('iam:CreateAccessKey')], opens: ['iam:CreateAccessKey'] },
  {
    says: 'a policy for oneself is a way all the same',
    statements: [allow('iam:AttachUserPolicy', on(self))],
    opens: ['iam:AttachUserPolicy'],
  },
  { says: 'one group', statements: [allow('iam:AddUserToGroup', on(`${iam}group/readers`))], opens: [] },
  {
    says: 'all but one group',
    statements: [{ Effect: 'Allow', Action: 'iam:AddUserToGroup', NotResource: `${iam}group/Admins` }],
    opens: ['iam:AddUserToGroup'],
  },
  {
    says: 'a shell on every machine',
    statements: [allow(['ssm:SendCommand', 'ssm:StartSession'])],
    opens: ['ssm:SendCommand', 'ssm:StartSession'],
  },
  {
    says: 'a shell on one',
    statements: [allow('ssm:StartSession', on('arn:aws:ec2:*:*:instance/i-0123456789abcdef0'))],
    opens: [],
  },
  {
    says: 'a shell on machines with a tag',
    statements: [allow('ssm:StartSession', when('StringEquals', 'ssm:resourceTag/team', 'web'))],
    opens: [],
  },

  {
    says: 'with MFA it is a way as well',
    statements: [allow('iam:PutUserPolicy', when('Bool', 'aws:MultiFactorAuthPresent', 'true'))],
    opens: ['iam:PutUserPolicy'],
  },
  {
    says: 'from the office too',
    statements: [allow('iam:PutUserPolicy', when('IpAddress', 'aws:SourceIp', '198.51.100.0/24'))],
    opens: ['iam:PutUserPolicy'],
  },
  {
    says: 'within a boundary it is none',
    statements: [allow('iam:PutUserPolicy', when('StringEquals', 'iam:PermissionsBoundary', `${iam}policy/edge`))],
    opens: [],
  },
  {
    says: 'with chosen policies it is none',
    statements: [allow('iam:AttachRolePolicy', when('ArnEquals', 'iam:PolicyARN', `${iam}policy/app-*`))],
    opens: [],
  },
  {
    says: 'a role for machines, handed to machines',
    statements: [
      allow('iam:PassRole', when('StringEquals', 'iam:PassedToService', 'ec2.amazonaws.com')),
      allow(['ec2:RunInstances', 'glue:CreateDevEndpoint']),
    ],
    opens: [ec2Way],
  },

  {
    says: 'taken away again',
    statements: [allow('iam:*'), allow('ssm:*'), deny(['iam:*', 'ssm:*'])],
    opens: [],
  },
  {
    says: 'one half taken away',
    statements: [allow(['iam:PassRole', 'ec2:*']), deny('iam:PassRole')],
    opens: [],
  },
  {
    says: 'taken away but for a path',
    statements: [
      allow(['iam:PassRole', 'ec2:RunInstances']),
      { Effect: 'Deny', Action: 'iam:PassRole', NotResource: `${iam}role/app/*` },
    ],
    opens: [],
  },
  {
    says: 'taken away from requests with other tags only',
    statements: [
      allow('iam:PutUserPolicy'),
      deny('iam:PutUserPolicy', when('ForAllValues:StringNotEquals', 'aws:TagKeys', 'team')),
    ],
    opens: ['iam:PutUserPolicy'],
  },
  {
    says: 'taken away from everywhere but one address, which is left or come to',
    statements: [
      allow('iam:PutUserPolicy'),
      deny('iam:PutUserPolicy', when('NotIpAddress', 'aws:SourceIp', '192.0.2.0/24')),
    ],
    opens: ['iam:PutUserPolicy'],
  },
  {
    says: 'taken away without the boundary, compared as an ARN',
    statements: [
      allow('iam:PutUserPolicy'),
      deny('iam:PutUserPolicy', when('ArnNotEquals', 'iam:PermissionsBoundary', `${iam}policy/edge`)),
    ],
    opens: [],
  },
  {
    says: 'taken away without the boundary',
    statements: [
      allow('iam:PutUserPolicy'),
      deny('iam:PutUserPolicy', when('StringNotEquals', 'iam:PermissionsBoundary', `${iam}policy/edge`)),
    ],
    opens: [],
  },
  {
    says: 'taken away of one role only',
    statements: [allow('iam:PutRolePolicy'), deny('iam:PutRolePolicy', on(`${iam}role/Admin`))],
    opens: ['iam:PutRolePolicy'],
  },
  {
    says: 'taken away without MFA only',
    statements: [
      allow('iam:PutRolePolicy'),
      deny('iam:*', when('BoolIfExists', 'aws:MultiFactorAuthPresent', 'false')),
    ],
    opens: ['iam:PutRolePolicy'],
  },
];

/** Services opened whole. */
export const openServiceCases: readonly WideCase[] = [
  { says: 'everything of one', statements: [allow('kms:*')], opens: ['kms'] },
  {
    says: 'everything of several',
    statements: [allow(['KMS:*', 'secretsmanager:*'])],
    opens: ['kms', 'secretsmanager'],
  },
  { says: 'many, not all', statements: [allow(['kms:Get*', 'kms:List*', 'kms:E*', 'kms:*Key'])], opens: [] },
  { says: 'all, in other words', statements: [allow('kms:**')], opens: ['kms'] },
  { says: 'everyday services', statements: [allow(['ec2:*', 'dynamodb:*', 'logs:*', 'sqs:*'])], opens: [] },
  {
    says: 'on some things',
    statements: [allow('s3:*', on('arn:aws:s3:::reports', 'arn:aws:s3:::reports/*'))],
    opens: [],
  },
  { says: 'on all things, as an ARN', statements: [allow('s3:*', on('arn:aws:s3:::*'))], opens: ['s3'] },
  {
    says: 'on all but one',
    statements: [{ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::secret' }],
    opens: ['s3'],
  },
  {
    says: 'with MFA',
    statements: [allow('kms:*', when('Bool', 'aws:MultiFactorAuthPresent', 'true'))],
    opens: ['kms'],
  },
  {
    says: 'by way of one service only',
    statements: [allow('kms:*', when('StringEquals', 'kms:ViaService', 's3.eu-west-1.amazonaws.com'))],
    opens: [],
  },
  { says: 'taken away again', statements: [allow('kms:*'), deny('kms:*')], opens: [] },
  { says: 'deletions taken away', statements: [allow('kms:*'), deny('kms:ScheduleKeyDeletion')], opens: ['kms'] },
  {
    says: 'all services but some',
    statements: [
      {
        Effect: 'Allow',
        NotAction: [
          'iam:*',
          'sts:*',
          'organizations:*',
          'account:*',
          'sso*:*',
          'identitystore:*',
          'ssm:*',
          's*:*',
          'k*:*',
        ],
        Resource: '*',
      },
    ],
    opens: ['rolesanywhere', 'cloudtrail', 'config', 'guardduty', 'access-analyzer', 'lambda'],
  },
  { says: 'a bare star, which is more than a service', statements: [allow('*')], opens: [] },
];
