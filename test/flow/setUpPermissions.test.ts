import { expect, test } from 'vitest';
import { permissionsPolicy } from '../../src/facts/permissions.ts';
import { asList } from '../../src/policies/document.ts';
import { practice as openPractice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runSetUp } from '../support/setUpTools.ts';

// A password that exists already, a device that is not enabled in the end, a policy of ours that was changed since.
const onOtherDays = [
  'iam:UpdateLoginProfile',
  'iam:DeleteVirtualMFADevice',
  'iam:CreatePolicyVersion',
  'iam:DeletePolicyVersion',
];
// Only in an account that is lived in: what takes the place of root's keys.
const forPrograms = [
  'iam:CreateRole',
  'iam:AttachRolePolicy',
  'iam:CreateInstanceProfile',
  'iam:AddRoleToInstanceProfile',
  'iam:CreateAccessKey',
  'iam:DeleteAccessKey',
  'iam:PassRole',
];

test('the policy that “offroot permissions setup” prints is enough for the whole wizard, and no write in it is too much', async () => {
  const practice = openPractice();
  practice.ask('CreateUser', { UserName: 'founder' });
  const document = JSON.stringify(permissionsPolicy('setup'));
  const { accountId } = practice.account.state();
  const asked = [
    practice.ask('CreatePolicy', { PolicyName: 'set-up', PolicyDocument: document }),
    practice.ask('AttachUserPolicy', { UserName: 'founder', PolicyArn: `arn:aws:iam::${accountId}:policy/set-up` }),
  ];
  const calls = new Set<string>();
  const handler: typeof practice.account.requestHandler = {
    ...practice.account.requestHandler,
    handle: (request, options) => {
      if (typeof request.body === 'string') calls.add(`iam:${new URLSearchParams(request.body).get('Action')}`);
      return practice.account.requestHandler.handle(request, options);
    },
  };

  const script = recommended(practice);
  // The founder's own user makes it an account that is lived in.
  const answers = { ...script.answers, 'root-use.look': 'now' };
  const outcome = await runSetUp(practice, scriptedFrontend({ ...script, answers }), { who: 'founder', handler });

  expect(asked.map(({ code }) => code)).toEqual(['Success', 'Success']);
  expect(outcome).toMatchObject({ administrators: ['alice'], left: [], rootLocked: true });
  const writes = permissionsPolicy('setup')
    .Statement.flatMap(({ Action = [] }) => asList(Action))
    .filter((action) => !/:(Get|List|Lookup|Simulate|Generate|Tag)/.test(action));
  expect(writes.filter((action) => !calls.has(action)).toSorted()).toEqual([...onOtherDays, ...forPrograms].toSorted());
});
