import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/model/iam.ts';
import { known } from '../../src/model/reading.ts';
import { unguardedServices } from '../../src/policies/guardedTrust.ts';
import { openTrust } from '../../src/policies/openTrust.ts';
import { parseTrust } from '../../src/policies/parseTrust.ts';
import { roleTrust } from '../../src/repairs/roleTrust.ts';
import { failing, repairContext, repaired } from '../support/repairing.ts';
import { asRole, authorizationOf, documentOf, finishedAccount, account as id, roleOf } from '../support/snapshots.ts';

const trusting = (...principals: readonly unknown[]): Role =>
  roleOf('job', {
    trust: documentOf(...principals.map((Principal) => ({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }))),
  });
const account = (role: Role, connection = asRole('Auditor')) =>
  finishedAccount({ connection, authorization: authorizationOf({ roles: [role] }) });
const findings = [
  ...failing('role-trust-not-open', roleOf('job').arn),
  ...failing('role-service-trust-guarded', roleOf('job').arn),
];
const both = { 'role-trust.open.job': 'account', 'role-trust.guard.job': 'account' };
const root = `arn:aws:iam::${id}:root`;
const partner = 'arn:aws:iam::999988887777:root';
const statementsAfter = (role: Role) => {
  const { snapshot } = repaired(roleTrust, account(role), findings, both);
  const trust: unknown = JSON.parse(known(snapshot.authorization)?.roles[0]?.trust ?? '{}');
  return trust;
};

