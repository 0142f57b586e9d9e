import type { Score } from '../model/audit.ts';
import { type CheckFrame, type Finding, type Severity, severities } from '../model/finding.ts';

/** How much a check counts: one of the first kind as much as eight of the last. */
export const severityWeights: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

/** True where something is to be done or found out. */
export const isOpenFinding = ({ verdict }: Pick<Finding, 'verdict'>): boolean =>
  verdict === 'fail' || verdict === 'unknown';

/**
 * The share of the checks that pass or are accepted, in whole points, rounded down so that 100 means all of them. A check that
 * is open weighs as its worst open finding, which may be less or more than the check itself; one that found nothing to say
 * counts as open.
 */
export function scoreOf(checks: readonly CheckFrame[], findings: readonly Finding[]): Score {
  const said = new Set(findings.map(({ check }) => check));
  const worst = worstOpen(findings);
  const open = { critical: 0, high: 0, medium: 0, low: 0 };
  let passed = 0;
  let all = 0;
  for (const { id, severity } of checks) {
    const lost = said.has(id) ? worst.get(id) : severity;
    all += severityWeights[lost ?? severity];
    if (lost === undefined) passed += severityWeights[severity];
    else open[lost] += 1;
  }
  return { points: all === 0 ? 0 : Math.floor((100 * passed) / all), open };
}

/** Below 0 where the first is worse. */
export const compareSeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);

function worstOpen(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const finding of findings) {
    const { check, severity } = finding;
    if (isOpenFinding(finding) && compareSeverity(severity, worst.get(check) ?? 'low') <= 0) worst.set(check, severity);
  }
  return worst;
}
