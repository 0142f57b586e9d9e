import { describe, expect, test } from 'vitest';
import { PolicyFaulty } from '../../src/errors.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { bodyText } from '../support/bodyText.ts';
import { type Practice, practice } from '../support/practice.ts';
import { type Script, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runNarrow, runRoles } from '../support/setUpTools.ts';

const translate = translator(en);

const answers = {
  'connect.account': '333344445555',
  'narrow.who': 'role/partner-upload',
  'narrow.policy': 'AmazonS3FullAccess',
  'narrow.stage': 'resources',
  'narrow.services': ['s3'],
  'narrow.s3.actions': 'read-write',
  'narrow.s3.where': 'acme-partner-files',
  'narrow.more': '',
  'narrow.policy-name': 'offroot-partner',
};

interface Finding {
  readonly findingType: string;
  readonly findingDetails: string;
  readonly statement: number;
}

/** AWS's Access Analyzer as a test has it answer; everything else is the practice account's. */
function analyzing(scene: Practice, answer: readonly Finding[] | 'denied') {
  const documents: string[] = [];
  const handler: PracticeRequestHandler = {
    ...scene.account.requestHandler,
    handle: async (request, options) => {
      if (request.path !== '/policy/validation') return scene.account.requestHandler.handle(request, options);
      documents.push(JSON.parse(bodyText(request.body)).policyDocument);
      const denied = answer === 'denied';
      const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'AccessDeniedException' };
      const body = denied ? { message: 'no' } : { findings: answer.map(wired) };
      return { response: { statusCode: denied ? 403 : 200, headers, body: Buffer.from(JSON.stringify(body)) } };
    },
  };
  return { handler, documents };
}

const wired = ({ findingType, findingDetails, statement }: Finding) => ({
  findingType,
  findingDetails,
  issueCode: 'CODE',
  locations: [{ path: [{ value: 'Statement' }, { index: statement }, { value: 'Resource' }] }],
});

async function narrowing(answer: readonly Finding[] | 'denied', said: Script['answers'] = {}, dryRun = false) {
  const scene = practice({ scenario: 'shared-root' });
  const frontend = scriptedFrontend({ answers: { ...answers, ...said }, desk: scene.account.desk, clock: scene.clock });
  const { handler, documents } = analyzing(scene, answer);
  const run = runNarrow(scene, frontend, {}, { handler, dryRun });
  const policies = () => scene.account.state().policies.filter(({ name }) => name === 'offroot-partner').length;
  return { run, frontend, documents, policies, cautions: () => frontend.approved[0]?.cautions.map(translate) ?? [] };
}

const warning: Finding = { findingType: 'SECURITY_WARNING', findingDetails: 'Rather wide.', statement: 1 };
const fault: Finding = { findingType: 'ERROR', findingDetails: 'No such ARN.', statement: 0 };

describe('before a narrow policy is proposed, AWS reads it', () => {
  test('what is fine is said nothing of', async () => {
    const { run, documents, cautions, policies } = await narrowing([]);

    const outcome = await run;

    expect(outcome.applied).toHaveLength(3);
    expect(documents).toHaveLength(1);
    expect(documents[0]).toContain('ReadWriteS3Objects');
    expect(cautions().filter((one) => one.includes('AWS warns'))).toEqual([]);
    expect(policies()).toBe(1);
  });

  test('its warnings stand on the plan, with the statement they are about', async () => {
    const { run, cautions } = await narrowing([warning]);

    await run;

    expect(cautions()).toContain('AWS warns of offroot-partner, ReadWriteS3Objects, Resource: Rather wide.');
  });

  test('a fault stops the plan before it is shown, in AWS’s words, and nothing is written', async () => {
    const { run, frontend, policies } = await narrowing([fault], { 'apply.faulty': 'leave' });

    const error: unknown = await run.catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(PolicyFaulty);
    expect(error instanceof PolicyFaulty ? error.faults.map(translate) : []).toEqual([
      'offroot-partner, ReadWriteS3Buckets, Resource: No such ARN.',
    ]);
    expect([frontend.approved, policies()]).toEqual([[], 0]);
  });

  test('it stops a dry run too, so that a file that will not do is not found out half-way', async () => {
    const { run } = await narrowing([fault], { 'apply.faulty': 'leave' }, true);

    await expect(run).rejects.toBeInstanceOf(PolicyFaulty);
  });

  test('an answer can be changed instead: the last one is asked for again', async () => {
    const { run, frontend } = await narrowing([fault], { 'apply.faulty': ['back', 'leave'] });

    await run.catch(() => undefined);

    expect(frontend.asked.filter((id) => id === 'narrow.policy-name')).toHaveLength(2);
  });

  test('where AWS may not be asked that is said, and offroot’s own check stands', async () => {
    const { run, cautions } = await narrowing('denied');

    const outcome = await run;

    expect(outcome.applied).toHaveLength(3);
    expect(cautions()).toContain(
      'AWS’s own check of the policy could not be asked (access-analyzer:ValidatePolicy), so only offroot’s was made.',
    );
  });
});

test('a role’s policy and who may take it are read too', async () => {
  const scene = practice({ scenario: 'shared-root' });
  const said: Readonly<Record<string, Answer>> = {
    'connect.account': '333344445555',
    'service-role.for': 'lambda',
    'service-role.things': ['s3'],
    'service-role.s3': ['read'],
    'service-role.s3-where': 'acme-partner-files',
    'service-role.name': 'reads-files',
  };
  const frontend = scriptedFrontend({ answers: said, desk: scene.account.desk, clock: scene.clock });
  const { handler, documents } = analyzing(scene, [warning]);

  await runRoles(scene, frontend, { said: { 'roles.what': 'service' }, handler });

  expect(documents.map((text) => text.includes('sts:AssumeRole'))).toEqual(expect.arrayContaining([true, false]));
  expect(frontend.approved[0]?.cautions.map(({ key }) => key)).toContain('policy-check.warned');
});
