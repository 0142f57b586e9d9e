import type { Translate } from '../messages/translate.ts';
import type { Audit, AuditedFinding } from '../model/audit.ts';
import type { CheckFrame } from '../model/finding.ts';
import { frameFinder } from '../model/frameFinder.ts';
import { type Cell, csvTable } from './csvTable.ts';
import { findingJson } from './findingJson.ts';

/** One column: its name in the header, which never changes, and what stands in it. */
type Column = readonly [name: string, cell: (row: Row) => Cell];

interface Row {
  readonly audit: Audit;
  readonly finding: AuditedFinding;
  readonly frame: CheckFrame;
  readonly translate: Translate;
}

const columns: readonly Column[] = [
  ['account', ({ audit }) => audit.connection.identity.account],
  ['audited_at', ({ audit }) => audit.at],
  ['check', ({ finding }) => finding.check],
  ['area', ({ frame }) => frame.area],
  ['verdict', ({ finding }) => finding.verdict],
  ['severity', ({ finding }) => finding.severity],
  ['resource', ({ finding }) => finding.resource],
  ['title', ({ finding, translate }) => translate(finding.title)],
  ['detail', ({ finding, translate }) => translate(finding.detail)],
  ['evidence', ({ finding, translate }) => JSON.stringify(findingJson(finding, translate).evidence)],
  ['as_of', ({ finding }) => finding.asOf],
  ['rests_on', ({ finding }) => finding.restsOn.join(' ')],
  ['since', ({ finding }) => finding.since],
  ['is_new', ({ finding }) => finding.isNew],
  ['accepted_reason', ({ finding, translate }) => finding.accepted && translate(finding.accepted.reason)],
  ['accepted_by', ({ finding }) => finding.accepted?.by],
  ['accepted_until', ({ finding }) => finding.accepted?.until],
  ['practice', ({ frame }) => frame.references.practice],
  ['cis_v7', ({ frame }) => frame.references.cis7],
  ['cis_v3', ({ frame }) => frame.references.cis3],
  ['security_hub', ({ frame }) => frame.references.securityHub],
  ['prowler', ({ frame }) => frame.references.prowler],
];

/** An audit as CSV (RFC 4180), one row for each finding. */
export function auditCsv(audit: Audit, translate: Translate): string {
  const frameOf = frameFinder(audit.checks);
  const rows = audit.findings.map((finding) => {
    const row = { audit, finding, frame: frameOf(finding.check), translate };
    return columns.map(([, cell]) => cell(row));
  });
  return csvTable(
    columns.map(([name]) => name),
    rows,
  );
}
