import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/frontends/answersFile.ts';
import { createHeadlessFrontend } from '../../src/frontends/headless.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Answer } from '../../src/model/answers.ts';
import { timedOut } from '../../src/practice/faults/lostConnection.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { rolesText } from '../../src/report/rolesText.ts';
import { roleSteps } from '../../src/roles/index.ts';
import { bodyText } from '../support/bodyText.ts';
import { type Practice, practice } from '../support/practice.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runRoles } from '../support/setUpTools.ts';

const example = readFileSync(new URL('../../examples/roles.yaml', import.meta.url), 'utf8');
const translate = translator(en);
const steps = roleSteps({ externalId: '' });

const neglected = (): Practice => practice({ scenario: 'drifted' });

/** One run of the example, of one kind, some of its answers put otherwise. */
function fromExample(
  account: Practice,
  kind: string,
  answers: Readonly<Record<string, string>> = {},
  externalId = 'e1'.repeat(16),
) {
  const text = Object.entries(answers).reduce(
    (before, [id, answer]) =>
      before.match(new RegExp(`^${id}:`, 'm'))
        ? before.replace(new RegExp(`^${id}: .*$`, 'm'), `${id}: ${answer}`)
        : `${before}${id}: ${answer}\n`,
    example,
  );
  const frontend = createHeadlessFrontend({
    answers: readAnswers(text, 'examples/roles.yaml'),
    yes: true,
    desk: account.account.desk,
    clock: account.clock,
    translate,
    print: () => undefined,
    saveSecretFile: async () => undefined,
    fileExists: async () => false,
    formatCards: () => '',
  });
  return runRoles(account, frontend, { who: 'alice', said: { 'roles.what': kind }, externalId });
}

const actionsOf = ({ applied }: { readonly applied: readonly { readonly action: string | null }[] }) =>
  applied.map(({ action }) => action?.replace('iam:', ''));

const roleOf = (account: Practice, name: string) => account.account.state().roles.find((role) => role.name === name);
const trustOf = (account: Practice, name: string): unknown => JSON.parse(roleOf(account, name)?.trust ?? 'null');

/** What the account decides about a role's request. */
function decision(account: Practice, role: string, action: string, resource: string): string {
  const { body } = account.ask('SimulatePrincipalPolicy', {
    PolicySourceArn: `arn:aws:iam::222233334444:role/${role}`,
    'ActionNames.member.1': action,
    'ResourceArns.member.1': resource,
  });
  return /<EvalDecision>(\w+)</.exec(body)?.[1] ?? body;
}

describe('a role for a program on AWS', () => {
  it('lets an instance list and read one bucket, and nothing else', async () => {
    const account = neglected();

    const outcome = await fromExample(account, 'service');

    expect(actionsOf(outcome)).toEqual([
      ...['CreatePolicy', 'CreateRole', 'AttachRolePolicy', 'CreateInstanceProfile', 'AddRoleToInstanceProfile'],
    ]);
    const asked = [
      ['s3:ListBucket', 'arn:aws:s3:::acme-photos'],
      ['s3:GetObject', 'arn:aws:s3:::acme-photos/2026/cat.jpg'],
      ['s3:PutObject', 'arn:aws:s3:::acme-photos/2026/cat.jpg'],
      ['s3:DeleteObject', 'arn:aws:s3:::acme-photos/2026/cat.jpg'],
      ['s3:GetBucketLocation', 'arn:aws:s3:::acme-photos'],
      ['s3:ListBucket', 'arn:aws:s3:::acme-photos-private'],
      ['s3:GetObject', 'arn:aws:s3:::acme-photos-private/cat.jpg'],
      ['s3:ListAllMyBuckets', '*'],
      ['dynamodb:GetItem', 'arn:aws:dynamodb:us-east-1:222233334444:table/orders'],
      ['iam:ListUsers', '*'],
      ['sts:AssumeRole', 'arn:aws:iam::222233334444:role/Deployer'],
    ] as const;
    const allowed = asked.map(([action, resource]) => decision(account, 'photos-web', action, resource));
    expect(allowed).toEqual(['allowed', 'allowed', ...asked.slice(2).map(() => 'implicitDeny')]);
  });

  it.each([
    ['ec2', 'ec2.amazonaws.com', undefined, true],
    ['lambda', 'lambda.amazonaws.com', undefined, false],
    ['ecs', 'ecs-tasks.amazonaws.com', { StringEquals: { 'aws:SourceAccount': '222233334444' } }, false],
  ])(
    'can be taken by %s alone, for this account where the service says so',
    async (taker, service, Condition, profile) => {
      const account = neglected();

      const outcome = await fromExample(account, 'service', { 'service-role.for': taker });

      expect(trustOf(account, 'photos-web')).toMatchObject({
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: service },
            Action: 'sts:AssumeRole',
            ...(Condition ? { Condition } : {}),
          },
        ],
      });
      expect(JSON.stringify(trustOf(account, 'photos-web')).includes('Condition')).toBe(Condition !== undefined);
      expect(actionsOf(outcome).includes('CreateInstanceProfile')).toBe(profile);
      expect(
        decision(account, 'photos-web', 'logs:PutLogEvents', 'arn:aws:logs:us-east-1:222233334444:log-group:a'),
      ).toBe(taker === 'lambda' ? 'allowed' : 'implicitDeny');
    },
  );

  it('says which line puts the profile on an instance, whole and by itself', async () => {
    const text = rolesText(await fromExample(neglected(), 'service'), translate, steps);

    expect(text.split('\n')).toContain(
      'aws ec2 associate-iam-instance-profile --instance-id i-0123456789abcdef0 --iam-instance-profile Name=photos-web',
    );
  });

  it('may be made without rights, which is said before', async () => {
    const account = neglected();

    const outcome = await fromExample(account, 'service', { 'service-role.things': '[]' });

    expect(actionsOf(outcome)).toEqual(['CreateRole', 'CreateInstanceProfile', 'AddRoleToInstanceProfile']);
  });
});

