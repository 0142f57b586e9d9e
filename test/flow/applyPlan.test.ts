import { expect, it } from 'vitest';
import { say } from '../../src/messages/say.ts';
import type { ApiChange, Write } from '../../src/model/change.ts';
import { known } from '../../src/model/reading.ts';
import type { Step } from '../../src/model/step.ts';
import { type Practice, practice, practicePassword } from '../support/practice.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runRepair } from '../support/setUpTools.ts';
import { awsArn } from '../support/snapshots.ts';

const change = (id: string, write: Write, effect: ApiChange['effect']): ApiChange => ({
  ...write,
  id,
  step: 'test',
  kind: 'api',
  summary: say('check.none'),
  line: { noun: say('noun.group'), name: id, detail: null },
  effect,
  undo: { possible: false, why: say('check.none') },
  fixes: [],
  touches: ['authorization'],
});

const step = (changes: Step['changes']): Step => ({
  id: 'test',
  title: say('check.none'),
  why: say('check.none'),
  checks: [],
  questions: () => [],
  changes,
});

/** What a client asks of IAM, in order. */
function recording({ account: { requestHandler } }: Practice) {
  const actions: string[] = [];
  const handle: typeof requestHandler.handle = (request, options) => {
    actions.push(new URLSearchParams(String(request.body)).get('Action') ?? '');
    return requestHandler.handle(request, options);
  };
  return { actions, handler: { ...requestHandler, handle } };
}

it('takes nothing before AWS shows what was given in its place', async () => {
  const practised = practice();
  practised.ask('CreateGroup', { GroupName: 'Office' });
  practised.addUser('bora', { policy: 'ReadOnlyAccess' });
  const repair = step(({ snapshot }) => {
    const bora = known(snapshot.authorization)?.users[0];
    const join = { action: 'iam:AddUserToGroup', input: { UserName: 'bora', GroupName: 'Office' } } as const;
    const leave = {
      action: 'iam:DetachUserPolicy',
      input: { UserName: 'bora', PolicyArn: awsArn('ReadOnlyAccess') },
    } as const;
    return [
      ...(bora?.groups.length === 0 ? [change('join', join, 'add')] : []),
      ...(bora?.attached.length === 1 ? [change('leave', leave, 'remove')] : []),
    ];
  });
  const { actions, handler } = recording(practised);

  await runRepair(
    practised,
    scriptedFrontend({ answers: {}, desk: practised.account.desk, clock: practised.clock }),
    repair,
    { handler },
  );

  const from = actions.indexOf('AddUserToGroup');
  expect(actions.slice(from, from + 3)).toEqual([
    'AddUserToGroup',
    'GetAccountAuthorizationDetails',
    'DetachUserPolicy',
  ]);
});

it('stops before the second of two removals that are safe alone', async () => {
  const practised = practice();
  for (const [user, GroupName] of [
    ['jan', 'One'],
    ['eva', 'Two'],
  ] as const) {
    practised.ask('CreateGroup', { GroupName });
    practised.ask('AttachGroupPolicy', { GroupName, PolicyArn: awsArn('AdministratorAccess') });
    practised.addUser(user, { mfa: true });
    practised.ask('AddUserToGroup', { UserName: user, GroupName });
    practised.clock.advance(60_000);
    const { phone, console } = practised.account.desk;
    const code = phone.entries().find(({ label }) => label.includes(user))?.code ?? '';
    expect(console.signIn({ user, password: practicePassword, code })).toMatchObject({ state: 'signed-in' });
  }
  practised.clock.advance(600_000);
  const administrating = () =>
    ['One', 'Two'].filter((GroupName) =>
      practised.ask('ListAttachedGroupPolicies', { GroupName }).body.includes('AdministratorAccess'),
    );
  const repair = step(({ snapshot }) =>
    (known(snapshot.authorization)?.groups ?? [])
      .filter(({ attached }) => attached.length > 0)
      .map(({ name }) =>
        change(
          name,
          { action: 'iam:DetachGroupPolicy', input: { GroupName: name, PolicyArn: awsArn('AdministratorAccess') } },
          'remove',
        ),
      ),
  );

  const script = { answers: { 'apply.failed': 'later' }, desk: practised.account.desk, clock: practised.clock };
  const state = await runRepair(practised, scriptedFrontend(script), repair);

  expect(state.applied.map(({ id }) => id)).toEqual(['One']);
  expect(administrating()).toEqual(['Two']);
});
