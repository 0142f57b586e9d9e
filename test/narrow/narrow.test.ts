import { describe, expect, test } from 'vitest';
import { GuardRefused } from '../../src/errors.ts';
import { canDo } from '../../src/flow/canDo.ts';
import { readForUndo, undo, undoParts } from '../../src/flow/undo.ts';
import { readHistory } from '../../src/journal/history.ts';
import { say } from '../../src/messages/say.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Option } from '../../src/model/question.ts';
import { connect } from '../../src/steps/connect.ts';
import { type Practice, practice } from '../support/practice.ts';
import { type ScriptedFrontend, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { accountOf, runNarrow, runTools } from '../support/setUpTools.ts';

type Answers = Readonly<Record<string, Answer>>;

/** A person with S3 full access, who needs one bucket. */
function withDora(policy = 'AmazonS3FullAccess'): Practice {
  const scene = practice({ scenario: 'first-day' });
  scene.ask('CreateUser', { UserName: 'dora' });
  scene.ask('AttachUserPolicy', { UserName: 'dora', PolicyArn: `arn:aws:iam::aws:policy/${policy}` });
  return scene;
}

const who: Answers = { 'narrow.who': 'user/dora', 'narrow.policy': 'AmazonS3FullAccess' };
const oneBucket: Answers = {
  ...who,
  'narrow.stage': 'resources',
  'narrow.services': ['s3'],
  'narrow.s3.actions': 'read-write',
  'narrow.s3.where': 'reports',
  'narrow.more': '',
  'narrow.policy-name': 'offroot-dora-reports',
};

const frontendFor = (scene: Practice, answers: Answers): ScriptedFrontend =>
  scriptedFrontend({
    answers: { 'connect.account': scene.account.state().accountId, ...answers },
    desk: scene.account.desk,
    clock: scene.clock,
  });

/** One run, with the options of every list that was asked from. */
async function narrowed(scene: Practice, answers: Answers, said: Answers = {}, id = 'test') {
  const frontend = frontendFor(scene, answers);
  const options = new Map<string, readonly Option[]>();
  const titles = new Map<string, string>();
  const watching: typeof frontend = {
    ...frontend,
    ask: async (question) => {
      titles.set(question.id, question.title.key);
      if (question.kind === 'choice' || question.kind === 'choices') options.set(question.id, question.options);
      return frontend.ask(question);
    },
  };
  const outcome = await runNarrow(scene, watching, said, { id });
  return { outcome, frontend, options, titles, actions: outcome.applied.map(({ action }) => action) };
}

const attachedTo = (scene: Practice, name: string) =>
  scene.account
    .state()
    .users.find((user) => user.name === name)
    ?.attached.map((arn) => arn.split('/').at(-1));

const policyNamed = (scene: Practice, name: string) =>
  scene.account.state().policies.find((policy) => policy.name === name);

const statementsOf = (scene: Practice, name: string): readonly Readonly<Record<string, unknown>>[] =>
  JSON.parse(policyNamed(scene, name)?.versions.at(-1)?.document ?? '{"Statement":[]}').Statement;

/** `offroot undo` of a whole run. */
async function takenBack(scene: Practice, run: string) {
  const frontend = frontendFor(scene, { 'undo.run': run, 'undo.what': 'all' });
  const tools = { ...(await runTools(scene, frontend, {})), id: `undo of ${run}` };
  const account = await tools.account.read(undoParts);
  const snapshot = await readForUndo(tools.account, account, readHistory(tools.journal.entries()));
  return undo(tools, snapshot, { before: [connect], titleOf: (id) => say('undo.step', { id }) });
}

/** What dora may do, by the practice account's own simulator. */
async function allowed(scene: Practice, resource: string, ...actions: readonly string[]): Promise<readonly string[]> {
  const account = await accountOf(scene, 'root');
  const arn = `arn:aws:iam::${scene.account.state().accountId}:user/dora`;
  const question = { who: { kind: 'user' as const, name: 'dora', arn }, actions, resource, from: null };
  const report = await canDo(account, await account.read(['authorization']), question, scene.clock.now());
  return report.actions.filter(({ withMfa }) => withMfa.decision === 'allowed').map(({ action }) => action);
}

describe('a person with S3 full access who needs one bucket', () => {
  test('gets a policy of that bucket, and the wide one is taken once it is there', async () => {
    const scene = withDora();

    const { actions, frontend } = await narrowed(scene, oneBucket);

    expect(actions).toEqual(['iam:CreatePolicy', 'iam:AttachUserPolicy', 'iam:DetachUserPolicy']);
    expect(attachedTo(scene, 'dora')).toEqual(['offroot-dora-reports']);
    expect(frontend.approved).toMatchObject([
      { typed: 'AmazonS3FullAccess', rehearsal: { people: [{ names: ['dora'] }] } },
    ]);
    expect(policyNamed(scene, 'offroot-dora-reports')).toMatchObject({
      description: 'Made by offroot: AmazonS3FullAccess narrowed for dora',
      tags: [{ key: 'offroot:created' }],
    });
  });

  test('may do exactly that afterwards', async () => {
    const scene = withDora();
    await narrowed(scene, oneBucket);
    const tried = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:DeleteBucket', 's3:PutBucketPolicy'];

    expect(await allowed(scene, 'arn:aws:s3:::reports/a.csv', ...tried)).toEqual(tried.slice(0, 3));
    expect(await allowed(scene, 'arn:aws:s3:::reports', 's3:ListBucket', 's3:DeleteBucket')).toEqual(['s3:ListBucket']);
    expect(await allowed(scene, 'arn:aws:s3:::others/a.csv', ...tried)).toEqual([]);
  });

  test('a second run with the same answers has an empty plan', async () => {
    const scene = withDora();
    await narrowed(scene, oneBucket);

    const { outcome, options } = await narrowed(scene, oneBucket);

    expect(outcome.plan).toEqual([]);
    expect(options.get('narrow.policy')?.map(({ value }) => value)).toContain('AmazonS3FullAccess');
  });

  test('undo gives the wide policy back before it takes the narrow one', async () => {
    const scene = withDora();
    await narrowed(scene, oneBucket);

    const outcome = await takenBack(scene, 'test');

    expect(outcome.applied.map(({ action }) => action)).toEqual([
      'iam:AttachUserPolicy',
      'iam:DetachUserPolicy',
      'iam:DeletePolicy',
    ]);
    expect(attachedTo(scene, 'dora')).toEqual(['AmazonS3FullAccess']);
    expect(policyNamed(scene, 'offroot-dora-reports')).toBeUndefined();
  });

  test('a run that broke off after the narrow policy was given goes on from there', async () => {
    const scene = withDora();
    await narrowed(scene, oneBucket);
    scene.ask('AttachUserPolicy', { UserName: 'dora', PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess' });

    expect((await narrowed(scene, oneBucket)).actions).toEqual(['iam:DetachUserPolicy']);
  });
});

describe('actions', () => {
  test('what was used is ticked, by Access Advisor, and only for the one who was chosen', async () => {
    const scene = practice({ scenario: 'drifted' });

    const { options, frontend } = await narrowed(scene, {
      'narrow.who': 'user/emil',
      'narrow.policy': 'AmazonS3FullAccess',
      'narrow.stage': 'actions',
      'narrow.services': ['s3'],
      'narrow.s3.actions': 'used',
      'narrow.more': 's3:GetBucketTagging, s3:GetObjet',
      'narrow.policy-name': 'offroot-emil',
    });

    expect(options.get('narrow.services')).toMatchObject([
      { value: 's3', hint: { key: 'narrow.service.used' } },
      { value: 's3-object-lambda', hint: { key: 'narrow.service.unused' } },
    ]);
    expect(statementsOf(scene, 'offroot-emil')).toEqual([
      { Sid: 'UsedS3', Effect: 'Allow', Action: ['s3:GetBucketLocation', 's3:ListAllMyBuckets'], Resource: '*' },
      { Sid: 'AlsoS3', Effect: 'Allow', Action: ['s3:GetBucketTagging', 's3:GetObjet'], Resource: '*' },
    ]);
    // A doubtful name is a caution, and no more.
    expect(frontend.approved[0]?.cautions).toContainEqual(
      say('narrow.action.meant', { action: 's3:GetObjet', meant: 's3:GetObject' }),
    );
  });

  test('never more than the wide policy allows', async () => {
    const scene = withDora('AmazonS3ReadOnlyAccess');

    await narrowed(scene, {
      ...oneBucket,
      'narrow.policy': 'AmazonS3ReadOnlyAccess',
      'narrow.more': 'iam:CreateUser, s3:PutObject',
    });

    expect(await allowed(scene, 'arn:aws:s3:::reports/a', 's3:GetObject', 's3:PutObject', 'iam:CreateUser')).toEqual([
      's3:GetObject',
    ]);
  });

  test('where nothing is left of it, nothing is done, and that is said', async () => {
    const scene = withDora();

    const { outcome } = await narrowed(scene, { ...oneBucket, 'narrow.services': [] });

    expect(outcome.plan).toEqual([]);
    expect(outcome.left.map(({ id }) => id)).toContain('narrow.empty');
  });

  test('where Access Advisor is denied, services are picked by hand', async () => {
    const scene = withDora();
    const frontend = frontendFor(scene, { ...oneBucket });
    const { handler } = { handler: scene.account.requestHandler };
    const denying: typeof handler = {
      ...handler,
      handle: (request, options) =>
        typeof request.body === 'string' && request.body.includes('GenerateServiceLastAccessedDetails')
          ? Promise.reject(Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: {}, $fault: 'client' }))
          : handler.handle(request, options),
    };

    const outcome = await runNarrow(scene, frontend, {}, { handler: denying });

    expect(outcome.applied).toHaveLength(3);
  });
});

describe('conditions', () => {
  const conditions: Answers = {
    ...oneBucket,
    'narrow.stage': 'conditions',
    'narrow.conditions': ['address', 'dates', 'mfa', 'region'],
    'narrow.addresses': '203.0.113.0/24, 198.51.100.7',
    'narrow.from': '',
    'narrow.until': '2027-03-01',
    'narrow.mfa-hours': '8',
    'narrow.regions': 'eu-west-1',
  };

  test('hold for every statement', async () => {
    const scene = withDora();

    await narrowed(scene, conditions);

    expect(statementsOf(scene, 'offroot-dora-reports').map(({ Condition }) => Condition)).toEqual(
      ['bucket', 'objects'].map(() => ({
        IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '198.51.100.7'] },
        DateLessThan: { 'aws:CurrentTime': '2027-03-01T00:00:00Z' },
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        NumericLessThan: { 'aws:MultiFactorAuthAge': '28800' },
        StringEquals: { 'aws:RequestedRegion': ['eu-west-1'] },
      })),
    );
  });

  test('a service without a region is not held to one', async () => {
    const scene = withDora('IAMReadOnlyAccess');

    await narrowed(scene, {
      ...conditions,
      'narrow.policy': 'IAMReadOnlyAccess',
      'narrow.services': ['iam'],
      'narrow.iam.actions': 'read',
      'narrow.iam.where': [],
      'narrow.conditions': ['region'],
    });

    expect(statementsOf(scene, 'offroot-dora-reports').map(({ Condition }) => Condition)).toEqual([undefined]);
  });
});

