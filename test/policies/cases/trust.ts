import type { OpenTrust } from '../../../src/policies/openTrust.ts';

/** One row: a role's trust policy in the account 123456789012, and what is wrong with it. */
export interface TrustCase {
  readonly says: string;
  readonly statements: readonly object[];
  readonly open?: OpenTrust;
  readonly accounts?: readonly string[];
  readonly services?: readonly string[];
}

const allow = (principal: unknown, condition?: object, action = 'sts:AssumeRole') => ({
  Effect: 'Allow',
  Principal: principal,
  Action: action,
  ...(condition ? { Condition: condition } : {}),
});
const deny = (principal: unknown, condition: object) => ({ ...allow(principal, condition), Effect: 'Deny' });
const is = (key: string, value: string | readonly string[], operator = 'StringEquals') => ({
  [operator]: { [key]: value },
});
const service = (name: string) => ({ Service: `${name}.amazonaws.com` });
const provider = (host: string) => ({ Federated: `arn:aws:iam::123456789012:oidc-provider/${host}` });
const web = (host: string, condition?: object) => allow(provider(host), condition, 'sts:AssumeRoleWithWebIdentity');

const anybody = { AWS: '*' };
const home = 'arn:aws:iam::123456789012:';
const vendor = 'arn:aws:iam::999999999999:root';
const github = 'token.actions.githubusercontent.com';
const audience = { [`${github}:aud`]: 'sts.amazonaws.com' };
const anyone = { to: 'anyone' } as const;

const openCases: readonly TrustCase[] = [
  { says: 'anybody', statements: [allow(anybody)], open: anyone },
  { says: 'anybody, in short', statements: [allow('*')], open: anyone },
  { says: 'anybody in a list', statements: [allow({ AWS: [`${home}root`, '*'] })], open: anyone },
  {
    says: 'all but somebody',
    statements: [{ Effect: 'Allow', NotPrincipal: { AWS: vendor }, Action: 'sts:*' }],
    open: anyone,
  },
  { says: 'anybody, to tag a session only', statements: [allow('*', undefined, 'sts:TagSession')] },
  { says: 'anybody of the Organization', statements: [allow(anybody, is('aws:PrincipalOrgID', 'o-abc1234567'))] },
  {
    says: 'anybody of any Organization',
    statements: [allow(anybody, is('aws:PrincipalOrgID', '*', 'StringLike'))],
    open: anyone,
  },
  {
    says: 'anybody of the Organization or of none',
    statements: [allow(anybody, is('aws:PrincipalOrgID', 'o-abc1234567', 'StringEqualsIfExists'))],
    open: anyone,
  },
  {
    says: 'everybody else denied',
    statements: [allow('*'), deny('*', is('aws:PrincipalOrgID', 'o-abc1234567', 'StringNotEquals'))],
  },
  {
    says: 'everybody else denied, without MFA only',
    statements: [
      allow('*'),
      deny('*', {
        ...is('aws:PrincipalOrgID', 'o-abc1234567', 'StringNotEquals'),
        Bool: { 'aws:MultiFactorAuthPresent': 'false' },
      }),
    ],
    open: anyone,
  },
  {
    says: 'anybody but one account',
    statements: [allow('*', is('aws:PrincipalAccount', '999999999999', 'StringNotEquals'))],
    open: anyone,
  },
  { says: 'a role by its ARN', statements: [allow('*', is('aws:PrincipalArn', `${home}role/app-*`, 'ArnLike'))] },
  {
    says: 'a role of that name anywhere',
    statements: [allow('*', is('aws:PrincipalArn', 'arn:aws:iam::*:role/app', 'ArnLike'))],
    open: anyone,
  },
  {
    says: 'anybody with MFA',
    statements: [allow('*', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })],
    open: anyone,
  },
  {
    says: 'anybody with a tag they give themselves',
    statements: [allow('*', is('aws:PrincipalTag/team', 'web'))],
    open: anyone,
  },
  {
    says: 'anybody who knows the word',
    statements: [allow('*', is('sts:ExternalId', 'blue'))],
    open: { to: 'secret' },
  },
  {
    says: 'anybody who says any word',
    statements: [allow('*', is('sts:ExternalId', '*', 'StringLike'))],
    open: anyone,
  },
  {
    says: 'anybody from the office',
    statements: [allow('*', is('aws:SourceIp', '198.51.100.0/24', 'IpAddress'))],
    open: { to: 'secret' },
  },
  {
    says: 'anybody from anywhere',
    statements: [allow('*', is('aws:SourceIp', '0.0.0.0/0', 'IpAddress'))],
    open: anyone,
  },

  {
    says: 'GitHub without saying whose',
    statements: [web(github, { StringEquals: audience })],
    open: { to: 'provider', provider: github },
  },
  {
    says: 'GitHub for one owner',
    statements: [web(github, { StringEquals: audience, StringLike: { [`${github}:sub`]: 'repo:acme/*' } })],
  },
  {
    says: 'GitHub for one branch',
    statements: [web(github, is(`${github}:sub`, 'repo:acme/app:ref:refs/heads/main'))],
  },
  ...['*', 'repo:*', 'repo:*/app:*', 'repo:acme*/app:*'].map(
    (sub): TrustCase => ({
      says: `GitHub for ${sub}`,
      statements: [web(github, is(`${github}:sub`, ['repo:acme/app:*', sub], 'StringLike'))],
      open: { to: 'provider', provider: github },
    }),
  ),
  {
    says: 'GitLab without saying whose',
    statements: [web('gitlab.com')],
    open: { to: 'provider', provider: 'gitlab.com' },
  },
  {
    says: 'Google without saying whose',
    statements: [allow({ Federated: 'accounts.google.com' }, undefined, 'sts:AssumeRoleWithWebIdentity')],
    open: { to: 'provider', provider: 'accounts.google.com' },
  },
  {
    says: 'one Cognito pool',
    statements: [
      allow(
        { Federated: 'cognito-identity.amazonaws.com' },
        is('cognito-identity.amazonaws.com:aud', 'eu-west-1:1b2c'),
        'sts:AssumeRoleWithWebIdentity',
      ),
    ],
  },
  { says: 'one’s own cluster', statements: [web('oidc.eks.eu-west-1.amazonaws.com/id/0123')] },
  {
    says: 'one’s own sign-in',
    statements: [allow({ Federated: `${home}saml-provider/office` }, undefined, 'sts:AssumeRoleWithSAML')],
  },
];

