import { expect, test } from 'vitest';
import { applyAcceptances } from '../../src/facts/applyAcceptances.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { AcceptanceEntry } from '../../src/model/audit.ts';
import type { Finding, Verdict } from '../../src/model/finding.ts';
import { sampleFinding, userArn } from '../support/audits.ts';
import { now } from '../support/snapshots.ts';

const translate = translator(en);
const today = now.toISOString().slice(0, 10);
const entry = (over: Partial<AcceptanceEntry> = {}): AcceptanceEntry => ({
  check: 'root-access-keys-absent',
  resource: 'root',
  reason: 'until the move',
  by: 'alice',
  until: '2027-01-31',
  ...over,
});

function verdictWith(entries: readonly AcceptanceEntry[], finding: Finding = sampleFinding()): Verdict | undefined {
  return applyAcceptances([finding], entries, now)[0]?.verdict;
}

test('what fails and is accepted says why, by whom and until when, and keeps its evidence', () => {
  const [finding] = applyAcceptances([sampleFinding()], [entry()], now);

  expect(finding).toMatchObject({
    ...sampleFinding(),
    verdict: 'accepted',
    accepted: { by: 'alice', until: '2027-01-31' },
  });
  expect(finding?.accepted && translate(finding.accepted.reason)).toBe('until the move');
});

test.each<[string, Partial<AcceptanceEntry>, Verdict]>([
  ['of its resource', {}, 'accepted'],
  ['of the whole check', { resource: null }, 'accepted'],
  ['of another resource', { resource: 'groot' }, 'fail'],
  ['of another check', { check: 'root-mfa-enabled', resource: null }, 'fail'],
  ['until today', { until: today }, 'accepted'],
  ['until yesterday', { until: '2026-11-20' }, 'fail'],
])('a failure with an acceptance %s: %s', (_, over, verdict) => {
  expect(verdictWith([entry(over)])).toBe(verdict);
});

test.each<[string, string, Verdict]>([
  ['*', 'bora', 'accepted'],
  ['*:user/ci-*', 'ci-build', 'accepted'],
  ['*:user/ci-*', 'bora', 'fail'],
  ['*:user/b?ra', 'bora', 'fail'],
  ['*:USER/bora', 'bora', 'fail'],
  ['*:user/b.ra', 'bora', 'fail'],
  [`${userArn('bora')}*`, 'bora', 'accepted'],
])('the pattern %s and the user %s: %s', (resource, user, verdict) => {
  expect(verdictWith([entry({ resource })], sampleFinding({ resource: userArn(user) }))).toBe(verdict);
});

test.each<Verdict>(['pass', 'unknown', 'accepted'])('what is %s stays so', (verdict) => {
  const finding = sampleFinding({ verdict });

  expect(applyAcceptances([finding], [entry({ resource: null })], now)).toEqual([finding]);
});

test('what has run out fails again, and says whose word ran out and when', () => {
  const entries = [entry({ until: '2026-01-01', by: 'zoe' }), entry({ until: '2026-11-01', resource: null })];

  const [finding] = applyAcceptances([sampleFinding()], entries, now);

  expect(finding?.verdict).toBe('fail');
  expect(finding && translate(finding.detail)).toBe('present; the acceptance by alice ran out on 2026-11-01');
  expect(finding).not.toHaveProperty('accepted');
});

test('where one has run out and another holds, it is accepted', () => {
  expect(verdictWith([entry({ until: '2026-01-01' }), entry({ resource: null })])).toBe('accepted');
});
