import { describe, expect, it } from 'vitest';
import { checks, judgeAll, usualChecks } from '../../src/checks/index.ts';
import { applyAcceptances } from '../../src/facts/applyAcceptances.ts';
import { buildAudit } from '../../src/facts/compareAudits.ts';
import { auditGuided, auditOnce } from '../../src/flow/audit.ts';
import { say } from '../../src/messages/say.ts';
import type { AcceptanceEntry, Audit } from '../../src/model/audit.ts';
import { known } from '../../src/model/reading.ts';
import { repairs } from '../../src/repairs/index.ts';
import { type Practice, practice } from '../support/practice.ts';
import { type Script, scriptedFrontend } from '../support/scriptedFrontend.ts';
import { runTools } from '../support/setUpTools.ts';

/** A guided audit of the neglected account by its administrator, who does what the script says. */
async function guided(account: Practice, script: Pick<Script, 'answers' | 'reviews' | 'approvals'>, who = 'alice') {
  const frontend = scriptedFrontend({ desk: account.account.desk, clock: account.clock, ...script });
  const accepted: AcceptanceEntry[] = [];
  const saved: Audit[] = [];
  const run = await runTools(account, frontend, { who });
  const outcome = await auditGuided({
    run: { ...run, steps: repairs, judge: (one, now) => applyAcceptances(judgeAll(one, now), accepted, now) },
    everyone: false,
    services: false,
    build: (snapshot, findings, now) =>
      buildAudit({
        connection: snapshot.connection,
        alias: known(snapshot.alias) ?? null,
        now,
        checks,
        findings,
        repairs,
        previous: null,
      }),
    accept: async (entry) => {
      accepted.push(entry);
      return say('audit.accepted', { until: entry.until, path: '.offroot.yaml' });
    },
    save: async (one) => {
      saved.push(one);
      return say('audit.saved', { path: 'report.md' });
    },
    progress: () => undefined,
  });
  return { outcome, frontend, accepted, saved };
}

const openIn = ({ findings }: Audit, check: string): readonly string[] =>
  findings.filter((finding) => finding.check === check && finding.verdict === 'fail').map(({ resource }) => resource);

const fixCertificates = { kind: 'fix', task: 'certificates', resources: [] } as const;

describe('the guided audit', () => {
  it('repairs what is chosen, reads it back, and shows the account as it is then', async () => {
    const account = practice({ scenario: 'drifted' });
    const [certificate] = account.account.state().serverCertificates;

    const { outcome, frontend } = await guided(account, {
      answers: { 'certificates.delete': [certificate?.name ?? ''] },
      reviews: [fixCertificates],
    });

    expect(outcome.applied.map(({ action }) => action)).toEqual(['iam:DeleteServerCertificate']);
    expect(frontend.audits.map((audit) => openIn(audit, 'server-certificates-valid').length)).toEqual([1, 0]);
    expect(outcome.before && openIn(outcome.before, 'server-certificates-valid')).toHaveLength(1);
    expect(outcome.audit.score.points).toBeGreaterThan(outcome.before?.score.points ?? 100);
  });

  it('writes nothing where the plan is put off', async () => {
    const account = practice({ scenario: 'drifted' });
    const before = account.account.state().serverCertificates;

    const { outcome } = await guided(account, {
      answers: { 'certificates.delete': [before[0]?.name ?? ''] },
      approvals: { certificates: 'later' },
      reviews: [fixCertificates],
    });

    expect(outcome).toMatchObject({ before: null, applied: [] });
    expect(account.account.state().serverCertificates).toEqual(before);
  });

  it('says what stands in the way where a repair has nothing to ask and nothing to do', async () => {
    const account = practice({ scenario: 'shared-root' });
    const before = account.account.state().keys;

    const fixRoot = { kind: 'fix', task: 'root', resources: [] } as const;
    const { outcome, frontend } = await guided(account, { answers: {}, reviews: [fixRoot] }, 'root');

    expect(frontend.asked).toEqual(['repair.nothing']);
    expect(outcome.applied).toEqual([]);
    expect(account.account.state().keys.map(({ id, active }) => [id, active])).toEqual(
      before.map(({ id, active }) => [id, active]),
    );
  });

  it('takes an acceptance with its reason, and shows the finding as accepted from then on', async () => {
    const account = practice({ scenario: 'drifted' });

    const { frontend, accepted } = await guided(account, {
      answers: { 'accept.reason': 'We renew it on Friday', 'accept.until': '2026-12-01' },
      reviews: [{ kind: 'accept', check: 'support-access-exists', resource: 'account' }],
    });

    expect(accepted).toEqual([
      {
        check: 'support-access-exists',
        resource: 'account',
        reason: 'We renew it on Friday',
        by: 'alice',
        until: '2026-12-01',
      },
    ]);
    expect(frontend.audits.map((audit) => openIn(audit, 'support-access-exists').length)).toEqual([1, 0]);
  });

  it('saves the report it shows, and reads again when asked to', async () => {
    const account = practice({ scenario: 'drifted' });

    const { frontend, saved } = await guided(account, {
      answers: {},
      reviews: [{ kind: 'save' }, { kind: 'again' }],
    });

    expect(saved).toEqual([frontend.audits[0]]);
    expect(frontend.audits).toHaveLength(3);
  });

  it('never confirms the account for the wizard', async () => {
    const account = practice({ scenario: 'drifted' });

    await guided(account, { answers: {}, reviews: [{ kind: 'again' }] });
    const run = await runTools(
      account,
      scriptedFrontend({ answers: {}, desk: account.account.desk, clock: account.clock }),
      {
        who: 'alice',
      },
    );

    expect(run.journal.entries().filter(({ kind }) => kind === 'confirmed')).toEqual([]);
  });
});

