import { join } from 'node:path';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import type { RunState } from '../../src/flow/run.ts';
import { openJournal } from '../../src/journal/journal.ts';
import type { Answer } from '../../src/model/answers.ts';
import { known } from '../../src/model/reading.ts';
import type { Step } from '../../src/model/step.ts';
import { certificates } from '../../src/repairs/certificates.ts';
import { enrolMfa } from '../../src/repairs/enrolMfa.ts';
import { needlessCredentials } from '../../src/repairs/needlessCredentials.ts';
import { renewPasswords } from '../../src/repairs/renewPasswords.ts';
import { rotateKeys } from '../../src/repairs/rotateKeys.ts';
import { unusedKeys } from '../../src/repairs/unusedKeys.ts';
import { unusedPasswords } from '../../src/repairs/unusedPasswords.ts';
import { onBadLine, type Practice, practice } from '../support/practice.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runRepair } from '../support/setUpTools.ts';

const minute = 60_000;

/** Repairs the neglected account as Alice, who administers it; each run is one of its own. */
async function repair(
  on: Practice,
  step: Step,
  answers: Readonly<Record<string, Answer>>,
  handler = on.account.requestHandler,
) {
  on.clock.advance(minute);
  const frontend = scriptedFrontend({ answers, desk: on.account.desk, clock: on.clock });
  const state = await runRepair(on, frontend, step, { who: 'alice', handler });
  expect(frontend.unused()).toEqual([]);
  return { state, cards: frontend.cards, plans: frontend.approved, applied: state.applied.map(({ id }) => id) };
}

const keysOf = (on: Practice, user: string) => {
  const { users, keys } = on.account.state();
  const owner = users.find(({ name }) => name === user)?.id;
  return keys.filter((key) => key.owner === owner);
};

const failing = (step: Step, { snapshot }: RunState, on: Practice) =>
  judgeAll(snapshot, on.clock.now())
    .filter(({ check, verdict }) => step.checks.includes(check) && verdict === 'fail')
    .map(({ check, resource }) => `${check} ${resource.slice(resource.lastIndexOf('/') + 1)}`);