describe('the repair of who may take roles', () => {
  it.each([
    ['anybody', '*', { AWS: root }],
    ['anybody, said as AWS', { AWS: '*' }, { AWS: root }],
    ['anybody besides a partner', { AWS: ['*', partner] }, { AWS: [root, partner] }],
    [
      'anybody besides a service',
      { AWS: '*', Service: 'ec2.amazonaws.com' },
      { AWS: root, Service: 'ec2.amazonaws.com' },
    ],
  ])('gives a role of %s to this account', (_, Principal, after) => {
    expect(statementsAfter(trusting(Principal))).toMatchObject({
      Statement: [{ Principal: after, Action: 'sts:AssumeRole' }],
    });
  });

  it('has services act for this account alone, and leaves others in the same statement free of that', () => {
    expect(statementsAfter(trusting({ Service: 'events.amazonaws.com', AWS: partner }))).toMatchObject({
      Statement: [
        { Principal: { Service: 'events.amazonaws.com' }, Condition: { StringEquals: { 'aws:SourceAccount': id } } },
        { Principal: { AWS: partner } },
      ],
    });
  });

  it('leaves nothing open and nothing unguarded, and every other statement as it was', () => {
    const role = trusting('*', { Service: 'events.amazonaws.com' }, { AWS: partner });
    const { ids, snapshot } = repaired(roleTrust, account(role), findings, both);
    const after = parseTrust(known(snapshot.authorization)?.roles[0]?.trust ?? '') ?? [];

    expect(ids).toEqual(['change.job']);
    expect(openTrust(after)).toBeNull();
    expect(unguardedServices(after)).toEqual([]);
    expect(after.at(-1)).toEqual(parseTrust(role.trust)?.at(-1));
  });

  it('keeps the conditions there were', () => {
    const condition = {
      StringEquals: { 'aws:RequestTag/team': 'data' },
      DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' },
    };
    const role = roleOf('job', {
      trust: documentOf({
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sts:AssumeRole',
        Condition: condition,
      }),
    });

    expect(statementsAfter(role)).toMatchObject({
      Statement: [
        {
          Condition: {
            StringEquals: { 'aws:RequestTag/team': 'data', 'aws:SourceAccount': id },
            DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' },
          },
        },
      ],
    });
  });

  describe('of tokens that say too little', () => {
    const github = 'token.actions.githubusercontent.com';
    const provider = `arn:aws:iam::${id}:oidc-provider/${github}`;
    const aud = { [`${github}:aud`]: 'sts.amazonaws.com' };
    const subject = 'repo:acme/shop:ref:refs/heads/main';
    const answers = { 'role-trust.web.job': 'subject', 'role-trust.subject.job': subject };
    const wide = [...failing('role-web-identities-named', roleOf('job').arn)];
    const taking = (Condition: object, Federated: unknown = provider) =>
      roleOf('job', {
        trust: documentOf({
          Effect: 'Allow',
          Principal: { Federated },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition,
        }),
      });
    const narrowed = (role: Role, found = wide, given: Readonly<Record<string, string>> = answers) => {
      const { snapshot, ids } = repaired(roleTrust, account(role), found, given);
      const trust: unknown = JSON.parse(known(snapshot.authorization)?.roles[0]?.trust ?? '{}');
      return { ids, trust };
    };

    it.each([
      ['no subject', { StringEquals: aud }, wide],
      ['a wildcard', { StringEquals: aud, StringLike: { [`${github}:sub`]: 'repo:acme/*' } }, wide],
      ['everybody’s, which is an open role', { StringEquals: aud, StringLike: { [`${github}:sub`]: '*' } }, findings],
    ])('takes the one that was named instead of %s', (_, Condition, found) => {
      expect(narrowed(taking(Condition), found).trust).toMatchObject({
        Statement: [
          { Principal: { Federated: provider }, Condition: { StringEquals: { ...aud, [`${github}:sub`]: subject } } },
        ],
      });
      expect(JSON.stringify(narrowed(taking(Condition), found).trust)).not.toContain('StringLike');
    });

    it('asks for a whole subject of one repository', () => {
      const context = repairContext(roleTrust, account(taking({ StringEquals: aud })), wide, answers);
      const question = roleTrust.questions(context).find((one) => one.id === 'role-trust.subject.job');
      const problem = (value: string) =>
        question?.kind === 'text' ? (question.validate(value)?.key ?? null) : 'unasked';

      expect([subject, 'repo:acme/*', 'acme/shop', 'repo:acme'].map(problem)).toEqual([
        null,
        'roles.web.subject.problem',
        'roles.web.subject.github',
        'roles.web.subject.github',
      ]);
    });

    it('leaves it where it is to stay, and to a person where others come in by the same statement', () => {
      expect(narrowed(taking({ StringEquals: aud }), wide, { 'role-trust.web.job': 'keep' }).ids).toEqual([]);

      const shared = taking({ StringEquals: aud }, [provider, `arn:aws:iam::${id}:oidc-provider/gitlab.com`]);
      const context = repairContext(roleTrust, account(shared), wide);
      expect(roleTrust.questions(context)).toEqual([]);
      expect(roleTrust.left?.(context).map(({ id: left }) => left)).toEqual(['role-trust.left.job']);
    });
  });

  it('says who may take the role before and after, and keeps the old words for undo', () => {
    const role = trusting('*');
    const { changes } = repaired(roleTrust, account(role), findings, both);

    expect(changes[0]?.explains?.map(({ key }) => key)).toEqual(['role-trust.before', 'role-trust.after']);
    expect(changes[0]).toMatchObject({
      effect: 'remove',
      undo: { possible: true, write: { action: 'iam:UpdateAssumeRolePolicy', input: { PolicyDocument: role.trust } } },
    });
  });

  it.each([
    ['it is to stay', trusting('*'), { 'role-trust.open.job': 'keep' }, asRole('Auditor')],
    ['it is the role of this very run', trusting('*'), both, asRole('job')],
    ['AWS keeps the role', { ...trusting('*'), path: '/aws-service-role/x.amazonaws.com/' }, both, asRole('Auditor')],
    ['it cannot be read', roleOf('job', { trust: '{' }), both, asRole('Auditor')],
  ])('changes nothing where %s', (_, role, answers, connection) => {
    expect(repaired(roleTrust, account(role, connection), findings, answers).ids).toEqual([]);
  });

  it.each([
    [
      'a public provider’s accounts, which only a person can name',
      { Federated: 'accounts.google.com' },
      asRole('Auditor'),
      'role-trust.left.how',
    ],
    ['the role of this very run', '*', asRole('job'), 'inline-policies.left.own-role'],
  ])('leaves %s to be narrowed by hand', (_, Principal, connection, how) => {
    const context = repairContext(roleTrust, account(trusting(Principal), connection), findings);

    expect(roleTrust.left?.(context).flatMap(({ instructions }) => instructions.map(({ key }) => key))).toEqual([how]);
  });
});
