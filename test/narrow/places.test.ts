import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Question } from '../../src/model/question.ts';
import { type Practice, practice } from '../support/practice.ts';
import { type Script, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runNarrow, runRoles } from '../support/setUpTools.ts';

const translate = translator(en);

const toNarrow: Script['answers'] = {
  'connect.account': '333344445555',
  'narrow.who': 'user/dev',
  'narrow.policy': 'inline:dev-access',
  'narrow.stage': 'resources',
  'narrow.services': ['s3', 'rds'],
  'narrow.s3.actions': 'read',
  'narrow.rds.actions': 'read',
  'narrow.s3.where': 'acme-photos',
  'narrow.rds.where': '',
  'narrow.more': '',
  'narrow.policy-name': 'offroot-dev',
};

/** Front end and wire with a note of what was asked: of a person, and of AWS beside IAM. */
function watched(scene: Practice, answers: Script['answers'], denies = false) {
  const plain = scriptedFrontend({ answers, desk: scene.account.desk, clock: scene.clock });
  const questions = new Map<string, Question>();
  const frontend: typeof plain = {
    ...plain,
    ask: async (question) => {
      questions.set(question.id, question);
      return plain.ask(question);
    },
  };
  const asked: string[] = [];
  const inner = scene.account.requestHandler;
  const handler: typeof inner = {
    ...inner,
    handle: async (request, options) => {
      const [service = ''] = request.hostname.split('.');
      if (['s3', 'sns', 'ec2'].includes(service)) asked.push(service);
      if (!denies || service !== 's3') return inner.handle(request, options);
      const body = Buffer.from('<Error><Code>AccessDenied</Code><Message>no</Message></Error>');
      return { response: { statusCode: 403, headers: { 'content-type': 'application/xml' }, body } };
    },
  };
  const offersOf = (id: string) => {
    const question = questions.get(id);
    return question?.kind === 'text' ? question.offers?.map(({ value }) => value) : undefined;
  };
  const whyOf = (id: string) => translate(questions.get(id)?.why ?? { key: '', params: {} });
  return { frontend, handler, asked, offersOf, whyOf };
}

const shared = () => practice({ scenario: 'shared-root' });

test('buckets that are there are offered, and only services that are kept are asked for theirs', async () => {
  const scene = shared();
  const { frontend, handler, asked, offersOf, whyOf } = watched(scene, toNarrow);

  const outcome = await runNarrow(scene, frontend, {}, { handler });

  expect(offersOf('narrow.s3.where')).toEqual(['acme-backups', 'acme-partner-files', 'acme-photos']);
  expect(offersOf('narrow.rds.where')).toBeUndefined();
  expect(whyOf('narrow.s3.where')).toContain('stands below');
  expect(asked).toEqual(['s3']);
  expect(outcome.applied).toHaveLength(3);
});

test('nothing is listed where nothing is named: only actions are narrowed', async () => {
  const scene = shared();
  const { 'narrow.s3.where': _, 'narrow.rds.where': __, ...rest } = toNarrow;
  const { frontend, handler, asked } = watched(scene, { ...rest, 'narrow.stage': 'actions' });

  await runNarrow(scene, frontend, {}, { handler });

  expect(asked).toEqual([]);
});

test('where the list is denied the name is typed, and it says so', async () => {
  const scene = shared();
  const { frontend, handler, offersOf, whyOf } = watched(scene, toNarrow, true);

  const outcome = await runNarrow(scene, frontend, {}, { handler });

  expect(offersOf('narrow.s3.where')).toBeUndefined();
  expect(whyOf('narrow.s3.where')).toContain('could not be listed (s3:ListAllMyBuckets)');
  expect(outcome.applied).toHaveLength(3);
});

test('a new role is offered the same: every service that was ticked is asked for its things', async () => {
  const scene = shared();
  const { frontend, handler, asked, offersOf, whyOf } = watched(scene, {
    'connect.account': '333344445555',
    'service-role.for': 'ecs',
    'service-role.things': ['s3', 'sqs', 'sns'],
    'service-role.s3': ['read'],
    'service-role.s3-where': 'acme-photos',
    'service-role.sqs': ['read'],
    'service-role.sqs-where': 'orders',
    'service-role.sns': ['write'],
    'service-role.sns-where': 'told',
    'service-role.name': 'shop',
  });

  await runRoles(scene, frontend, { said: { 'roles.what': 'service' }, handler });

  expect(asked.toSorted()).toEqual(['s3', 'sns']);
  expect(offersOf('service-role.s3-where')).toContain('acme-photos');
  expect(offersOf('service-role.sns-where')).toEqual([]);
  expect(whyOf('service-role.sns-where')).toContain('There is none in us-east-1.');
  expect(offersOf('service-role.sqs-where')).toBeUndefined();
});

test('that lists are refused on named machines is said before anybody approves it', async () => {
  const scene = shared();
  const [machine] = scene.account.state().instances;
  const { 'narrow.rds.actions': _, 'narrow.rds.where': __, ...rest } = toNarrow;
  const { frontend, handler } = watched(scene, {
    ...rest,
    'narrow.services': ['ec2', 's3'],
    'narrow.ec2.actions': 'read',
    'narrow.ec2.where': `arn:aws:ec2:us-east-1:333344445555:instance/${machine?.id}`,
  });

  await runNarrow(scene, frontend, {}, { handler });

  const cautions = frontend.approved[0]?.cautions.filter(({ key }) => key === 'narrow.caution.lists') ?? [];
  expect(cautions.map(({ params }) => params.service)).toEqual(['ec2']);
});
