import { describe, expect, it, test } from 'vitest';
import { permissionsPolicy } from '../../src/facts/permissions.ts';
import { managePeople, peopleParts } from '../../src/flow/managePeople.ts';
import { listUndo, readForUndo, undo, undoParts } from '../../src/flow/undo.ts';
import { readHistory } from '../../src/journal/history.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { JudgedDeed } from '../../src/model/deed.ts';
import { peopleSteps } from '../../src/people/index.ts';
import { connect } from '../../src/steps/connect.ts';
import { describeWrite } from '../../src/undo/describeWrite.ts';
import { type Practice, practice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runSetUp, runTools } from '../support/setUpTools.ts';

const translate = translator(en);
const hour = 60 * 60_000;

/** The first day done, an hour ago: alice administers, proven; bora develops; root is locked. */
async function afterFirstDay(): Promise<Practice> {
  const account = practice();
  await runSetUp(account, scriptedFrontend(recommended(account)));
  account.clock.advance(hour);
  return account;
}

async function takeBack(account: Practice, answers: Readonly<Record<string, Answer>>, who = 'root') {
  const frontend = scriptedFrontend({
    answers: { 'connect.account': account.account.state().accountId, 'undo.run': 'test', ...answers },
    desk: account.account.desk,
    clock: account.clock,
  });
  const tools = { ...(await runTools(account, frontend, { who })), id: `undo at ${account.clock.now().toISOString()}` };
  const snapshot = await read(tools);
  const outcome = await undo(tools, snapshot, { before: [connect], titleOf: (id) => say('undo.step', { id }) });
  return { outcome, frontend, id: tools.id };
}

async function read({ account, journal }: Awaited<ReturnType<typeof runTools>>) {
  return readForUndo(account, await account.read(undoParts), readHistory(journal.entries()));
}

/** What became of the first deed of an action, in the oldest run, for root; `about` is in its input. */
async function fateOf(account: Practice, action: string, about = ''): Promise<string> {
  const tools = await runTools(account, scriptedFrontend(recommended(account)), {});
  const deeds: readonly JudgedDeed[] = listUndo(tools, await read(tools)).at(-1)?.deeds ?? [];
  const found = deeds.find(({ deed }) => deed.action === action && JSON.stringify(deed.input).includes(about));
  return found ? `${found.fate}: ${found.why ? translate(found.why) : ''}` : 'not in the list';
}

const userNamed = (account: Practice, name: string) => account.account.state().users.find((one) => one.name === name);

const someDocument = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:ListAllMyBuckets', Resource: '*' }],
});

const must = (answer: { readonly code: string; readonly message: string }): void =>
  expect(answer).toMatchObject({ code: 'Success' });

