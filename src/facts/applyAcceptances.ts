import { say } from '../messages/say.ts';
import type { AcceptanceEntry } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import { matches } from '../policies/matches.ts';
import { anything, type Pattern } from '../policies/pattern.ts';

/**
 * Findings as the acceptances leave them: what fails and is accepted today is `accepted`; where an acceptance has run out it
 * fails on, and says so. What is unknown stays unknown: nobody can accept what nobody has seen.
 */
export function applyAcceptances(
  findings: readonly Finding[],
  acceptances: readonly AcceptanceEntry[],
  now: Date,
): readonly Finding[] {
  const today = now.toISOString().slice(0, 10);
  const byCheck = new Map<string, Covering[]>();
  for (const entry of acceptances) {
    const covering = { entry, pattern: patternOf(entry.resource) };
    byCheck.set(entry.check, [...(byCheck.get(entry.check) ?? []), covering]);
  }
  return findings.map((finding) => {
    if (finding.verdict !== 'fail') return finding;
    const covering = (byCheck.get(finding.check) ?? []).filter(({ pattern }) => matches(pattern, finding.resource));
    const holding = covering.find(({ entry }) => today <= entry.until)?.entry;
    if (holding) return accepted(finding, holding);
    // The one that ran out last is the one a person remembers.
    const [over] = covering.map(({ entry }) => entry).toSorted((a, b) => (a.until < b.until ? 1 : -1));
    return over ? expired(finding, over) : finding;
  });
}

interface Covering {
  readonly entry: AcceptanceEntry;
  readonly pattern: Pattern;
}

/** `*` alone is a wildcard: everything else in a resource stands for itself. */
const patternOf = (resource: string | null): Pattern =>
  (resource ?? '*').split(/(\*)/).map((part) => (part === '*' ? anything : part));

const accepted = (finding: Finding, { reason, by, until }: AcceptanceEntry): Finding => ({
  ...finding,
  verdict: 'accepted',
  accepted: { reason: say('acceptance.reason', { reason }), by, until },
});

const expired = (finding: Finding, { by, until }: AcceptanceEntry): Finding => ({
  ...finding,
  detail: say('acceptance.expired', { detail: finding.detail, by, until }),
});
