import { expect, test } from 'vitest';
import { failsAt } from '../../src/facts/failsAt.ts';
import type { Severity, Verdict } from '../../src/model/finding.ts';
import { sampleFinding } from '../support/audits.ts';

test.each<[Verdict, Severity, Severity | 'never', readonly string[], boolean]>([
  ['fail', 'high', 'high', [], true],
  ['fail', 'critical', 'high', [], true],
  ['fail', 'medium', 'high', [], false],
  ['fail', 'low', 'low', [], true],
  ['fail', 'critical', 'never', [], false],
  ['unknown', 'high', 'high', [], true],
  ['unknown', 'low', 'high', [], false],
  ['unknown', 'high', 'high', ['root-access-keys-absent'], false],
  ['unknown', 'high', 'high', ['root-mfa-enabled'], true],
  ['unknown', 'critical', 'never', [], false],
  ['fail', 'high', 'high', ['root-access-keys-absent'], true],
  ['accepted', 'critical', 'low', [], false],
  ['pass', 'critical', 'low', [], false],
])('%s, %s, with --fail-on %s and %j waived: %s', (verdict, severity, failOn, waived, fails) => {
  const findings = [sampleFinding({ verdict: 'pass' }), sampleFinding({ verdict, severity })];

  expect(failsAt(findings, failOn, waived)).toBe(fails);
});