const accountCases: readonly TrustCase[] = [
  { says: 'one’s own account', statements: [allow({ AWS: [`${home}root`, '123456789012', `${home}role/ci`] })] },
  { says: 'another account', statements: [allow({ AWS: vendor })], accounts: ['999999999999'] },
  { says: 'another account by its number', statements: [allow({ AWS: '999999999999' })], accounts: ['999999999999'] },
  {
    says: 'users, roles and sessions of several',
    statements: [
      allow({ AWS: ['arn:aws:iam::222222222222:user/a', 'arn:aws:iam::111111111111:role/b/c', vendor] }),
      allow({ AWS: 'arn:aws:sts::111111111111:assumed-role/b/s' }),
    ],
    accounts: ['111111111111', '222222222222', '999999999999'],
  },
  { says: 'another account with an external ID', statements: [allow({ AWS: vendor }, is('sts:ExternalId', 'blue'))] },
  {
    says: 'another account with any external ID',
    statements: [allow({ AWS: vendor }, is('sts:ExternalId', '*', 'StringLike'))],
    accounts: ['999999999999'],
  },
  {
    says: 'another account with MFA',
    statements: [allow({ AWS: vendor }, is('aws:MultiFactorAuthPresent', 'true', 'Bool'))],
  },
  {
    says: 'another account with MFA, or with keys',
    statements: [allow({ AWS: vendor }, is('aws:MultiFactorAuthPresent', 'true', 'BoolIfExists'))],
    accounts: ['999999999999'],
  },
  {
    says: 'another account with a fresh code',
    statements: [allow({ AWS: vendor }, is('aws:MultiFactorAuthAge', '3600', 'NumericLessThan'))],
  },
  {
    says: 'another account of the Organization',
    statements: [allow({ AWS: vendor }, is('aws:PrincipalOrgID', 'o-abc1234567'))],
  },
  {
    says: 'another account, denied without the word',
    statements: [allow({ AWS: vendor }), deny('*', is('sts:ExternalId', 'blue', 'StringNotEquals'))],
  },
  {
    says: 'another account, denied without MFA',
    statements: [allow({ AWS: vendor }), deny('*', is('aws:MultiFactorAuthPresent', 'false', 'BoolIfExists'))],
  },
  {
    says: 'another account, one way guarded and one not',
    statements: [
      allow({ AWS: vendor }, is('sts:ExternalId', 'blue')),
      allow({ AWS: 'arn:aws:iam::999999999999:role/b' }),
    ],
    accounts: ['999999999999'],
  },
  { says: 'a user deleted since', statements: [allow({ AWS: 'AIDA1234567890EXAMPLE' })] },
];

const serviceCases: readonly TrustCase[] = [
  { says: 'machines', statements: [allow(service('ec2'))] },
  {
    says: 'functions and containers',
    statements: [allow({ Service: ['lambda.amazonaws.com', 'ecs-tasks.amazonaws.com'] })],
  },
  {
    says: 'a scheduler for anybody',
    statements: [allow({ Service: ['scheduler.amazonaws.com', 'ec2.amazonaws.com'] })],
    services: ['scheduler.amazonaws.com'],
  },
  {
    says: 'a scheduler for oneself',
    statements: [allow(service('scheduler'), is('aws:SourceAccount', '123456789012'))],
  },
  {
    says: 'flow logs of one account',
    statements: [
      allow(service('vpc-flow-logs'), is('aws:SourceArn', 'arn:aws:ec2:*:123456789012:vpc-flow-log/*', 'ArnLike')),
    ],
  },
  {
    says: 'a scheduler for anything',
    statements: [allow(service('scheduler'), is('aws:SourceArn', '*', 'ArnLike'))],
    services: ['scheduler.amazonaws.com'],
  },
  {
    says: 'a service by its region',
    statements: [allow(service('logs.eu-west-1'))],
    services: ['logs.eu-west-1.amazonaws.com'],
  },
  {
    says: 'a service with a longer name',
    statements: [allow(service('monitoring.rds'))],
    services: ['monitoring.rds.amazonaws.com'],
  },
];

/** What each trust policy is open to; what a row leaves out is nothing. */
export const trustCases: readonly TrustCase[] = [...openCases, ...accountCases, ...serviceCases];