describe('versions', () => {
  const again: Answers = {
    'narrow.who': 'user/dora',
    'narrow.policy': 'offroot-dora-reports',
    'narrow.stage': 'resources',
    'narrow.s3.actions': 'all',
    'narrow.more': '',
  };

  test('a policy that offroot narrowed gets a new version, and the oldest goes where there are five', async () => {
    const scene = withDora();
    await narrowed(scene, oneBucket);
    const runs = ['a', 'b', 'c', 'd'].map((name) => `arn:aws:s3:::reports/${name}/*`);
    const policy = policyNamed(scene, 'offroot-dora-reports');
    const document = policy?.versions[0]?.document ?? '';
    for (const _ of runs)
      scene.ask('CreatePolicyVersion', {
        PolicyArn: `arn:aws:iam::${scene.account.state().accountId}:policy/offroot-dora-reports`,
        PolicyDocument: document,
        SetAsDefault: 'true',
      });

    const { actions, frontend } = await narrowed(scene, { ...again, 'narrow.s3.where': 'arn:aws:s3:::reports/a/*' });

    expect(actions).toEqual(['iam:DeletePolicyVersion', 'iam:CreatePolicyVersion']);
    expect(frontend.approved[0]?.changes.map(({ effect }) => effect)).toEqual(['remove', 'remove']);
    expect(await allowed(scene, 'arn:aws:s3:::reports/a/x', 's3:GetObject')).toEqual(['s3:GetObject']);
    expect(await allowed(scene, 'arn:aws:s3:::reports/b/x', 's3:GetObject')).toEqual([]);
  });
});

