import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptOf } from '../../src/facts/compareAudits.ts';
import type { KeptAudit } from '../../src/model/audit.ts';
import type { Finding, Verdict } from '../../src/model/finding.ts';
import { sampleAudit, sampleChecks, sampleFinding, samplePrevious, userArn } from '../support/audits.ts';
import { account, daysAgo, now } from '../support/snapshots.ts';

const at = now.toISOString();
const before = (open: KeptAudit['open']): KeptAudit => ({ version: 1, at: daysAgo(9), account, points: 50, open });
const keptKey = (verdict: 'fail' | 'unknown' = 'fail', resource = 'root'): KeptAudit['open'][number] => ({
  check: 'root-access-keys-absent',
  resource,
  severity: 'critical',
  verdict,
  since: daysAgo(40),
});
const key = (verdict: Verdict, resource = 'root'): Finding => sampleFinding({ verdict, resource });
const whole = 'root-access-keys-absent';

test.each<[string, Finding, KeptAudit | null, { since: string | null; isNew: boolean }]>([
  ['is since now and not new where there is none before', key('fail'), null, { since: at, isNew: false }],
  ['is new where the one before had it not', key('fail'), before([]), { since: at, isNew: true }],
  ['keeps its date where it was open before', key('fail'), before([keptKey()]), { since: daysAgo(40), isNew: false }],
  [
    'keeps its date where it was unknown before',
    key('unknown'),
    before([keptKey('unknown')]),
    { since: daysAgo(40), isNew: false },
  ],
  [
    'is not new where its check could not be read before',
    key('fail'),
    before([keptKey('unknown', whole)]),
    { since: at, isNew: false },
  ],
  ['has no date where it passes', key('pass'), before([keptKey()]), { since: null, isNew: false }],
  ['has no date where it is accepted', key('accepted'), before([keptKey()]), { since: null, isNew: false }],
])('a finding %s', (_, finding, previous, expected) => {
  const [audited] = sampleAudit({ findings: [finding], previous }).findings;

  expect(audited).toMatchObject(expected);
});

test.each<[string, Finding, readonly string[]]>([
  ['that passes now is fixed', key('pass'), ['root']],
  ['that nothing is said of any more is fixed', key('fail', 'elsewhere'), ['root']],
  ['that still fails is not', key('fail'), []],
  ['that is accepted is not: it is still there', key('accepted'), []],
  ['that cannot be read is not: nobody knows', key('unknown', whole), []],
])('what failed before and %s', (_, finding, fixed) => {
  const audit = sampleAudit({ findings: [finding], previous: before([keptKey()]) });

  expect(audit.fixed.map(({ resource }) => resource)).toEqual(fixed);
});

test('what was unknown before is never called fixed, nor what this audit did not look at', () => {
  const previous = before([keptKey('unknown'), { ...keptKey(), check: 'never-heard-of' }]);

  expect(sampleAudit({ findings: [key('pass')], previous }).fixed).toEqual([]);
});

test('what is fixed says since when it had been open', () => {
  const { fixed, previous } = sampleAudit();

  expect(fixed).toMatchObject([
    { check: 'root-mfa-enabled', resource: 'root', severity: 'critical', since: daysAgo(101) },
    { check: 'sample-keys-young', resource: userArn('dana'), severity: 'medium', since: daysAgo(192) },
  ]);
  expect(previous).toEqual({ at: samplePrevious.at, points: 74 });
});

test('what could not be read keeps what was known of it, so that its date comes back with it', () => {
  const unread = sampleAudit({ findings: [key('unknown', whole)], previous: before([keptKey()]) });
  const kept = keptOf(unread, before([keptKey()]));

  const again = sampleAudit({ findings: [key('fail')], previous: kept });

  expect(kept.open.map(({ resource, since }) => [resource, since])).toEqual([
    [whole, at],
    ['root', daysAgo(40)],
  ]);
  expect(again.findings[0]).toMatchObject({ since: daysAgo(40), isNew: false });
});

test('an audit compared with itself has nothing new and nothing fixed, and every date stays', () => {
  const verdict = fc.constantFrom<Verdict>('pass', 'fail', 'unknown', 'accepted');
  const finding = fc.record({
    check: fc.constantFrom(...sampleChecks.map(({ id }) => id)),
    resource: fc.string({ maxLength: 4 }),
    verdict,
  });
  const findings = fc.uniqueArray(finding, { selector: ({ check, resource }) => `${check} ${resource}` });

  fc.assert(
    fc.property(findings, (some) => {
      const first = sampleAudit({ findings: some.map(sampleFinding) });
      const later = new Date(now.getTime() + 86_400_000);

      const second = sampleAudit({
        findings: some.map(sampleFinding),
        previous: keptOf(first, samplePrevious),
        now: later,
      });

      expect(second.fixed).toEqual([]);
      expect(second.findings).toEqual(first.findings.map((one) => ({ ...one, isNew: false })));
    }),
  );
});
