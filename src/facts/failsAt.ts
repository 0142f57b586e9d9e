import type { Finding, Severity } from '../model/finding.ts';
import { compareSeverity } from './scoreOf.ts';

/**
 * True where the exit code says so: something at or above that severity fails, or is unknown and its check was not waived.
 * A waiver lets a check be unknown, never fail.
 */
export const failsAt = (
  findings: readonly Finding[],
  failOn: Severity | 'never',
  allowUnknown: readonly string[],
): boolean =>
  failOn !== 'never' &&
  findings.some(
    ({ check, verdict, severity }) =>
      compareSeverity(severity, failOn) <= 0 &&
      (verdict === 'fail' || (verdict === 'unknown' && !allowUnknown.includes(check))),
  );