it.each(['CreateRole', 'CreateInstanceProfile', 'AddRoleToInstanceProfile', 'CreateOpenIDConnectProvider'])(
  'takes a lost answer to %s for what it was: done',
  async (lost) => {
    const account = neglected();
    const { requestHandler } = account.account;
    let times = 0;
    const handler: PracticeRequestHandler = {
      ...requestHandler,
      handle: async (request, options) => {
        const answer = await requestHandler.handle(request, options);
        const action = new URLSearchParams(bodyText(request.body)).get('Action');
        if (action === lost && times++ === 0) throw timedOut();
        return answer;
      },
    };
    const kind = lost === 'CreateOpenIDConnectProvider' ? 'web' : 'service';
    const answers = await answersOf(kind);
    const frontend = scriptedFrontend({ answers, desk: account.account.desk, clock: account.clock });

    const outcome = await runRoles(account, frontend, { who: 'alice', said: { 'roles.what': kind }, handler });

    expect(times).toBe(2);
    expect(actionsOf(outcome)).toContain(lost);
    expect(outcome.left.map(({ summary }) => summary.key)).toEqual([
      kind === 'web' ? 'roles.web.next' : 'roles.service.next',
    ]);
  },
);

describe('a role for another account', () => {
  it('asks for MFA, lasts as long as was said, and gives the link and the profile for the other side', async () => {
    const account = neglected();

    const outcome = await fromExample(account, 'account');

    expect(trustOf(account, 'visitors')).toMatchObject({
      Statement: [
        {
          Principal: { AWS: 'arn:aws:iam::999988887777:root' },
          Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
        },
      ],
    });
    expect(roleOf(account, 'visitors')).toMatchObject({ maxSessionSeconds: 4 * 3600 });
    const lines = rolesText(outcome, translate, steps).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'https://signin.aws.amazon.com/switchrole?account=222233334444&roleName=visitors&displayName=visitors',
        '[profile visitors]',
        'role_arn = arn:aws:iam::222233334444:role/visitors',
        'mfa_serial = arn:aws:iam::999988887777:mfa/YOUR-DEVICE',
        'duration_seconds = 14400',
      ]),
    );
  });

  it('makes an external ID up, keeps it in the next run, and says that the console cannot send it', async () => {
    const account = neglected();
    const guard = { 'account-role.guard': 'external-id' };

    const first = await fromExample(account, 'account', guard);
    const second = await fromExample(account, 'account', guard, '0'.repeat(32));

    expect(trustOf(account, 'visitors')).toMatchObject({
      Statement: [{ Condition: { StringEquals: { 'sts:ExternalId': 'e1'.repeat(16) } } }],
    });
    expect([actionsOf(first), actionsOf(second)]).toEqual([['CreateRole', 'AttachRolePolicy'], []]);
    for (const outcome of [first, second]) {
      const text = rolesText(outcome, translate, steps);
      expect(text).toContain(`external_id = ${'e1'.repeat(16)}`);
      expect(text).not.toContain('switchrole');
    }
  });

  it('takes an external ID that the other side gave, and one role there as the only one', async () => {
    const account = neglected();

    await fromExample(account, 'account', {
      'account-role.who': 'arn:aws:iam::999988887777:role/scanner',
      'account-role.guard': 'both',
      'account-role.external-id': 'given',
      'account-role.given-id': 'acme-2026-x',
    });

    expect(trustOf(account, 'visitors')).toMatchObject({
      Statement: [
        {
          Principal: { AWS: 'arn:aws:iam::999988887777:role/scanner' },
          Condition: {
            StringEquals: { 'sts:ExternalId': 'acme-2026-x' },
            Bool: { 'aws:MultiFactorAuthPresent': 'true' },
          },
        },
      ],
    });
  });
});

