import { describe, expect, test } from 'vitest';
import { permissionsPolicy } from '../../src/facts/permissions.ts';
import { rehearsalActions } from '../../src/facts/readActions.ts';
import { rehearsePlan } from '../../src/flow/rehearsal/rehearsePlan.ts';
import type { Write } from '../../src/model/change.ts';
import { known, unreadable } from '../../src/model/reading.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { asList } from '../../src/policies/document.ts';
import { requireMfaName } from '../../src/policies/requireMfa.ts';
import { type PractisedCall, practised } from '../aws/practised.ts';
import { onBadLine, practice as openPractice, type Practice, type Trouble } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { actOf, changeOf, rowOf } from '../support/rehearsing.ts';
import { type ScriptedFrontend, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runSetUp } from '../support/setUpTools.ts';

/** One plan, decided by the practice account's simulator and once more by offroot alone. */
async function bothWays(account: Awaited<ReturnType<typeof practised>>, snapshot: Snapshot, writes: readonly Write[]) {
  const frontend = { progress: () => undefined };
  const changes = writes.map(changeOf);
  const simulate = async () => unreadable<never>('iam:SimulateCustomPolicy', 'denied');
  const byAws = await rehearsePlan({ account, frontend }, { snapshot }, { changes });
  const own = await rehearsePlan({ account: { ...account, simulate }, frontend }, { snapshot }, { changes });
  return { byAws, own };
}

const join = (UserName: string, GroupName: string): Write => ({
  action: 'iam:AddUserToGroup',
  input: { UserName, GroupName },
});

async function readAll(practice: Practice) {
  const account = await practised(practice);
  const snapshot = await account.read();
  account.calls.length = 0;
  return { account, snapshot };
}

describe('the practice account’s simulator and offroot agree', () => {
  test('on offroot’s own groups and policies', async () => {
    const practice = openPractice();
    await runSetUp(practice, scriptedFrontend(recommended(practice)));
    const { account, snapshot } = await readAll(practice);
    const { accountId } = practice.account.state();
    const newcomer: Write = { action: 'iam:CreateUser', input: { UserName: 'ada', Tags: [] } };
    const mfaArn = `arn:aws:iam::${accountId}:policy/${requireMfaName}`;
    const plans: readonly (readonly Write[])[] = [
      ...['Admins', 'Developers', 'Business'].map((group) => [newcomer, join('ada', group)]),
      [join('bora', 'Admins')],
      [{ action: 'iam:RemoveUserFromGroup', input: { UserName: 'bora', GroupName: 'Developers' } }],
      [{ action: 'iam:DetachGroupPolicy', input: { GroupName: 'Admins', PolicyArn: mfaArn } }],
    ];

    for (const writes of plans) {
      const { byAws, own } = await bothWays(account, snapshot, writes);
      expect(byAws).toMatchObject({ people: own?.people, lockOuts: own?.lockOuts, summary: own?.summary });
      expect(own?.by).toBe('offroot');
    }
    // Whoever has nothing afterwards has nothing to ask about, before aside.
    const { byAws } = await bothWays(account, snapshot, plans[0] ?? []);
    expect(byAws).toMatchObject({ by: 'aws', notes: [], summary: { key: 'rehearsal.summary.nobody' } });
    expect(byAws && actOf(byAws, 'ada', 'create-user')).toBe('--- nny');
  });

  test('on an account that was neglected for a year', async () => {
    const { account, snapshot } = await readAll(openPractice({ scenario: 'drifted' }));
    const value = known(snapshot.authorization);
    const groups = value?.groups.map(({ name }) => name) ?? [];
    const users = value?.users.map(({ name }) => name) ?? [];

    for (const group of groups)
      for (const user of users.slice(0, 8)) {
        const { byAws, own } = await bothWays(account, snapshot, [join(user, group)]);
        expect(byAws?.people, `${user} into ${group}`).toEqual(own?.people);
        expect(byAws?.by ?? 'aws').toBe('aws');
      }
  });
});

