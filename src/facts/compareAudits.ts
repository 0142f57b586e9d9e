import type { Audit, AuditedFinding, FixedFinding, KeptAudit, KeptFinding } from '../model/audit.ts';
import type { Connection } from '../model/connection.ts';
import type { CheckFrame, Finding } from '../model/finding.ts';
import { frameFinder } from '../model/frameFinder.ts';
import { isOpenFinding, scoreOf } from './scoreOf.ts';
import { type Repair, tasksOf } from './tasksOf.ts';

/** What an audit is made of. `findings` have the acceptances applied already. */
export interface AuditParts {
  readonly connection: Connection;
  readonly alias: string | null;
  readonly now: Date;
  /** what was judged, in order */
  readonly checks: readonly CheckFrame[];
  readonly findings: readonly Finding[];
  /** where two name the same check, the first one repairs it */
  readonly repairs: readonly Repair[];
  readonly previous: KeptAudit | null;
}

/** Puts an audit together: what is open and since when, what was fixed, the score, and what there is to do. */
export function buildAudit({ connection, alias, now, checks, findings, repairs, previous }: AuditParts): Audit {
  const at = now.toISOString();
  const before = new Map(previous?.open.map((kept) => [keyOf(kept), kept]));
  const frameOf = frameFinder(checks);
  const audited = findings.map((finding): AuditedFinding => {
    const open = isOpenFinding(finding);
    const kept = before.get(keyOf(finding));
    return {
      ...finding,
      title: frameOf(finding.check).title,
      since: open ? (kept?.since ?? at) : null,
      isNew: open && previous !== null && !kept && !before.has(wholeCheck(finding.check)),
    };
  });
  return {
    connection,
    alias,
    at,
    checks,
    findings: audited,
    score: scoreOf(checks, findings),
    previous: previous && { at: previous.at, points: previous.points },
    fixed: previous ? fixedSince(previous, checks, findings) : [],
    tasks: tasksOf(audited, repairs, connection.identity.kind === 'root'),
  };
}

/**
 * What is kept of an audit for the next one to compare with. What could not be read this time is kept as it was known
 * before: `previous` is the audit that this one was compared with.
 */
export function keptOf({ connection, at, findings, score, checks }: Audit, previous: KeptAudit | null): KeptAudit {
  const open = findings.flatMap(({ check, resource, severity, verdict, since }): readonly KeptFinding[] =>
    verdict === 'fail' || verdict === 'unknown' ? [{ check, resource, severity, verdict, since: since ?? at }] : [],
  );
  const unseen = previous ? previous.open.filter(outOfSight(checks, findings)) : [];
  const said = new Set(open.map(keyOf));
  return {
    version: 1,
    at,
    account: connection.identity.account,
    points: score.points,
    open: [...open, ...unseen.filter((kept) => !said.has(keyOf(kept)))],
  };
}

/** What failed before and is neither open nor accepted now. What cannot be read now is not fixed: nobody knows. */
function fixedSince(
  previous: KeptAudit,
  checks: readonly CheckFrame[],
  findings: readonly Finding[],
): readonly FixedFinding[] {
  const stillThere = new Set(findings.filter(({ verdict }) => verdict !== 'pass').map(keyOf));
  const titles = new Map(checks.map(({ id, title }) => [id, title]));
  const unseen = outOfSight(checks, findings);
  return previous.open.flatMap((kept) => {
    const { check, resource, severity, since } = kept;
    const title = titles.get(check);
    const fixed = kept.verdict === 'fail' && !stillThere.has(keyOf(kept)) && !unseen(kept);
    return fixed && title ? [{ check, resource, title, severity, since }] : [];
  });
}

/** True for findings of checks that were not made this time, or that could read nothing. */
function outOfSight(checks: readonly CheckFrame[], findings: readonly Finding[]): (kept: KeptFinding) => boolean {
  const judged = new Set(checks.map(({ id }) => id));
  const unread = new Set(
    findings.filter(({ check, resource, verdict }) => verdict === 'unknown' && resource === check).map(keyOf),
  );
  return ({ check }) => !judged.has(check) || unread.has(wholeCheck(check));
}

type Named = Pick<Finding, 'check' | 'resource'>;

const keyOf = ({ check, resource }: Named): string => `${check} ${resource}`;

/** A check that could read nothing has its own id for a resource. */
const wholeCheck = (check: string): string => keyOf({ check, resource: check });