describe('a role for GitHub Actions', () => {
  const provider = 'arn:aws:iam::222233334444:oidc-provider/token.actions.githubusercontent.com';

  it('makes the provider once, and names audience, repository and branch', async () => {
    const account = neglected();

    const first = await fromExample(account, 'web');
    const other = await fromExample(account, 'web', {
      'web-role.name': 'github-docs',
      'web-role.repository': 'acme/docs',
    });

    expect(actionsOf(first)).toEqual(['CreateOpenIDConnectProvider', 'CreatePolicy', 'CreateRole', 'AttachRolePolicy']);
    expect(actionsOf(other)).toEqual(['CreatePolicy', 'CreateRole', 'AttachRolePolicy']);
    expect(trustOf(account, 'github-shop')).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
              'token.actions.githubusercontent.com:sub': 'repo:acme/shop:ref:refs/heads/main',
            },
          },
        },
      ],
    });
    const text = rolesText(first, translate, steps);
    expect(text).toContain(
      [
        '- uses: aws-actions/configure-aws-credentials@v6',
        '  with:',
        '    role-to-assume: arn:aws:iam::222233334444:role/github-shop',
        '    aws-region: us-east-1',
      ].join('\n'),
    );
    expect(text).toContain('permissions:\n  id-token: write\n  contents: read\n');
  });

  it.each([
    [{ 'web-role.when': 'environment', 'web-role.environment': 'production' }, 'repo:acme/shop:environment:production'],
    [{ 'web-role.when': 'pull-request' }, 'repo:acme/shop:pull_request'],
    [{ 'web-role.repository': "'acme@12/shop@34'" }, 'repo:acme@12/shop@34:ref:refs/heads/main'],
  ])('names %j as its subject', async (answers, subject) => {
    const account = neglected();

    await fromExample(account, 'web', answers);

    expect(trustOf(account, 'github-shop')).toMatchObject({
      Statement: [{ Condition: { StringEquals: { 'token.actions.githubusercontent.com:sub': subject } } }],
    });
  });

  it('takes any run of the repository only where that was chosen, with a caution', async () => {
    const account = neglected();
    const answers = { ...(await answersOf('web')), 'web-role.when': 'anything' };
    const frontend = scriptedFrontend({ answers, desk: account.account.desk, clock: account.clock });

    await runRoles(account, frontend, { who: 'alice', said: { 'roles.what': 'web' } });

    expect(trustOf(account, 'github-shop')).toMatchObject({
      Statement: [{ Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/shop:*' } } }],
    });
    expect(frontend.approved[0]?.cautions.map(({ key }) => key)).toContain('roles.web.caution.anything');
  });

  it('leaves a provider alone that does not know the audience, and says what to do', async () => {
    const account = neglected();
    account.ask('CreateOpenIDConnectProvider', {
      Url: 'https://token.actions.githubusercontent.com',
      'ClientIDList.member.1': 'somebody-else',
    });

    await expect(fromExample(account, 'web')).rejects.toMatchObject({
      issues: [{ words: { key: 'roles.web.audience.unknown' } }],
    });
    expect(roleOf(account, 'github-shop')).toBeUndefined();
  });
});

it('makes a role for any other provider, by issuer, audience and subject', async () => {
  const account = neglected();

  const outcome = await fromExample(account, 'web', {
    'web-role.provider': 'other',
    'web-role.issuer': 'https://gitlab.example.com/id/7',
    'web-role.audience': 'aws-acme',
    'web-role.subject': "'project_path:acme/shop:ref_type:branch:ref:main'",
  });

  expect(account.account.state().oidcProviders).toMatchObject([
    { url: 'gitlab.example.com/id/7', clientIds: ['aws-acme'] },
  ]);
  expect(trustOf(account, 'github-shop')).toMatchObject({
    Statement: [
      {
        Principal: { Federated: 'arn:aws:iam::222233334444:oidc-provider/gitlab.example.com/id/7' },
        Condition: {
          StringEquals: {
            'gitlab.example.com/id/7:aud': 'aws-acme',
            'gitlab.example.com/id/7:sub': 'project_path:acme/shop:ref_type:branch:ref:main',
          },
        },
      },
    ],
  });
  expect(rolesText(outcome, translate, steps)).toContain('web_identity_token_file = /path/to/token');
});

/** The example's answers as a person would give them. */
async function answersOf(kind: string): Promise<Readonly<Record<string, Answer>>> {
  const { answers } = readAnswers(example, 'examples/roles.yaml');
  return Object.fromEntries([...answers].filter(([id]) => id.startsWith(kind) || id === 'connect.account'));
}