test('policies of AWS that nothing uses yet are read for it, and everybody is simulated before and after', async () => {
  const practice = openPractice();
  practice.addUser('bora');
  practice.ask('CreateGroup', { GroupName: 'Team' });
  practice.ask('AddUserToGroup', { GroupName: 'Team', UserName: 'bora' });
  const { account, snapshot } = await readAll(practice);
  const PolicyArn = 'arn:aws:iam::aws:policy/PowerUserAccess';

  const { byAws } = await bothWays(account, snapshot, [
    { action: 'iam:AttachGroupPolicy', input: { GroupName: 'Team', PolicyArn } },
  ]);

  expect(byAws?.by).toBe('aws');
  expect(byAws && actOf(byAws, 'bora', 'see-servers')).toBe('nnn yyy');
  expect(byAws && rowOf(byAws, 'bora').names).toEqual(['bora']);
  const called = account.calls.map(({ action }: PractisedCall) => action);
  // Once more by offroot alone, which reads and does not simulate.
  expect(called.toSorted()).toEqual([
    ...['GetPolicy', 'GetPolicy', 'GetPolicyVersion', 'GetPolicyVersion'],
    ...['SimulateCustomPolicy', 'SimulateCustomPolicy', 'SimulateCustomPolicy'],
  ]);
  expect(new Set(called.map((action) => `iam:${action}`))).toEqual(new Set(rehearsalActions));
});

const peoplePlan = ({ approved }: ScriptedFrontend) => approved.find(({ step }) => step === 'people');

test('whoever may not simulate sets the account up all the same, and is told who decided', async () => {
  const practice = openPractice();
  practice.ask('CreateUser', { UserName: 'founder' });
  const policy = permissionsPolicy('setup');
  const Statement = policy.Statement.map(({ Sid = '', Action = [] }) => ({
    Sid,
    Effect: 'Allow',
    Action: asList(Action).filter((action) => !rehearsalActions.some((one) => one === action)),
    Resource: '*',
  })).filter(({ Action }) => Action.length > 0);
  practice.ask('PutUserPolicy', {
    ...{ UserName: 'founder', PolicyName: 'set-up' },
    PolicyDocument: JSON.stringify({ ...policy, Statement }),
  });
  const script = recommended(practice);
  // Somebody else made a user here, so the account counts as lived in.
  const frontend = scriptedFrontend({ ...script, answers: { ...script.answers, 'root-use.look': 'later' } });

  const outcome = await runSetUp(practice, frontend, { who: 'founder' });

  expect(outcome).toMatchObject({ administrators: ['alice'], rootLocked: true });
  expect(peoplePlan(frontend)?.rehearsal).toMatchObject({
    by: 'offroot',
    notes: [{ key: 'rehearsal.note.refused', params: { action: 'iam:SimulateCustomPolicy' } }],
    people: [{ names: ['alice'] }, { names: ['bora'] }],
    lockOuts: [],
  });
});

/** A first day on a line that has trouble with the simulator alone: what was applied, and the plan of people. */
async function firstDay(trouble: Trouble) {
  const practice = openPractice();
  const frontend = scriptedFrontend(recommended(practice));
  const handler = onBadLine(practice.account.requestHandler, (action) =>
    action === 'SimulateCustomPolicy' ? trouble : null,
  );
  const { applied, plan, complete } = await runSetUp(practice, frontend, { handler });
  return { done: { applied: applied.map(({ id }) => id), plan: plan.map(({ id }) => id), complete }, frontend };
}

test('a rehearsal changes nothing of what is applied, however it ends', async () => {
  const undisturbed = await firstDay(null);
  const troubles: readonly Trouble[] = [
    { code: 'AccessDenied', status: 403 },
    { code: 'InvalidInput', status: 400 },
    { code: 'ExpiredToken', status: 403 },
  ];

  for (const trouble of troubles) {
    const disturbed = await firstDay(trouble);
    expect(disturbed.done).toEqual(undisturbed.done);
    expect(peoplePlan(disturbed.frontend)?.rehearsal?.by).toBe('offroot');
  }
  expect(peoplePlan(undisturbed.frontend)?.rehearsal?.by).toBe('aws');
  const plans = undisturbed.frontend.approved.filter(({ rehearsal }) => rehearsal !== null);
  expect(plans.map(({ step }) => step)).toEqual(['people']);
});
