import type { Translate } from '../messages/translate.ts';
import type { AuditedFinding, AuditOutcome, Score, Task } from '../model/audit.ts';
import type { Area, CheckFrame, References, Severity, Verdict } from '../model/finding.ts';
import { frameFinder } from '../model/frameFinder.ts';
import { type FindingJson, findingJson } from './findingJson.ts';
import { type LeftJson, leftJson } from './leftJson.ts';
import { type AppliedJson, appliedJson, type PlannedJson, plannedJson } from './plannedJson.ts';

/** The JSON of an audit, `version` 1; its schema is docs/audit.schema.json. Never holds a secret. */
export interface AuditDocument {
  version: 1;
  /** twelve digits */
  account: string;
  alias: string | null;
  /** ARN of who signed the calls */
  principal: string;
  practice: boolean;
  /** ISO 8601 */
  at: string;
  /** nothing fails and nothing is unknown */
  complete: boolean;
  score: ScoreJson;
  counts: Record<Verdict | 'new' | 'fixed', number>;
  /** the audit it is compared with */
  previous: { at: string; points: number } | null;
  /** the score before this run changed anything; null where it changed nothing */
  before: ScoreJson | null;
  findings: AuditedJson[];
  fixed: { check: string; resource: string; title: string; severity: Severity; since: string | null }[];
  /** what there is to do, worst first */
  tasks: { id: string; title: string; severity: Severity; how: Task['how']; findings: number }[];
  plan: PlannedJson[];
  applied: AppliedJson[];
  /** what the changes of this run leave to a person */
  left: LeftJson[];
}

interface ScoreJson {
  points: number;
  open: Record<Severity, number>;
}

interface AuditedJson extends FindingJson {
  area: Area;
  title: string;
  /** ISO 8601 */
  since: string | null;
  isNew: boolean;
  references: References;
}

/** An audit as a document to print, with what was changed on the way. */
export function auditJson({ audit, before, plan, applied, left }: AuditOutcome, translate: Translate): AuditDocument {
  const { connection, findings, score } = audit;
  const frameOf = frameFinder(audit.checks);
  return {
    version: 1,
    account: connection.identity.account,
    alias: audit.alias,
    principal: connection.identity.arn,
    practice: connection.practice,
    at: audit.at,
    complete: findings.every(({ verdict }) => verdict === 'pass' || verdict === 'accepted'),
    score: scoreJson(score),
    counts: {
      ...countsOf(findings),
      new: findings.filter(({ isNew }) => isNew).length,
      fixed: audit.fixed.length,
    },
    previous: audit.previous && { ...audit.previous },
    before: before && scoreJson(before.score),
    findings: findings.map((finding) => auditedJson(finding, frameOf(finding.check), translate)),
    fixed: audit.fixed.map(({ check, resource, title, severity, since }) => ({
      check,
      resource,
      title: translate(title),
      severity,
      since,
    })),
    tasks: audit.tasks.map(({ id, title, severity, how, findings: own }) => ({
      id,
      title: translate(title),
      severity,
      how,
      findings: own.length,
    })),
    plan: plan.map((change) => plannedJson(change, translate)),
    applied: applied.map((change) => appliedJson(change, translate)),
    left: left.map((one) => leftJson(one, translate)),
  };
}

const scoreJson = ({ points, open }: Score): ScoreJson => ({ points, open: { ...open } });

function countsOf(findings: readonly AuditedFinding[]): Record<Verdict, number> {
  const counts = { pass: 0, fail: 0, unknown: 0, accepted: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

function auditedJson(finding: AuditedFinding, { area, references }: CheckFrame, translate: Translate): AuditedJson {
  const { check, ...rest } = findingJson(finding, translate);
  const { title, since, isNew } = finding;
  return { check, area, title: translate(title), ...rest, since, isNew, references: { ...references } };
}
