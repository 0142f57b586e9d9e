import { type Audit, type AuditedFinding, headlineChecks } from '../../src/model/audit.ts';
import type { CheckFrame } from '../../src/model/finding.ts';

/** One of the five lines an account is judged by first: a check, and its findings with the worst one first. */
export interface Headline {
  readonly check: CheckFrame;
  readonly findings: readonly [AuditedFinding, ...AuditedFinding[]];
}

/** The headline of an audit. A check that said nothing is left out: there is nothing to be shown of it. */
export function headlinesOf({ checks, findings }: Audit): readonly Headline[] {
  return headlineChecks.flatMap((id) => {
    const check = checks.find((one) => one.id === id);
    const [worst, ...others] = findings
      .filter((finding) => finding.check === id)
      .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
    return check && worst ? [{ check, findings: [worst, ...others] }] : [];
  });
}

const order = ['fail', 'unknown', 'accepted', 'pass'];
