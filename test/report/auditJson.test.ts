import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { readBaseline } from '../../src/acceptance/readBaseline.ts';
import { keptOf } from '../../src/facts/compareAudits.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import { type AuditDocument, auditJson } from '../../src/report/auditJson.ts';
import { sampleAudit, sampleFinding, sampleOutcome, samplePrevious } from '../support/audits.ts';
import { literal } from '../support/galleryAccount.ts';
import { account, now } from '../support/snapshots.ts';
import { auditSchema } from './auditSchema.ts';
import { outcome, password } from './outcomes.ts';

const translate = translator(en);
const { plan, applied } = outcome();

test('the schema in docs is the schema the document is held to; vitest -u writes it anew', async () => {
  expectTypeOf<z.infer<typeof auditSchema>>().toExtend<AuditDocument>();
  expectTypeOf<AuditDocument>().toExtend<z.infer<typeof auditSchema>>();

  const schema = z.toJSONSchema(auditSchema);

  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/audit.schema.json');
});

test.each([
  ['everything in it', sampleOutcome({ plan, applied, before: sampleAudit() })],
  ['nothing changed', sampleOutcome()],
  ['nothing before it', sampleOutcome({ audit: sampleAudit({ previous: null, alias: null }) })],
  ['nothing found', sampleOutcome({ audit: sampleAudit({ findings: [] }) })],
])('an audit with %s follows the schema', (_, value) => {
  const document: unknown = JSON.parse(JSON.stringify(auditJson(value, translate)));

  expect(auditSchema.parse(document)).toEqual(document);
});

test('every finding has its check’s words and references, its evidence and how old that is', () => {
  const { findings } = auditJson(sampleOutcome(), translate);

  expect(findings).toHaveLength(14);
  expect(findings.find(({ check }) => check === 'sample-role-guarded')).toEqual({
    check: 'sample-role-guarded',
    area: 'roles',
    title: 'Roles trust nobody unknown',
    verdict: 'fail',
    severity: 'high',
    resource: 'arn:aws:iam::123456789012:role/vendor',
    detail: 'account 999988887777 may take it without an external id',
    evidence: {},
    asOf: '2026-11-21T11:59:30Z',
    restsOn: ['iam:GetAccountAuthorizationDetails'],
    since: '2026-11-21T12:00:00.000Z',
    isNew: true,
    references: { practice: 'P10', cis7: '2.1', cis3: '1.20', securityHub: 'IAM.99', prowler: 'sample_role_guarded' },
  });
  expect(findings.find(({ verdict }) => verdict === 'unknown')).toMatchObject({
    detail: 'not allowed to read: iam:SimulatePrincipalPolicy',
    evidence: { action: 'iam:SimulatePrincipalPolicy' },
    asOf: null,
  });
});

test('what is accepted says why, by whom and until when', () => {
  const { findings } = auditJson(sampleOutcome(), translate);

  expect(findings.flatMap(({ accepted }) => accepted ?? [])).toEqual([
    { reason: 'goes away with the old build server', by: 'alice', until: '2027-01-31' },
    { reason: 'nobody signs in to this account by its page', by: 'offroot', until: null },
  ]);
});

test('findings are counted, and the counts add up', () => {
  const { counts, score, complete, previous, fixed } = auditJson(sampleOutcome(), translate);

  expect(counts).toEqual({ pass: 3, fail: 7, unknown: 2, accepted: 2, new: 7, fixed: 2 });
  expect(fixed).toHaveLength(2);
  expect(complete).toBe(false);
  expect(score.open).toEqual({ critical: 2, high: 2, medium: 2, low: 1 });
  expect(previous).toEqual({ at: samplePrevious.at, points: 74 });
});

test('it is complete where all pass or are accepted, and not where anything is unknown', () => {
  const complete = (verdict: 'pass' | 'accepted' | 'unknown') =>
    auditJson(sampleOutcome({ audit: sampleAudit({ findings: [sampleFinding({ verdict })] }) }), translate).complete;

  expect([complete('pass'), complete('accepted'), complete('unknown')]).toEqual([true, true, false]);
});

test('evidence inside of words comes along: an acceptance that ran out hides no facts', () => {
  const detail = say('acceptance.expired', {
    detail: say('check.unknown', { action: 'iam:ListUsers' }),
    by: 'alice',
    until: '2026-01-01',
  });
  const audit = sampleAudit({ findings: [sampleFinding({ detail })] });

  expect(auditJson(sampleOutcome({ audit }), translate).findings[0]?.evidence).toEqual({
    detail: 'not allowed to read: iam:ListUsers',
    action: 'iam:ListUsers',
    by: 'alice',
    until: '2026-01-01',
  });
});

test('a report is a baseline: it says the same of the account as the audit that is kept', () => {
  const audit = sampleAudit({ previous: null });

  const text = JSON.stringify(auditJson(sampleOutcome({ audit }), translate));

  expect(readBaseline(text, 'report.json', account)).toEqual(keptOf(audit, null));
});

test('changes of the run are listed with their secrets redacted', () => {
  const document = auditJson(sampleOutcome({ plan, applied, before: sampleAudit({ now, previous: null }) }), translate);

  expect(document.applied).toMatchObject([{ action: 'iam:CreateLoginProfile', requestId: 'req-1' }]);
  expect(document.before?.points).toBe(document.score.points);
  expect(JSON.stringify(document)).not.toContain(password);
});

test('a finding of a check nobody knows is a bug, not a gap in the report', () => {
  expect(() => sampleAudit({ findings: [sampleFinding({ check: 'unheard', detail: literal('x') })] })).toThrow(
    'unheard',
  );
});