describe('the repairs of credentials on the practice account', () => {
  it('enrols one phone after another, and clears what was begun', async () => {
    const on = practice({ scenario: 'drifted' });

    const { state, applied } = await repair(on, enrolMfa, {
      'enrol-mfa.orphans': ['arn:aws:iam::222233334444:mfa/dana-new-phone'],
      'enrol-mfa.who': 'bruno',
      'enrol-mfa.who-2': 'dana',
    });

    expect(applied).toEqual(['enrol-mfa.clear.dana-new-phone', 'enrol-mfa.enrol.bruno', 'enrol-mfa.enrol.dana']);
    expect(failing(enrolMfa, state, on)).toEqual([]);
  });

  it('switches unused keys off in one run, and deletes them in the next', async () => {
    const on = practice({ scenario: 'drifted' });
    const ids = ['backup-bot', 'lena', 'report-bot'].flatMap((user) => keysOf(on, user).map(({ id }) => id));
    const nadias = keysOf(on, 'nadia').map(({ id }) => id);

    const first = await repair(on, unusedKeys, { 'unused-keys.off': ids, 'unused-keys.delete': nadias });

    expect(first.plans.map(({ typed }) => typed)).toEqual(['backup-bot', 'nadia']);
    expect(first.applied).toEqual([
      ...ids.map((id) => `unused-keys.off.${id}`),
      ...nadias.map((id) => `unused-keys.delete.${id}`),
    ]);
    expect(
      failing(unusedKeys, first.state, on).every((finding) => finding.startsWith('access-keys-inactive-absent')),
    ).toBe(true);

    const second = await repair(on, unusedKeys, { 'unused-keys.delete': ids });

    expect(failing(unusedKeys, second.state, on)).toEqual([]);
    expect(ids.flatMap((id) => on.account.state().keys.filter((key) => key.id === id))).toEqual([]);
  });

  it('rotates a key in rounds: made, seen in use, the old one off', async () => {
    const on = practice({ scenario: 'drifted' });
    const [old] = keysOf(on, 'chen');
    const [mikas] = keysOf(on, 'mika').toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
    const made = await repair(on, rotateKeys, {
      'rotate-keys.make': [old?.id ?? ''],
      'rotate-keys.off': [mikas?.id ?? ''],
    });

    const [card] = made.cards;
    const [, fresh] = keysOf(on, 'chen');
    expect(made.applied).toEqual(['rotate-keys.make.chen', `rotate-keys.off.${mikas?.id}`]);
    expect(card).toMatchObject({ user: 'chen', password: null, accessKey: { id: fresh?.id } });
    expect(card?.accessKey?.secret.open()).toBe(fresh?.secret);

    const waiting = await repair(on, rotateKeys, {});
    expect(waiting.applied).toEqual([]);

    on.clock.advance(60 * minute);
    const { sts } = on.clientsOf({ accessKeyId: fresh?.id ?? '', secretAccessKey: fresh?.secret ?? '' });
    await sts.send(new GetCallerIdentityCommand({}));
    const ended = await repair(on, rotateKeys, { 'rotate-keys.off': [old?.id ?? ''] });

    expect(ended.applied).toEqual([`rotate-keys.off.${old?.id}`]);
    expect(failing(rotateKeys, ended.state, on)).toEqual([]);
    expect(keysOf(on, 'chen').map(({ active }) => active)).toEqual([false, true]);
  });

  it('shows a new key on one card, and never in the journal or the plan', async () => {
    const on = practice({ scenario: 'drifted' });
    const [old] = keysOf(on, 'chen');

    const { state, cards } = await repair(on, rotateKeys, {
      'rotate-keys.make': [old?.id ?? ''],
      'rotate-keys.off': [],
    });

    const secret = keysOf(on, 'chen')[1]?.secret ?? '';
    expect(secret).not.toBe('');
    expect(cards).toHaveLength(1);
    expect(JSON.stringify([state.plan, state.applied, cards, [...state.keys]])).not.toContain(secret);
  });

  it('hands a key over to somebody who has taken a password before, and asks nobody about it again', async () => {
    const on = practice({ scenario: 'drifted' });
    const [old] = keysOf(on, 'chen');
    const journal = openJournal(join(on.folder, on.account.state().accountId));
    journal.append({ kind: 'handed-over', at: on.clock.now().toISOString(), user: 'chen' });

    const first = await repair(on, rotateKeys, { 'rotate-keys.make': [old?.id ?? ''], 'rotate-keys.off': [] });
    const second = await repair(on, rotateKeys, { 'rotate-keys.off': [] });

    expect(first.cards).toHaveLength(1);
    expect(second.cards).toEqual([]);
    expect(journal.entries().filter(({ kind }) => kind === 'handed-over-key')).toHaveLength(1);
  });

  it('makes a key anew where AWS’s answer, and with it the secret, was lost', async () => {
    const on = practice({ scenario: 'drifted' });
    const [old] = keysOf(on, 'chen');
    const badLine = onBadLine(on.account.requestHandler, (action) =>
      action === 'CreateAccessKey' ? 'answer-lost' : null,
    );
    const asked = { 'rotate-keys.make': [old?.id ?? ''], 'rotate-keys.off': [] };

    const cut = await repair(on, rotateKeys, { ...asked, 'apply.failed': 'later' }, badLine);
    const [, lost] = keysOf(on, 'chen');
    expect(cut.cards).toEqual([]);
    expect(lost).toBeDefined();

    const { cards, applied } = await repair(on, rotateKeys, { ...asked, 'rotate-keys.again': [lost?.id ?? ''] });
    expect(applied).toEqual([`rotate-keys.delete.${lost?.id}`, 'rotate-keys.make.chen']);
    expect(cards).toMatchObject([{ accessKey: { id: keysOf(on, 'chen')[1]?.id } }]);
  });

  it('takes unused passwords away, and makes one anew for whoever never got in', async () => {
    const on = practice({ scenario: 'drifted' });

    const { state, cards, applied } = await repair(on, unusedPasswords, {
      'unused-passwords.remove': ['fatima', 'goran'],
      'unused-passwords.renew': ['jo'],
    });

    expect(applied).toEqual([
      'unused-passwords.password.jo',
      'unused-passwords.remove.fatima',
      'unused-passwords.remove.goran',
    ]);
    expect(cards).toMatchObject([{ user: 'jo', resetRequired: true }]);
    expect(
      known(state.snapshot.signIns)
        ?.filter(({ password }) => password === null)
        .map(({ user }) => user),
    ).toEqual(expect.arrayContaining(['fatima', 'goran']));
  });

  it('switches off the key of somebody who only uses the console', async () => {
    const on = practice({ scenario: 'drifted' });
    const [kims] = keysOf(on, 'kim');

    const { state, applied } = await repair(on, needlessCredentials, {
      'needless-credentials.remove': [kims?.id ?? ''],
    });

    expect(applied).toEqual([`needless-credentials.off.${kims?.id}`]);
    expect(failing(needlessCredentials, state, on)).toEqual([]);
  });

  it('renews a password that is too old', async () => {
    const on = practice({ scenario: 'drifted' });

    const { state, cards } = await repair(on, renewPasswords, { 'renew-passwords.users': ['otto'] });

    expect(cards).toMatchObject([{ user: 'otto', resetRequired: true }]);
    expect(failing(renewPasswords, state, on)).toEqual([]);
  });

  it('deletes an expired certificate', async () => {
    const on = practice({ scenario: 'drifted' });

    const { state, plans } = await repair(on, certificates, { 'certificates.delete': ['shop-2025'] });

    expect(plans).toMatchObject([{ typed: 'shop-2025' }]);
    expect(failing(certificates, state, on)).toEqual([]);
  });
});
