import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf } from '../../src/facts/scoreOf.ts';
import { type Finding, severities, type Verdict } from '../../src/model/finding.ts';
import { sampleAudit, sampleChecks, sampleFinding } from '../support/audits.ts';

const [critical, , , medium] = sampleChecks;
const two = [critical, medium].flatMap((check) => check ?? []);
const of = (verdict: Verdict, over: Partial<Finding> = {}): Finding =>
  sampleFinding({ check: 'root-access-keys-absent', verdict, ...over });
const rights = (verdict: Verdict, over: Partial<Finding> = {}): Finding =>
  sampleFinding({ check: 'rights-from-groups', severity: 'medium', verdict, ...over });

test.each<[string, readonly Finding[], number]>([
  ['all pass', [of('pass'), rights('pass')], 100],
  ['what is accepted counts as passed', [of('accepted'), rights('pass')], 100],
  ['a medium check of 2 fails beside a critical one of 8', [of('pass'), rights('fail')], 80],
  ['a critical check of 8 fails beside a medium one of 2', [of('fail'), rights('pass')], 20],
  ['unknown does not pass', [of('unknown'), rights('pass')], 20],
  ['one failing finding opens its check', [of('pass'), of('fail', { resource: 'other' }), rights('pass')], 20],
  ['a check weighs as its worst finding: 1 instead of 2', [of('pass'), rights('fail', { severity: 'low' })], 88],
  ['and 4 instead of 2', [of('pass'), rights('fail', { severity: 'high' })], 66],
  ['the worst of several counts', [of('pass'), rights('fail'), rights('fail', { severity: 'high' })], 66],
  ['a check that says nothing does not pass', [of('pass')], 80],
  ['nothing passes', [of('fail'), rights('unknown')], 0],
])('%s', (_, findings, points) => {
  expect(scoreOf(two, findings).points).toBe(points);
});

test('no checks give no points', () => {
  expect(scoreOf([], [])).toEqual({ points: 0, open: { critical: 0, high: 0, medium: 0, low: 0 } });
});

test('open checks are counted once each, by their worst finding', () => {
  expect(sampleAudit().score.open).toEqual({ critical: 2, high: 2, medium: 2, low: 1 });
});

const finding = fc.record({
  check: fc.constantFrom(...sampleChecks.map(({ id }) => id)),
  resource: fc.string({ maxLength: 3 }),
  verdict: fc.constantFrom<Verdict>('pass', 'fail', 'unknown', 'accepted'),
  severity: fc.constantFrom(...severities),
});

test('fixing or accepting any one finding never takes points away, and only a full house has 100', () => {
  fc.assert(
    fc.property(
      fc.array(finding, { minLength: 1 }),
      fc.nat(),
      fc.constantFrom<Verdict>('pass', 'accepted'),
      (some, pick, verdict) => {
        const findings = some.map(sampleFinding);
        const better = findings.map((one, at) => (at === pick % findings.length ? { ...one, verdict } : one));

        const before = scoreOf(sampleChecks, findings).points;
        const after = scoreOf(sampleChecks, better);

        expect(after.points).toBeGreaterThanOrEqual(before);
        expect(after.points === 100).toBe(Object.values(after.open).every((count) => count === 0));
      },
    ),
  );
});
