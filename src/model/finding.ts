import type { Snapshot } from './snapshot.ts';
import type { Words } from './words.ts';

export type Verdict = 'pass' | 'fail' | 'unknown' | 'accepted';
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** One check's verdict on one resource, with what it rests on. */
export interface Finding {
  readonly check: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** an ARN, or a name such as `root` or `password policy` */
  readonly resource: string;
  /** the fact in a few words: "off", "no users", "1 active key" */
  readonly detail: Words;
  /** ISO 8601: how old the fact is; null where nothing could be read */
  readonly asOf: string | null;
}

/** Where a practice is written down: P of practices.md, CIS v7.0 and v3.0, Security Hub, Prowler. */
export interface References {
  readonly practice: string;
  readonly cis7?: string;
  readonly cis3?: string;
  readonly securityHub?: string;
  readonly prowler?: string;
}

/** A pure judgement over the snapshot. The id says the good state, resource first. */
export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** the good state as a sentence: "Root signs in with MFA" */
  readonly title: Words;
  readonly references: References;
  readonly judge: (snapshot: Snapshot, now: Date) => readonly Finding[];
}
