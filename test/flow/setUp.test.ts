import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onBadLine, practice as openPractice, type Practice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { type Script, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runSetUp } from '../support/setUpTools.ts';

const nothingToSay = ({ account, clock }: Practice): Script => ({ answers: {}, desk: account.desk, clock });

/** What an account came to, without what differs by chance: ids, dates, seeds, passwords. */
function essence({ account }: Practice) {
  const withoutIds = JSON.stringify(account.state()).replace(/\b(A(?:IDA|GPA|NPA))[A-Z0-9]+/g, '$1');
  const { users, groups, policies, devices, alias, passwordPolicy } = JSON.parse(withoutIds);
  return {
    users: users.map((user: { name: string; groups: unknown }) => [user.name, user.groups]),
    groups: groups.map((group: { name: string; attached: unknown }) => [group.name, group.attached]),
    policies: policies.map((policy: { name: string }) => policy.name),
    devices: devices.map((device: { serial: string; owner: unknown }) => [device.serial, device.owner]),
    alias,
    passwordPolicy,
  };
}

test('a fresh account ends with root locked, and a second run has nothing to do', async () => {
  const practice = openPractice();
  const frontend = scriptedFrontend(recommended(practice));

  const outcome = await runSetUp(practice, frontend);

  expect(frontend.unused()).toEqual([]);
  expect(outcome.left).toEqual([]);
  expect(outcome).toMatchObject({ rootLocked: true, complete: true });

  const again = scriptedFrontend(nothingToSay(practice));
  const second = await runSetUp(practice, again);
  expect(again.asked).toEqual([]);
  expect(second.plan).toEqual([]);
});

test('the administrator signs in with the card and the phone and may do anything; without MFA nothing', async () => {
  const practice = openPractice();
  const frontend = scriptedFrontend(recommended(practice));
  await runSetUp(practice, frontend);
  const password = frontend.cards.find(({ user }) => user === 'alice')?.password?.open() ?? '';
  const { desk } = practice.account;

  await practice.clock.sleep(60_000);
  const code = desk.phone.entries().find(({ label }) => label.includes('alice'))?.code ?? '';
  const signedIn = desk.console.signIn({ user: 'alice', password, code });

  expect(desk.console.signIn({ user: 'alice', password }).state).toBe('code-needed');
  expect(signedIn).toMatchObject({ state: 'signed-in', mfa: true });
  expect(signedIn.state === 'signed-in' && signedIn.may.every(({ allowed }) => allowed)).toBe(true);
});

test('a team member signs in with a forced change, and may then do nothing but set up MFA', async () => {
  const practice = openPractice();
  const frontend = scriptedFrontend(recommended(practice));
  await runSetUp(practice, frontend);
  const password = frontend.cards.find(({ user }) => user === 'bora')?.password?.open() ?? '';
  const { console } = practice.account.desk;

  expect(console.signIn({ user: 'bora', password }).state).toBe('new-password-needed');
  const signedIn = console.signIn({ user: 'bora', password, newPassword: 'A-password-of-her-0wn' });

  expect(signedIn).toMatchObject({ state: 'signed-in', mfa: false });
  const allowed = signedIn.state === 'signed-in' ? signedIn.may.filter((one) => one.allowed) : [];
  expect(allowed.map(({ action }) => action)).toEqual([
    'iam:ChangePassword',
    'iam:CreateVirtualMFADevice',
    'iam:EnableMFADevice',
  ]);
});

test('declining every plan writes nothing', async () => {
  const practice = openPractice();
  const before = essence(practice);
  const later = { alias: 'later', passwords: 'later', groups: 'later', people: 'later', mfa: 'later' } as const;

  const outcome = await runSetUp(
    practice,
    scriptedFrontend({ ...recommended(practice), approvals: later, wait: 'later' }),
  );

  expect(essence(practice)).toEqual(before);
  expect(outcome).toMatchObject({ rootLocked: false, applied: [] });
});

test('users put off are not enrolled: nothing is proposed for somebody who is not there', async () => {
  const practice = openPractice();
  const script = recommended(practice);

  const frontend = scriptedFrontend({ ...script, approvals: { people: 'later' } });
  const outcome = await runSetUp(practice, frontend);

  expect(frontend.asked).not.toContain('mfa.phone');
  expect(outcome.left.map(({ id }) => id)).toContain('prove.sign-in');
});

test('a dry run proposes the whole day and writes nothing', async () => {
  const practice = openPractice();
  const before = essence(practice);

  const outcome = await runSetUp(practice, scriptedFrontend(recommended(practice)), { dryRun: true });

  expect(essence(practice)).toEqual(before);
  const stepsSeen = new Set(outcome.plan.map(({ step }) => step));
  expect([...stepsSeen]).toEqual(['alias', 'passwords', 'groups', 'people', 'mfa', 'prove']);
  expect(outcome.applied).toEqual([]);
});

