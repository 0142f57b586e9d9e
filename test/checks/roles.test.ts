import { describe, expect, it } from 'vitest';
import { checks, judgeAll } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Role } from '../../src/model/iam.ts';
import { account, daysAgo, documentOf, freshAccount, now, roleOf } from '../support/snapshots.ts';

type Row = readonly [check: string, account: string, roles: readonly Role[], ...findings: readonly string[]];

const translate = translator(en);
const trusting = (principal: unknown, condition?: object, more: Partial<Role> = {}) =>
  roleOf('app', {
    trust: documentOf({
      Effect: 'Allow',
      Principal: principal,
      Action: 'sts:AssumeRole',
      ...(condition ? { Condition: condition } : {}),
    }),
    ...more,
  });
const anybody = { AWS: '*' };
const vendor = { AWS: 'arn:aws:iam::999999999999:root' };
const scheduler = { Service: 'scheduler.amazonaws.com' };
const linked = { path: '/aws-service-role/ecs.amazonaws.com/' };
const reserved = { path: '/aws-reserved/sso.amazonaws.com/' };
const github = 'token.actions.githubusercontent.com';
const cluster = 'oidc.eks.eu-west-1.amazonaws.com/id/AB12';
const takingTokens = (host: string, Condition: object) =>
  roleOf('app', {
    trust: documentOf({
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/${host}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    }),
  });
const about = (host: string, subject: string, operator = 'StringLike') =>
  takingTokens(host, {
    StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com' },
    [operator]: { [`${host}:sub`]: subject },
  });
const aged = (days: number, used: number | null) =>
  roleOf('app', { createdAt: daysAgo(days), lastUsedAt: used === null ? null : daysAgo(used) });

const open = 'role-trust-not-open';
const external = 'role-trust-external-guarded';
const named = 'role-web-identities-named';
const service = 'role-service-trust-guarded';
const lately = 'roles-used-lately';
const unreadable = 'unknown: app: its trust policy could not be understood';

