import { expect, test } from 'vitest';
import { recallKeys } from '../../src/journal/recallKeys.ts';
import { evaluate } from '../../src/policies/evaluate.ts';
import { practice as openPractice, type Practice } from '../support/practice.ts';
import { playPrograms, programScript } from '../support/programScript.ts';
import { type ScriptedFrontend, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runSetUp, runTools } from '../support/setUpTools.ts';

const planOf = ({ approved }: ScriptedFrontend) => approved.filter(({ step }) => step === 'programs');
const keysOfRoot = ({ account }: Practice) =>
  account
    .state()
    .keys.filter(({ owner }) => owner === 'root')
    .map(({ id }) => id);

test('each program gets what it was seen to do and what it was said to need, and nothing else', async () => {
  const practice = openPractice({ scenario: 'shared-root' });

  const frontend = await playPrograms(practice);

  const { accountId, users, groups, roles, policies, instanceProfiles, keys } = practice.account.state();
  const user = users.find(({ name }) => name === 'backup');
  const group = groups.find(({ name }) => name === 'backup');
  const role = roles.find(({ name }) => name === 'starter');
  const [first = '', second = ''] = keysOfRoot(practice);
  expect(user?.tags).toContainEqual({ key: 'offroot:replaces', value: `${first} boto3` });
  expect(role?.tags).toContainEqual({ key: 'offroot:replaces', value: `${second} aws-cli` });
  expect(user?.groups).toEqual([group?.id]);
  expect([user?.attached, user?.inline]).toEqual([[], []]);
  expect(group?.attached).toEqual([`arn:aws:iam::${accountId}:policy/offroot-program-backup`]);
  expect(role?.attached).toEqual([`arn:aws:iam::${accountId}:policy/offroot-program-starter`]);
  expect(instanceProfiles).toMatchObject([{ name: 'starter', roles: [role?.id] }]);
  expect(keys.filter(({ owner }) => owner === user?.id)).toHaveLength(1);

  const documentOf = (name: string) => policies.find((one) => one.name === name)?.versions[0]?.document ?? '';
  const may = (name: string, action: string, resource: string) =>
    evaluate({ action, resource, context: {} }, [{ name, document: documentOf(name) }]).decision === 'allow';
  const asBackup = (action: string, resource: string) => may('offroot-program-backup', action, resource);
  expect(
    [
      ['s3:ListAllMyBuckets', '*'],
      ['s3:GetBucketLocation', 'arn:aws:s3:::other'],
      ['s3:PutLifecycleConfiguration', 'arn:aws:s3:::other'],
      ['s3:PutObject', 'arn:aws:s3:::acme-backups/today'],
      ['s3:ListBucket', 'arn:aws:s3:::acme-backups'],
    ].map(([action = '', resource = '']) => asBackup(action, resource)),
  ).toEqual([true, true, true, true, true]);
  expect(
    [
      ['s3:GetObject', 'arn:aws:s3:::acme-backups/today'],
      ['s3:PutObject', 'arn:aws:s3:::other/today'],
      ['s3:DeleteBucket', 'arn:aws:s3:::acme-backups'],
      ['ec2:DescribeInstances', '*'],
      ['iam:CreateUser', '*'],
    ].map(([action = '', resource = '']) => asBackup(action, resource)),
  ).toEqual([false, false, false, false, false]);
  expect(may('offroot-program-starter', 'ec2:StartInstances', '*')).toBe(true);
  expect(may('offroot-program-starter', 'ec2:TerminateInstances', '*')).toBe(false);

  expect(frontend.cards.filter(({ accessKey }) => accessKey).map(({ user: name }) => name)).toEqual(['backup']);
  expect(frontend.unused()).toEqual([]);
  const [plan, ...more] = planOf(frontend);
  expect(more).toEqual([]);
  expect(plan?.typed).toBeNull();
  expect(
    plan?.changes
      .flatMap(({ explains = [] }) => explains)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(['programs.allows.data', 'programs.allows.seen', 'programs.allows.seen']);
});

test('what is to be changed by hand is listed for each program, and a second run proposes nothing', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const first = await playPrograms(practice);
  expect(first.outcomes[0]?.left.filter(({ step }) => step === 'programs')).toMatchObject([
    { id: expect.stringMatching(/^programs\.put\./), instructions: expect.anything() },
    { id: expect.stringMatching(/^programs\.put\./), instructions: expect.anything() },
  ]);

  const again = await playPrograms(practice);

  expect(again.asked.filter((id) => id.startsWith('programs.'))).toEqual([]);
  expect(planOf(again)).toEqual([]);
  expect(again.outcomes[0]?.left.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['programs.put.boto3', 'programs.put.aws-cli']),
  );
});

test('nothing is made for a person at a command line, for what is gone and for what is put off', async () => {
  const practice = openPractice({ scenario: 'shared-root' });

  const frontend = await playPrograms(practice, {
    'programs.boto3.instead': 'login',
    'programs.aws-cli.instead': 'later',
  });

  expect(planOf(frontend)).toEqual([]);
  expect(frontend.outcomes[0]?.left.filter(({ step }) => step === 'programs').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['programs.login.boto3', 'programs.open.aws-cli']),
  );
});

test('a key in use that no event shows is asked about by its last use', async () => {
  const practice = openPractice({ scenario: 'shared-root' });

  const frontend = await playPrograms(practice, {
    'root-use.look': 'later',
    'programs.key-1.instead': 'gone',
    'programs.key-2.instead': 'gone',
  });

  expect(frontend.asked.filter((id) => id.startsWith('programs.'))).toEqual([
    'programs.key-1.instead',
    'programs.key-2.instead',
  ]);
});

test('a key whose card was lost is deleted and made anew, as soon as somebody says so', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const lost = scriptedFrontend({ ...programScript(practice), handOver: 'later' });
  await runSetUp(practice, lost);
  const owner = practice.account.state().users.find(({ name }) => name === 'backup')?.id;
  const keyId = () => practice.account.state().keys.find((key) => key.owner === owner)?.id ?? '';
  const before = keyId();

  const again = await playPrograms(practice, { 'programs.again': [before] });

  expect(again.asked.filter((id) => id.startsWith('programs.'))).toEqual(['programs.again']);
  expect(
    planOf(again).map(({ changes }) => changes.map((change) => (change.kind === 'api' ? change.action : ''))),
  ).toEqual([['iam:DeleteAccessKey'], ['iam:CreateAccessKey']]);
  expect(keyId()).not.toBe(before);
  const { journal } = await runTools(practice, again, {});
  expect(recallKeys(journal.entries(), 'test').handedOver).toContain(keyId());
});

test('an empty instance profile that a run left behind is taken for ours', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  practice.ask('CreateInstanceProfile', { InstanceProfileName: 'starter' });

  await playPrograms(practice);

  const { instanceProfiles, roles } = practice.account.state();
  const id = roles.find(({ name }) => name === 'starter')?.id;
  expect(instanceProfiles).toMatchObject([{ name: 'starter', roles: [id] }]);
});

test('in a dry run everything is proposed and nothing written', async () => {
  const practice = openPractice({ scenario: 'shared-root' });
  const before = JSON.stringify(practice.account.state().policies);

  const frontend = scriptedFrontend(programScript(practice));
  const outcome = await runSetUp(practice, frontend, { dryRun: true });

  const made = outcome.plan.filter(({ step }) => step === 'programs').map(({ action }) => action);
  expect(made).toContain('iam:CreateAccessKey');
  expect(made).toContain('iam:AddRoleToInstanceProfile');
  expect(JSON.stringify(practice.account.state().policies)).toBe(before);
});