test('undo gives the version before it back, as one version more', async () => {
  const scene = withDora();
  await narrowed(scene, oneBucket);
  const before = policyNamed(scene, 'offroot-dora-reports')?.versions[0]?.document;
  await narrowed(
    scene,
    {
      ...oneBucket,
      'narrow.policy': 'offroot-dora-reports',
      'narrow.s3.actions': 'read',
    },
    {},
    'second',
  );
  expect(await allowed(scene, 'arn:aws:s3:::reports/x', 's3:PutObject')).toEqual([]);

  const { applied } = await takenBack(scene, 'second');

  expect(applied.map(({ action }) => action)).toEqual(['iam:CreatePolicyVersion']);
  expect(policyNamed(scene, 'offroot-dora-reports')?.versions.at(-1)?.document).toBe(before);
  expect(await allowed(scene, 'arn:aws:s3:::reports/x', 's3:PutObject')).toEqual(['s3:PutObject']);
});

test('the only administrator keeps what makes them one: the guard refuses, and nothing is taken', async () => {
  const scene = practice({ scenario: 'first-day' });
  scene.ask('CreateUser', { UserName: 'dora' });
  scene.ask('AttachUserPolicy', { UserName: 'dora', PolicyArn: 'arn:aws:iam::aws:policy/AdministratorAccess' });

  const run = narrowed(scene, { ...oneBucket, 'narrow.policy': 'AdministratorAccess', 'apply.failed': 'leave' });

  await expect(run).rejects.toMatchObject({ cause: expect.any(GuardRefused) });
  expect(attachedTo(scene, 'dora')).toContain('AdministratorAccess');
});