describe('what changed since is shown and stays', () => {
  it('the password policy is not what offroot wrote', async () => {
    const account = await afterFirstDay();
    must(account.ask('UpdateAccountPasswordPolicy', { MinimumPasswordLength: '20', RequireNumbers: 'true' }));

    const fate = await fateOf(account, 'iam:UpdateAccountPasswordPolicy');
    const { outcome } = await takeBack(account, { 'undo.what': 'all' });

    expect(fate).toContain('changed: the policy is not what offroot wrote');
    expect(fate).toContain('length is 20, offroot wrote 14');
    expect(account.account.state().passwordPolicy).toMatchObject({ minimumLength: 20 });
    expect(outcome.left.map(({ summary }) => translate(summary))).toEqual(['Not taken back: Set the password policy']);
  });

  it('a policy has another text', async () => {
    const account = await afterFirstDay();
    const PolicyArn = `arn:aws:iam::${account.account.state().accountId}:policy/offroot-require-mfa`;
    must(account.ask('CreatePolicyVersion', { PolicyArn, PolicyDocument: someDocument, SetAsDefault: 'true' }));

    expect(await fateOf(account, 'iam:CreatePolicy')).toBe(
      'changed: the text of offroot-require-mfa is not what offroot wrote',
    );
  });

  it('a group has somebody in it whom offroot did not put there, and stays with them', async () => {
    const account = await afterFirstDay();
    account.addUser('carla');
    must(account.ask('AddUserToGroup', { UserName: 'carla', GroupName: 'Developers' }));

    const fate = await fateOf(account, 'iam:CreateGroup', 'Developers');
    await takeBack(account, { 'undo.what': 'all' });

    expect(fate).toBe('held: something else rests on it: carla is in it');
    expect(account.account.state().groups.map(({ name }) => name)).toEqual(['Developers']);
  });

  it('a user has an access key that offroot did not make', async () => {
    const account = await afterFirstDay();
    must(account.ask('CreateAccessKey', { UserName: 'bora' }));

    expect(await fateOf(account, 'iam:CreateUser', 'bora')).toMatch(/^held: .*access key AKIA/);
  });

  it('a user, and a group, of the same name was made again', async () => {
    const account = await afterFirstDay();
    must(account.ask('RemoveUserFromGroup', { UserName: 'bora', GroupName: 'Developers' }));
    must(account.ask('DeleteLoginProfile', { UserName: 'bora' }));
    must(account.ask('DeleteUser', { UserName: 'bora' }));
    must(account.ask('CreateUser', { UserName: 'bora' }));
    must(account.ask('AddUserToGroup', { UserName: 'bora', GroupName: 'Developers' }));

    expect(await fateOf(account, 'iam:CreateUser', 'bora')).toMatch(/^changed: bora was made at .* not the same one$/);
    expect(await fateOf(account, 'iam:AddUserToGroup', 'bora')).toMatch(/^changed: bora was made at/);
    expect(await fateOf(account, 'iam:CreateLoginProfile', 'bora')).toBe('gone: ');
  });

  it('what is gone already is said, not offered', async () => {
    const account = await afterFirstDay();
    must(account.ask('DeleteAccountAlias', { AccountAlias: 'acme' }));

    expect(await fateOf(account, 'iam:CreateAccountAlias')).toBe('gone: ');
  });
});

describe('nobody is locked out', () => {
  it('the last administrator who is proven stays where a second one is at the keyboard', async () => {
    const account = await afterFirstDay();
    account.addUser('zoe', { policy: 'AdministratorAccess', mfa: true });

    const { outcome } = await takeBack(account, { 'undo.what': 'all' }, 'zoe');

    const { users, groups } = account.account.state();
    expect(users.map(({ name }) => name)).toEqual(['alice', 'zoe']);
    expect(groups.map(({ name }) => name)).toEqual(['Admins']);
    expect(outcome.left.map(({ instructions }) => instructions.map(translate).join()).join('\n')).toContain(
      'nobody else who may administer has proven their way in',
    );
  });

  it('without root’s MFA a root session takes no administrator away either', async () => {
    const account = practice();
    const script = recommended(account);
    await runSetUp(account, scriptedFrontend({ ...script, answers: { ...script.answers }, wait: 'later' }));

    await takeBack(account, { 'undo.what': 'all' });

    expect(account.account.state().users.map(({ name }) => name)).toEqual(['alice']);
  });
});

describe('what was taken away comes back', () => {
  it('the groups, rights and policies of a leaver, but not the password', async () => {
    const account = await afterFirstDay();
    const frontend = scriptedFrontend({
      answers: { 'connect.account': account.account.state().accountId, 'remove.delete': 'keep' },
      desk: account.account.desk,
      clock: account.clock,
    });
    must(account.ask('CreateAccessKey', { UserName: 'bora' }));
    must(account.ask('PutUserPolicy', { UserName: 'bora', PolicyName: 'own', PolicyDocument: someDocument }));
    const before = userNamed(account, 'bora');
    const tools = { ...(await runTools(account, frontend, {})), id: 'the leaver', steps: peopleSteps };
    await managePeople(tools, await tools.account.read(peopleParts), { 'team.what': 'remove', 'team.name': 'bora' });
    const after = userNamed(account, 'bora');

    const { outcome, id } = await takeBack(account, { 'undo.run': 'the leaver', 'undo.what': 'all' });
    const back = userNamed(account, 'bora');
    account.clock.advance(1000);
    const { frontend: again } = await takeBack(account, { 'undo.run': id, 'undo.what': 'all' });

    expect(after).toMatchObject({ login: null, inline: [] });
    expect({ ...back, login: null }).toEqual({ ...before, login: null });
    expect(back?.login).toBeNull();
    expect(outcome.applied.map(({ action }) => action)).toEqual([
      'iam:PutUserPolicy',
      'iam:AddUserToGroup',
      'iam:UpdateAccessKey',
    ]);
    expect(again.approved[0]?.changes.map(({ effect }) => effect)).toEqual(['remove', 'remove']);
  });

  it('what one run did and took back itself needs nothing', async () => {
    const account = await afterFirstDay();
    const { journal } = await runTools(account, scriptedFrontend(recommended(account)), {});
    const put = { action: 'iam:AddUserToGroup', input: { UserName: 'bora', GroupName: 'Business' } } as const;
    const out = { action: 'iam:RemoveUserFromGroup', input: put.input } as const;
    const about = {
      kind: 'intent',
      at: account.clock.now().toISOString(),
      run: 'in and out',
      principal: 'root',
    } as const;
    journal.append({ ...about, ...put, id: 'in', step: 's', change: 'in', undo: { possible: true, write: out } });
    journal.append({ ...about, ...out, id: 'out', step: 's', change: 'out', undo: { possible: true, write: put } });

    const tools = await runTools(account, scriptedFrontend(recommended(account)), {});
    const [run] = listUndo(tools, await read(tools));

    expect(run?.deeds.map(({ fate }) => fate)).toEqual(['gone', 'gone']);
  });
});