test('going back asks the earlier question again, and the later answer holds', async () => {
  const practice = openPractice();
  const script = recommended(practice);
  const answers = { ...script.answers, 'people.you-password': ['back', 'generate'] as const };

  const frontend = scriptedFrontend({ ...script, answers });
  const outcome = await runSetUp(practice, frontend);

  expect(frontend.asked.filter((id) => id === 'people.you')).toHaveLength(2);
  expect(outcome.rootLocked).toBe(true);
});

test('a cancelled enrolment leaves no device behind, and root unlocked', async () => {
  const practice = openPractice();
  const script = recommended(practice);
  let cancelled = 0;
  const frontend = scriptedFrontend({ ...script, enrol: 'cancelled' });
  const ask = frontend.ask;
  const givingUp = {
    ...frontend,
    ask: async (question: Parameters<typeof ask>[0]) => {
      if (question.id === 'mfa.phone' && cancelled++ > 0) return { answer: 'later' };
      return question.id === 'prove.sign-in' ? { answer: 'later' } : ask(question);
    },
  };

  const outcome = await runSetUp(practice, givingUp);

  expect(practice.account.state().devices).toEqual([]);
  expect(outcome.rootLocked).toBe(false);
  expect(outcome.left.map(({ id }) => id)).toContain('mfa.alice');
});

test('an orphan of a crashed run is found, cleared, and the enrolment succeeds', async () => {
  const practice = openPractice();
  practice.ask('CreateVirtualMFADevice', { VirtualMFADeviceName: 'alice' });

  const frontend = scriptedFrontend(recommended(practice));
  const outcome = await runSetUp(practice, frontend);

  expect(frontend.approved.find(({ step }) => step === 'mfa')?.typed).toBe('alice');
  expect(practice.account.state().devices.map(({ serial }) => serial.split('/').at(-1))).toContain('alice');
  expect(outcome.rootLocked).toBe(true);
});

test('a sign-in put off leaves root as it is, and the next run goes on from there', async () => {
  const practice = openPractice();
  const first = await runSetUp(practice, scriptedFrontend({ ...recommended(practice), wait: 'later' }));
  expect(first).toMatchObject({ rootLocked: false });
  expect(first.left.map(({ id }) => id)).toContain('prove.sign-in');

  const script = recommended(practice);
  const second = scriptedFrontend({ ...script, answers: { ...script.answers, 'people.team': [] } });
  const outcome = await runSetUp(practice, second);

  expect(second.approved).toEqual([]);
  expect(outcome.rootLocked).toBe(true);
});

test('the journal has every write before and after, and no secret', async () => {
  const practice = openPractice();
  const frontend = scriptedFrontend(recommended(practice));
  const { applied, connection } = await runSetUp(practice, frontend);

  const journal = readFileSync(join(practice.folder, connection.identity.account, 'journal.jsonl'), 'utf8');
  const lines = journal
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  const intents = lines.filter(({ kind }) => kind === 'intent');
  const outcomes = lines.filter(({ kind }) => kind === 'outcome');
  expect(outcomes.map(({ id }) => id)).toEqual(intents.map(({ id }) => id));
  expect(intents.length).toBeGreaterThan(applied.length - 3);
  for (const { password } of frontend.cards) expect(journal).not.toContain(password?.open());
  for (const { seed } of practice.account.state().devices) expect(journal).not.toContain(seed);
});

const { counted, calm } = await calmRun();

test.each(counted)('a lost answer to write %i, %s, ends in the same account', async (number) => {
  const practice = openPractice();
  let writes = 0;
  const handler = onBadLine(practice.account.requestHandler, (action) => {
    if (isWrite(action)) writes += 1;
    return isWrite(action) && writes === number ? 'answer-lost' : null;
  });

  const outcome = await runSetUp(practice, scriptedFrontend(recommended(practice)), { handler });

  expect(outcome.rootLocked).toBe(true);
  expect(essence(practice)).toEqual(calm);
});

function isWrite(action: string): boolean {
  return /^(Create|Update|Attach|Add|Enable|Delete)/.test(action);
}

/** What a run without trouble comes to, and its writes: each one's number from 1, and its action. */
async function calmRun() {
  const practice = openPractice();
  const seen: string[] = [];
  const handler = onBadLine(practice.account.requestHandler, (action) => {
    if (isWrite(action)) seen.push(action);
    return null;
  });
  await runSetUp(practice, scriptedFrontend(recommended(practice)), { handler });
  return { counted: seen.map((action, index) => [index + 1, action] as const), calm: essence(practice) };
}
