import type { Connection } from './connection.ts';
import type { CheckFrame, Finding, Severity, Verdict } from './finding.ts';
import type { AppliedChange, PlannedChange } from './outcome.ts';
import type { Left } from './step.ts';
import type { Words } from './words.ts';

/** The checks of the console's security status (P20): the headline of every audit, in this order. */
export const headlineChecks: readonly string[] = [
  'root-access-keys-absent',
  'root-mfa-enabled',
  'own-users-exist',
  'rights-from-groups',
  'password-policy-strong',
];

/** A finding as an audit lists it: with its check's title, and since when it is known. */
export interface AuditedFinding extends Finding {
  readonly title: Words;
  /** ISO 8601: the first audit in a row that had it open; null where it is not open */
  readonly since: string | null;
  /** open, and not open in the audit before; false where there is none to compare with */
  readonly isNew: boolean;
}

/** What to do about findings that have one remedy: a repair offroot can make, or something for a person. */
export interface Task {
  /** the repair's id; the check's where it is done by hand; the AWS action where offroot may not read */
  readonly id: string;
  readonly title: Words;
  /** of the worst finding */
  readonly severity: Severity;
  /** offroot fixes it; offroot does, signed in as root; a person does */
  readonly how: 'fix' | 'as-root' | 'by-hand';
  /** failed or unknown, worst first */
  readonly findings: readonly AuditedFinding[];
}

/** The share of the checks that pass or are accepted, each weighed by its severity. Unknown does not pass. */
export interface Score {
  /** 0 to 100 */
  readonly points: number;
  /** checks that do not pass, by severity */
  readonly open: Readonly<Record<Severity, number>>;
}

/** A finding of the audit before that is not open any more. */
export interface FixedFinding {
  readonly check: string;
  readonly resource: string;
  readonly title: Words;
  readonly severity: Severity;
  /** ISO 8601: since when it had been open */
  readonly since: string | null;
}

/** What is kept of an audit, so that the next one can say what changed. */
export interface KeptAudit {
  readonly version: 1;
  /** ISO 8601 */
  readonly at: string;
  /** twelve digits */
  readonly account: string;
  readonly points: number;
  /** what failed or was unknown */
  readonly open: readonly KeptFinding[];
}

export interface KeptFinding {
  readonly check: string;
  readonly resource: string;
  readonly severity: Severity;
  readonly verdict: Extract<Verdict, 'fail' | 'unknown'>;
  /** ISO 8601: the first audit in a row that had it open */
  readonly since: string;
}

/** A person's word, in `.offroot.yaml`, that a finding is lived with until a day. */
export interface AcceptanceEntry {
  readonly check: string;
  /** the finding's resource, `*` standing for anything; null for every resource of the check */
  readonly resource: string | null;
  readonly reason: string;
  readonly by: string;
  /** YYYY-MM-DD, UTC: the last day it holds */
  readonly until: string;
}

/** One audit: what every check says of the account now, and what changed since the audit before. */
export interface Audit {
  readonly connection: Connection;
  readonly alias: string | null;
  /** ISO 8601 */
  readonly at: string;
  /** what is fixed about each check, in order */
  readonly checks: readonly CheckFrame[];
  /** all verdicts, in the order of the checks */
  readonly findings: readonly AuditedFinding[];
  readonly score: Score;
  /** the audit it is compared with: the newest kept one, or the baseline */
  readonly previous: { readonly at: string; readonly points: number } | null;
  readonly fixed: readonly FixedFinding[];
  /** worst first */
  readonly tasks: readonly Task[];
}

/** An audit, and what was changed on the way through it. */
export interface AuditOutcome {
  readonly audit: Audit;
  /** the same account before anything was fixed in this run; null where nothing was */
  readonly before: Audit | null;
  readonly plan: readonly PlannedChange[];
  readonly applied: readonly AppliedChange[];
  /** what repairs that changed something leave to a person, such as lines for the other side */
  readonly left: readonly Left[];
}

/** What a person does next with an audit in front of them. */
export type Review =
  | { readonly kind: 'leave' }
  /** read the account again */
  | { readonly kind: 'again' }
  /** begin a task that offroot can do; `resources` are those of the findings chosen, all of the task's where it is empty */
  | { readonly kind: 'fix'; readonly task: string; readonly resources: readonly string[] }
  | { readonly kind: 'accept'; readonly check: string; readonly resource: string }
  /** put the report into a file */
  | { readonly kind: 'save' };