test('the policy that “offroot permissions undo” prints is enough to take back all but the administrator', async () => {
  const account = await afterFirstDay();
  account.addUser('keeper');
  const { accountId } = account.account.state();
  const PolicyDocument = JSON.stringify(permissionsPolicy('undo'));
  must(account.ask('CreatePolicy', { PolicyName: 'undo', PolicyDocument }));
  must(account.ask('AttachUserPolicy', { UserName: 'keeper', PolicyArn: `arn:aws:iam::${accountId}:policy/undo` }));

  await takeBack(account, { 'undo.what': 'all' }, 'keeper');

  const { users, groups, alias, passwordPolicy } = account.account.state();
  expect(users.map(({ name }) => name)).toEqual(['alice', 'keeper']);
  expect(groups.map(({ name }) => name)).toEqual(['Admins']);
  expect([alias, passwordPolicy]).toEqual([null, null]);
});

describe('the plan', () => {
  it('a declined plan writes nothing', async () => {
    const account = await afterFirstDay();
    const { accountId, users, groups, policies, alias } = account.account.state();
    const frontend = scriptedFrontend({
      answers: { 'connect.account': accountId, 'undo.run': 'test', 'undo.what': 'all' },
      desk: account.account.desk,
      clock: account.clock,
      approvals: { undo: 'later' },
    });
    const tools = { ...(await runTools(account, frontend, {})), id: 'the undo' };

    await undo(tools, await read(tools), { before: [connect], titleOf: (id) => say('undo.step', { id }) });

    expect(account.account.state()).toMatchObject({ users, groups, policies, alias });
    expect(tools.journal.entries().filter((entry) => entry.kind === 'intent' && entry.step === 'undo')).toEqual([]);
  });

  it('what cannot be undone is said before it is done', async () => {
    const account = await afterFirstDay();

    const { frontend } = await takeBack(account, { 'undo.what': 'all' });

    const lines = frontend.approved[0]?.changes.map(
      ({ line }) => `${line.name} ${line.detail && translate(line.detail)}`,
    );
    const cautions = frontend.approved[0]?.cautions.map(translate).join(' ') ?? '';
    expect(cautions).toContain('Cannot be taken back, and stays: Set up MFA for alice');
    expect(cautions).toContain('A deleted user is gone with their password and MFA device');
    expect(cautions).toContain('Root’s own MFA stays');
    expect(lines).toEqual(
      expect.arrayContaining([
        'bora out of Developers',
        'bora password deleted',
        'Admins loses AdministratorAccess',
        'alice switched off',
      ]),
    );
    expect(frontend.approved.map(({ typed }) => typed)).toEqual(['undo']);
  });

  it('every deed of the journal is a sentence of its own', async () => {
    const account = await afterFirstDay();
    const { journal } = await runTools(account, scriptedFrontend(recommended(account)), {});

    const sentences = readHistory(journal.entries()).map(({ action, input }) =>
      translate(describeWrite(action, input)),
    );

    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => /[{}]|undo\.| {2}| $/.test(sentence))).toEqual([]);
  });
});