describe('services that are granted and not used', () => {
  it.each([
    [false, []],
    [true, ['granted-services-used']],
  ])('are asked for where somebody wants them: %s', async (services, found) => {
    const account = practice({ scenario: 'drifted' });
    const frontend = scriptedFrontend({ answers: {}, desk: account.account.desk, clock: account.clock });
    const run = await runTools(account, frontend, { who: 'alice' });
    const made = services ? checks : usualChecks;

    const { audit } = await auditOnce({
      run: { ...run, steps: repairs, judge: (one, now) => judgeAll(one, now, made) },
      everyone: false,
      services,
      build: (snapshot, findings, now) =>
        buildAudit({
          connection: snapshot.connection,
          alias: null,
          now,
          checks: made,
          findings,
          repairs,
          previous: null,
        }),
      accept: () => Promise.reject(new Error('nobody is there to accept')),
      save: () => Promise.reject(new Error('nobody is there to save')),
      progress: () => undefined,
    });

    const { findings } = audit;
    const asked = findings.filter(({ restsOn }) => restsOn.includes('iam:GenerateServiceLastAccessedDetails'));
    expect([...new Set(asked.map(({ check }) => check))]).toEqual(found);
    expect(asked.filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
  });
});

describe('the audit as a report', () => {
  it('asks nobody and writes nothing', async () => {
    const account = practice({ scenario: 'drifted' });
    const before = account.account.state();
    const frontend = scriptedFrontend({ answers: {}, desk: account.account.desk, clock: account.clock });
    const run = await runTools(account, frontend, { who: 'alice' });

    const { applied } = await auditOnce({
      run: { ...run, steps: repairs, judge: (one, now) => judgeAll(one, now) },
      everyone: false,
      services: false,
      build: (snapshot, findings, now) =>
        buildAudit({ connection: snapshot.connection, alias: null, now, checks, findings, repairs, previous: null }),
      accept: () => Promise.reject(new Error('nobody is there to accept')),
      save: () => Promise.reject(new Error('nobody is there to save')),
      progress: () => undefined,
    });

    expect(applied).toEqual([]);
    expect(frontend.asked).toEqual([]);
    expect({ ...account.account.state(), report: null, sessions: [] }).toEqual({
      ...before,
      report: null,
      sessions: [],
    });
  });
});
