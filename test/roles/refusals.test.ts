import { describe, expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { StepContext } from '../../src/model/step.ts';
import { accountTrust, serviceTrust, webTrust } from '../../src/policies/newTrust.ts';
import { roleSteps } from '../../src/roles/index.ts';
import {
  account,
  asUser,
  authorizationOf,
  daysAgo,
  documentOf,
  finishedAccount,
  now,
  policyOf,
  roleOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

type Answers = Readonly<Record<string, Answer>>;

const steps = roleSteps({ externalId: 'e'.repeat(32) });

const contextFor = (answers: Answers, snapshot: Snapshot): StepContext => contextOf(snapshot, answers);

function questionOf(id: string, answers: Answers, snapshot: Snapshot) {
  const context = contextFor(answers, snapshot);
  return steps.flatMap((step) => step.questions(context)).find((one) => one.id === id);
}

/** The key of what is said against an answer, null where it is taken. */
function fault(id: string, value: string, answers: Answers, snapshot = finishedAccount()): string | null {
  const question = questionOf(id, answers, snapshot);
  if (question?.kind !== 'text') throw new Error(`${id} is not asked for as text`);
  return question.validate(value)?.key ?? null;
}

const forAccount = { 'roles.what': 'account', 'account-role.guard': 'both', 'account-role.external-id': 'given' };
const forGithub = { 'roles.what': 'web', 'web-role.provider': 'github' };
const forOther = { 'roles.what': 'web', 'web-role.provider': 'other' };

describe('who may come from another account', () => {
  it.each([
    ['999988887777', null],
    ['arn:aws:iam::999988887777:root', null],
    ['arn:aws:iam::999988887777:role/team/scanner', null],
    ['arn:aws:iam::999988887777:user/kim', null],
    [account, 'roles.account.who.own'],
    [`arn:aws:iam::${account}:role/a`, 'roles.account.who.own'],
    ['9999-8888-7777', 'roles.account.who.problem'],
    ['99998888777', 'roles.account.who.problem'],
    ['*', 'roles.account.who.problem'],
    ['arn:aws:iam::*:root', 'roles.account.who.problem'],
    ['arn:aws:iam::999988887777:role/*', 'roles.account.who.problem'],
    ['arn:aws:sts::999988887777:assumed-role/a/b', 'roles.account.who.problem'],
    ['arn:aws-cn:iam::999988887777:root', 'roles.account.who.partition'],
  ])('%s: %s', (value, expected) => {
    expect(fault('account-role.who', value, forAccount)).toBe(expected);
  });

  it.each([
    ['acme-2026', null],
    ['a:b/c=d@e.f+g', null],
    ['short', 'roles.account.given-id.problem'],
    ['with a space', 'roles.account.given-id.problem'],
    ['wild*card', 'roles.account.given-id.problem'],
    ['${aws:userid}', 'roles.account.given-id.problem'],
  ])('external ID %s: %s', (value, expected) => {
    expect(fault('account-role.given-id', value, forAccount)).toBe(expected);
  });
});

describe('which repository, branch and environment', () => {
  it.each([
    ['acme/shop', true],
    ['Acme-Corp/shop.web', true],
    ['acme@123456/shop@456789', true],
    ['acme', false],
    ['acme/', false],
    ['acme/*', false],
    ['*', false],
    ['*/shop', false],
    ['acme*/shop', false],
    ['acme/shop*', false],
    ['acme/sh?p', false],
    ['acme/shop:*', false],
    ['acme/shop/other', false],
    ['acme@12/shop', false],
    ['acme/shop@34', false],
    ['acme/..', false],
    ['repo:acme/shop', false],
    ['${aws:username}/shop', false],
  ])('repository %s is taken: %s', (value, taken) => {
    expect(fault('web-role.repository', value, forGithub)).toBe(taken ? null : 'roles.web.repository.problem');
  });

  it.each([
    ['main', true],
    ['release/2026.11', true],
    ['refs/heads/main', false],
    ['*', false],
    ['release/*', false],
    ['a b', false],
    ['a..b', false],
    ['', false],
  ])('branch %s is taken: %s', (value, taken) => {
    const answers = { ...forGithub, 'web-role.when': 'branch' };
    expect(fault('web-role.branch', value, answers)).toBe(taken ? null : 'roles.web.branch.problem');
  });

  it.each([
    ['production', true],
    ['EU production', true],
    ['*', false],
    ['a:b', false],
    [' ', false],
  ])('environment %s is taken: %s', (value, taken) => {
    const answers = { ...forGithub, 'web-role.when': 'environment' };
    expect(fault('web-role.environment', value, answers)).toBe(taken ? null : 'roles.web.environment.problem');
  });
});

describe('any other provider', () => {
  it.each([
    ['https://gitlab.com', null],
    ['https://oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF0123', null],
    ['https://acme.auth0.com/', null],
    ['http://gitlab.com', 'roles.web.issuer.problem'],
    ['gitlab.com', 'roles.web.issuer.problem'],
    ['https://localhost', 'roles.web.issuer.problem'],
    ['https://127.0.0.1', 'roles.web.issuer.problem'],
    ['https://gitlab.com:8443', 'roles.web.issuer.problem'],
    ['https://me@gitlab.com', 'roles.web.issuer.problem'],
    ['https://gitlab.com/a/../b', 'roles.web.issuer.problem'],
    ['https://gitlab.com/a//b', 'roles.web.issuer.problem'],
    ['https://gitlab.com?x=1', 'roles.web.issuer.problem'],
    ['https://gitlab.com#x', 'roles.web.issuer.problem'],
    ['https://*.example.com', 'roles.web.issuer.problem'],
    [`https://a.com/${'b'.repeat(250)}`, 'roles.web.issuer.problem'],
    ['https://accounts.google.com', 'roles.web.issuer.built-in'],
    ['https://token.actions.githubusercontent.com', 'roles.web.issuer.github'],
  ])('issuer %s: %s', (value, expected) => {
    expect(fault('web-role.issuer', value, forOther)).toBe(expected);
  });

  it.each(['*', 'repo:*', 'a?', '${aws:userid}', 'a b', ''])('neither an audience nor a subject is %j', (value) => {
    expect(fault('web-role.audience', value, forOther)).toBe('roles.web.audience.problem');
    expect(fault('web-role.subject', value, forOther)).toBe('roles.web.subject.problem');
  });
});

describe('a role whose name is there already', () => {
  const answers = {
    'roles.what': 'service',
    'service-role.for': 'ec2',
    'service-role.things': ['s3'],
    'service-role.s3': ['list', 'read'],
    'service-role.s3-where': 'acme-photos',
  };
  const arn = `arn:aws:iam::${account}:policy/offroot-role-web`;
  const document = documentOf(
    { Sid: 'ListReadS3Buckets', Effect: 'Allow', Action: ['s3:ListBucket'], Resource: ['arn:aws:s3:::acme-photos'] },
    { Sid: 'ListReadS3Objects', Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::acme-photos/*'] },
  );
  const ours = {
    trust: serviceTrust('ec2', account),
    tags: { 'offroot:created': '2026-11-20T09:00:00Z' },
    attached: [{ name: 'offroot-role-web', arn }],
    instanceProfiles: [{ name: 'web', createdAt: '2026-11-20T09:00:00Z' }],
  };
  const policies = [...(authorizationOf({}).policies ?? []), policyOf('offroot-role-web', document)];
  const withRoles = (more: Parameters<typeof roleOf>[1], also = policies) =>
    finishedAccount({ authorization: authorizationOf({ roles: [roleOf('web', more)], policies: also }) });
  const nameFault = (snapshot: Snapshot, name = 'web') => fault('service-role.name', name, answers, snapshot);
  const changes = (snapshot: Snapshot) => {
    const context = contextFor({ ...answers, 'service-role.name': 'web' }, snapshot);
    return steps.flatMap((step) => step.changes(context)).map(({ id }) => id);
  };

  it('is taken as done where it is as it would be made', () => {
    const snapshot = withRoles(ours);

    expect([nameFault(snapshot), nameFault(snapshot, 'WEB'), changes(snapshot)]).toEqual([null, null, []]);
  });

  it('is completed where a run of offroot was cut, and nothing has used it', () => {
    const snapshot = withRoles({ ...ours, lastUsedAt: null, attached: [], instanceProfiles: [] });

    expect(nameFault(snapshot)).toBeNull();
    expect(changes(snapshot)).toEqual([
      `service-role.attach.role.web.${arn}`,
      'service-role.create-profile.web',
      'service-role.fill-profile.web',
    ]);
  });

  it.each([
    ['it is not offroot’s', { ...ours, tags: {} }, 'roles.name.taken'],
    ['somebody else may take it', { ...ours, trust: serviceTrust('lambda', account) }, 'roles.name.taken'],
    [
      'an administrator takes it',
      { ...ours, trust: accountTrust({ principal: `arn:aws:iam::${account}:root`, externalId: null, mfa: true }) },
      'roles.name.taken',
    ],
    ['something uses it without these rights', { ...ours, attached: [], lastUsedAt: daysAgo(1) }, 'roles.name.taken'],
    [
      'it has other rights',
      { ...ours, attached: [{ name: 'a', arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }] },
      'roles.name.rights',
    ],
    ['it has more rights', { ...ours, inline: [{ name: 'more', document }] }, 'roles.name.rights'],
  ])('is refused and never changed where %s', (_, more, expected) => {
    const snapshot = withRoles(more);

    expect([nameFault(snapshot), changes(snapshot)]).toEqual([expected, []]);
  });

  it('is refused where its policy says something else, or its instance profile holds another role', () => {
    const other = finishedAccount({
      authorization: authorizationOf({
        policies: [policyOf('offroot-role-web', documentOf({ Effect: 'Allow', Action: 's3:*', Resource: '*' }))],
      }),
    });
    const held = finishedAccount({
      authorization: authorizationOf({ roles: [roleOf('old', { instanceProfiles: ours.instanceProfiles })] }),
    });

    expect([nameFault(other), nameFault(held)]).toEqual(['roles.name.policy', 'roles.name.profile']);
  });

  it('is refused where it would be more than one policy can say', () => {
    const where = Array.from({ length: 200 }, (_, index) => `a-bucket-with-a-long-name-${index}`).join(',');

    expect(fault('service-role.name', 'new', { ...answers, 'service-role.s3-where': where })).toBe('roles.too-long');
  });
});

describe('what could not be read', () => {
  it('makes nothing and asks nothing for a web identity, and is named', () => {
    const context = contextFor(forGithub, withUnreadable(finishedAccount(), 'oidcProviders'));

    expect(steps.flatMap((step) => step.questions(context)).filter(({ id }) => id.startsWith('web-role'))).toEqual([]);
    expect(steps.flatMap((step) => step.left?.(context) ?? []).map(({ summary }) => summary.key)).toEqual([
      'roles.web.unread',
    ]);
  });
});

describe('the lock-out guard on identity providers', () => {
  const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
  const trust = webTrust({ provider, host: 'token.actions.githubusercontent.com', audience: 'a', subject: 'b' });
  const admin = { name: 'AdministratorAccess', arn: 'arn:aws:iam::aws:policy/AdministratorAccess' };
  const remove = {
    action: 'iam:DeleteOpenIDConnectProvider',
    input: { OpenIDConnectProviderArn: provider },
  } as const;
  const nobodyProven = { signIns: [], connection: asUser('jan') };
  const withRole = (attached: readonly (typeof admin)[], more: Parameters<typeof finishedAccount>[0] = {}) =>
    finishedAccount({
      authorization: authorizationOf({
        roles: [roleOf('deploy', { trust, attached })],
        policies: [
          ...authorizationOf({}).policies,
          {
            ...policyOf('AdministratorAccess', documentOf({ Effect: 'Allow', Action: '*', Resource: '*' })),
            arn: admin.arn,
            awsManaged: true,
          },
        ],
      }),
      ...more,
    });
  const refused = (snapshot: Snapshot) => {
    const clearance = clearWrite(remove, snapshot, now);
    return clearance.cleared ? [] : clearance.refused.map(({ key }) => key);
  };

  it('lets one go that no administrator comes through', () => {
    expect(refused(withRole([], nobodyProven))).toEqual([]);
  });

  it('keeps one through which an administrator comes, while nobody else has proven their way in', () => {
    expect(refused(withRole([admin], nobodyProven))).toEqual(['guard.administrator-role']);
    expect(refused(withRole([admin]))).toEqual([]);
  });

  it('keeps any while the roles could not be read', () => {
    expect(refused(withUnreadable(withRole([]), 'authorization'))).toEqual(['guard.unknown']);
  });
});