test('a group with ten policies has no room, and that is said', async () => {
  const scene = practice({ scenario: 'first-day' });
  scene.ask('CreateGroup', { GroupName: 'Makers' });
  const names = [
    'AmazonS3FullAccess',
    'AmazonS3ReadOnlyAccess',
    'AmazonSQSFullAccess',
    'IAMReadOnlyAccess',
    'ReadOnlyAccess',
  ];
  const more = [
    'PowerUserAccess',
    'SecurityAudit',
    'job-function/ViewOnlyAccess',
    'job-function/Billing',
    'IAMUserChangePassword',
  ];
  for (const name of [...names, ...more])
    expect(
      scene.ask('AttachGroupPolicy', { GroupName: 'Makers', PolicyArn: `arn:aws:iam::aws:policy/${name}` }).code,
    ).toBe('Success');

  const { outcome } = await narrowed(scene, { ...oneBucket, 'narrow.who': 'group/Makers' });

  expect(outcome.plan).toEqual([]);
  expect(outcome.left.map(({ id }) => id)).toContain('narrow.full');
});

describe('who and what is left alone', () => {
  test('the administrators’ group is refused in words', async () => {
    const scene = practice({ scenario: 'drifted' });

    const { titles, options } = await narrowed(
      scene,
      { ...who, 'narrow.who': 'user/emil', 'narrow.stage': 'everything' },
      {
        'command.named': 'Admins',
      },
    );

    expect(titles.get('narrow.who')).toBe('narrow.who.not.administrators');
    expect(options.get('narrow.who')?.map(({ value }) => value)).not.toContain('group/Admins');
  });

  test('whoever the command line names is not asked for', async () => {
    const scene = withDora();
    const { 'narrow.who': _, ...rest } = oneBucket;

    const { titles, actions } = await narrowed(scene, rest, { 'command.named': 'dora' });

    expect(titles.has('narrow.who')).toBe(false);
    expect(actions).toHaveLength(3);
  });
});

test('an inline policy becomes a managed one of the same words', async () => {
  const scene = practice({ scenario: 'drifted' });

  const { actions, frontend } = await narrowed(scene, {
    'narrow.who': 'group/Developers',
    'narrow.policy': 'inline:upload-bucket',
    'narrow.stage': 'everything',
  });

  expect(actions).toEqual(['iam:CreatePolicy', 'iam:AttachGroupPolicy', 'iam:DeleteGroupPolicy']);
  expect(frontend.approved[0]?.changes.at(-1)?.explains).toEqual([say('narrow.same', { asked: 6, same: 6 })]);
  expect(statementsOf(scene, 'upload-bucket')).toMatchObject([{ Action: ['s3:PutObject', 's3:GetObject'] }]);
});