const rows: readonly Row[] = [
  [open, 'no roles', [], 'pass: no roles of your own'],
  [open, 'a machine’s', [roleOf('app')], 'pass: the one role'],
  [
    open,
    'one’s own and AWS’s',
    [roleOf('a'), roleOf('b'), roleOf('AWS', { ...linked, trust: '{' })],
    'pass: all 2 roles',
  ],
  [open, 'anybody', [trusting(anybody)], 'fail: app can be taken by anybody who has an AWS account'],
  [
    open,
    'anybody with the word',
    [trusting(anybody, { StringEquals: { 'sts:ExternalId': 'blue' } })],
    'fail, high: app can be taken from any AWS account by whoever knows its external ID or comes from its network',
  ],
  [
    open,
    'anybody at GitHub',
    [
      roleOf('app', {
        trust: documentOf({
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
          Action: 'sts:AssumeRoleWithWebIdentity',
        }),
      }),
    ],
    'fail: app can be taken by anybody with an account at token.actions.githubusercontent.com',
  ],
  [open, 'not readable', [roleOf('app', { trust: '{' })], unreadable],
  [
    open,
    'not readable, and another open',
    [roleOf('app', { trust: '{' }), { ...trusting(anybody), name: 'b', arn: 'b' }],
    unreadable,
    'fail: b can be taken by anybody who has an AWS account',
  ],

  [named, 'a machine’s', [roleOf('app')], 'pass: the one role'],
  [named, 'anybody at GitHub, told elsewhere', [takingTokens(github, {})], 'pass: the one role'],
  [named, 'one branch', [about(github, 'repo:acme/shop:ref:refs/heads/main', 'StringEquals')], 'pass: the one role'],
  [named, 'any run of one repository', [about(github, 'repo:acme/shop:*')], 'pass: the one role'],
  [named, 'one repository with its numbers', [about(github, 'repo:acme@12/shop@34:*')], 'pass: the one role'],
  [
    named,
    'any repository of an owner',
    [about(github, 'repo:acme/*')],
    `fail, medium: app takes every token of ${github} about repo:acme/*`,
  ],
  [
    named,
    'any repository that begins so',
    [about(github, 'repo:acme/shop*')],
    `fail, medium: app takes every token of ${github} about repo:acme/shop*`,
  ],
  [
    named,
    'an owner alone',
    [takingTokens(github, { StringEquals: { [`${github}:repository_owner`]: 'acme' } })],
    `fail: app takes tokens of ${github} without asking whom they are about`,
  ],
  [
    named,
    'one repository, by its own claim',
    [takingTokens(github, { StringEquals: { [`${github}:repository`]: 'acme/shop' } })],
    'pass: the one role',
  ],
  [
    named,
    'a whole cluster',
    [takingTokens(cluster, { StringEquals: { [`${cluster}:aud`]: 'sts.amazonaws.com' } })],
    `fail: app takes tokens of ${cluster} without asking whom they are about`,
  ],
  [
    named,
    'a whole cluster, where it says who it is',
    [about(cluster, 'system:serviceaccount:shop:web', 'StringEqualsIfExists')],
    `fail: app takes tokens of ${cluster} without asking whom they are about`,
  ],
  [
    named,
    'every namespace of a cluster',
    [about(cluster, 'system:serviceaccount:*:web')],
    `fail, medium: app takes every token of ${cluster} about system:serviceaccount:*:web`,
  ],
  [named, 'one namespace', [about(cluster, 'system:serviceaccount:shop:*')], 'pass: the one role'],
  [named, 'what AWS has built in', [trusting({ Federated: 'accounts.google.com' })], 'pass: the one role'],
  [named, 'not readable', [roleOf('app', { trust: '{' })], unreadable],

  [external, 'one’s own account', [trusting({ AWS: `arn:aws:iam::${account}:root` })], 'pass: the one role'],
  [
    external,
    'another account',
    [trusting(vendor)],
    'fail: app trusts the account 999999999999 without external ID or MFA',
  ],
  [
    external,
    'two other accounts',
    [trusting({ AWS: ['222222222222', '111111111111'] })],
    'fail: app trusts the accounts 111111111111, 222222222222 without external ID or MFA',
  ],
  [
    external,
    'with an external ID',
    [trusting(vendor, { StringEquals: { 'sts:ExternalId': 'blue' } })],
    'pass: the one role',
  ],
  [external, 'with MFA', [trusting(vendor, { Bool: { 'aws:MultiFactorAuthPresent': 'true' } })], 'pass: the one role'],
  [external, 'anybody, told elsewhere', [trusting(anybody)], 'pass: the one role'],
  [external, 'of Identity Center', [trusting(vendor, undefined, reserved)], 'pass: no roles of your own'],
  [external, 'not readable', [roleOf('app', { trust: '{' })], unreadable],

  [service, 'a machine', [roleOf('app')], 'pass: the one role'],
  [
    service,
    'a scheduler',
    [trusting(scheduler)],
    'fail: app trusts scheduler.amazonaws.com without saying for which account',
  ],
  [
    service,
    'a scheduler for oneself',
    [trusting(scheduler, { StringEquals: { 'aws:SourceAccount': account } })],
    'pass: the one role',
  ],
  [service, 'a service’s own role', [trusting(scheduler, undefined, linked)], 'pass: no roles of your own'],
  [service, 'not readable', [roleOf('app', { trust: '{' })], unreadable],

  [lately, 'used', [aged(500, 1)], 'pass: the one role'],
  [lately, 'used 90 days ago', [aged(500, 90)], 'pass: the one role'],
  [lately, 'used 91 days ago', [aged(500, 91)], 'fail: app, last used 2026-08-22'],
  [lately, 'young and never used', [aged(90, null)], 'pass: the one role'],
  [lately, 'never used', [aged(91, null)], 'fail: app, never used since it was made on 2026-08-22'],
  [lately, 'older than AWS remembers', [aged(401, null)], 'fail: app, not used in the 400 days that AWS remembers'],
  [
    lately,
    'AWS’s own',
    [
      { ...aged(500, null), ...linked },
      { ...aged(500, null), ...reserved },
    ],
    'pass: no roles of your own',
  ],
];

describe('the checks of roles', () => {
  it.each(rows.map(([check, says, roles, ...findings]) => ({ check, says, roles, findings })))(
    '$check, $says',
    ({ check, roles, findings }) => {
      const authorization = { users: [], groups: [], policies: [], roles };
      const found = judgeAll(freshAccount({ authorization }), now).filter((each) => each.check === check);

      const usual = checks.find(({ id }) => id === check)?.severity;
      const told = found.map(({ verdict, severity, detail }) =>
        severity === usual ? `${verdict}: ${translate(detail)}` : `${verdict}, ${severity}: ${translate(detail)}`,
      );
      expect(told).toEqual(findings);
    },
  );
});
