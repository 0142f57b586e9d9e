import type { Translate } from '../messages/translate.ts';
import type { Finding, Severity, Verdict } from '../model/finding.ts';
import type { Param } from '../model/words.ts';

/** A finding as JSON has it. */
export interface FindingJson {
  check: string;
  verdict: Verdict;
  severity: Severity;
  resource: string;
  detail: string;
  /** the facts the verdict rests on, by name, the same in every language */
  evidence: Record<string, string | number>;
  asOf: string | null;
  /** the AWS actions it rests on */
  restsOn: string[];
  /** only with the verdict accepted */
  accepted?: { reason: string; by: string; until: string | null };
}

/** One finding, worded, with the facts apart from the words. */
export const findingJson = (finding: Finding, translate: Translate): FindingJson => ({
  check: finding.check,
  verdict: finding.verdict,
  severity: finding.severity,
  resource: finding.resource,
  detail: translate(finding.detail),
  evidence: evidenceOf(finding.detail.params, translate),
  asOf: finding.asOf,
  restsOn: [...finding.restsOn],
  ...(finding.accepted ? { accepted: { ...finding.accepted, reason: translate(finding.accepted.reason) } } : {}),
});

/** What fills a detail, by name. Words inside words bring what fills them along. */
export function evidenceOf(
  params: Readonly<Record<string, Param>>,
  translate: Translate,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]): (readonly [string, string | number])[] => {
      if (typeof value === 'number' || typeof value === 'string') return [[name, value]];
      if ('key' in value) return [[name, translate(value)], ...Object.entries(evidenceOf(value.params, translate))];
      return [[name, value.map(translate).join(', ')]];
    }),
  );
}
