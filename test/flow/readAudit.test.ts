import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/checks/index.ts';
import { readAudit } from '../../src/flow/readAudit.ts';
import type { JournalEntry } from '../../src/journal/journal.ts';
import { known } from '../../src/model/reading.ts';
import { type Practice, practice } from '../support/practice.ts';
import { recommended } from '../support/recommended.ts';
import { scriptedFrontend } from '../support/scriptedFrontend.ts';
import { accountOf, runSetUp } from '../support/setUpTools.ts';

/** The first day done; then so much time that nothing of it is in question, and a credential report of now. */
async function auditedBefore(minutesAgo: number): Promise<Practice> {
  const account = practice();
  await runSetUp(account, scriptedFrontend(recommended(account)));
  account.clock.advance(30 * 86_400_000);
  account.ask('GenerateCredentialReport');
  account.clock.advance(minutesAgo * 60_000);
  return account;
}

async function audit(account: Practice, { journal = [] as readonly JournalEntry[], everyone = false } = {}) {
  const asked: string[] = [];
  const aws = await accountOf(account, 'alice', (action) => asked.push(action));
  const tools = {
    account: aws,
    clock: account.clock,
    journal: { entries: () => journal, append: () => undefined },
    judge: judgeAll,
  };
  const snapshot = await readAudit(tools, everyone);
  const failed = judgeAll(snapshot, account.clock.now())
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ check, resource }) => `${check} ${resource.split('/').at(-1)}`);
  return { snapshot, failed, asked };
}

const written = (user: string, at: Date): JournalEntry => ({
  kind: 'intent',
  id: '1',
  at: at.toISOString(),
  run: 'r',
  principal: 'p',
  step: 's',
  change: 'c',
  action: 'iam:DeleteLoginProfile',
  input: { UserName: user },
  undo: null,
});

describe('reading an account for an audit', () => {
  it('shows a fault as over although the credential report still has it', async () => {
    const account = await auditedBefore(60);
    const before = await audit(account);

    account.ask('DeleteLoginProfile', { UserName: 'bora' });
    const after = await audit(account);

    expect(before.failed).toContain('console-users-mfa-enabled bora');
    expect(after.failed).not.toContain('console-users-mfa-enabled bora');
    expect(after.failed).not.toContain('user-passwords-first-used bora');
  });

  it('says of whoever it asked about that it did', async () => {
    const { snapshot } = await audit(await auditedBefore(60));

    const bora = known(snapshot.signIns)?.find(({ user }) => user === 'bora');
    expect(bora?.from).toMatchObject({ live: true });
  });

  it('takes a report made just now at its word', async () => {
    const account = await auditedBefore(0);

    const { asked, failed } = await audit(account);

    expect(failed).toContain('console-users-mfa-enabled bora');
    // Alice administers: her proofs rest on nobody's word.
    expect(asked.filter((action) => action === 'GetLoginProfile')).toHaveLength(1);
  });

  it('asks about everybody this machine wrote anything about since the report', async () => {
    const account = await auditedBefore(0);
    account.ask('DeleteLoginProfile', { UserName: 'bora' });
    account.clock.advance(1000);

    const { failed } = await audit(account, { journal: [written('bora', account.clock.now())] });

    expect(failed).not.toContain('console-users-mfa-enabled bora');
  });

  it('asks about nobody for what was written before the report', async () => {
    const account = await auditedBefore(0);
    const longAgo = new Date(account.clock.now().getTime() - 86_400_000);

    const { asked } = await audit(account, { journal: [written('bora', longAgo)] });

    expect(asked.filter((action) => action === 'GetLoginProfile')).toHaveLength(1);
  });

  it('asks about everybody where that is wanted', async () => {
    const { snapshot, asked } = await audit(await auditedBefore(60), { everyone: true });

    expect(asked.filter((action) => action === 'GetLoginProfile')).toHaveLength(2);
    expect(known(snapshot.signIns)?.every(({ from }) => from === undefined || from.live)).toBe(true);
  });
});
