import type { Snapshot, SnapshotPart } from './snapshot.ts';
import type { Words } from './words.ts';

export type Verdict = 'pass' | 'fail' | 'unknown' | 'accepted';
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** Worst first: the order findings are shown in, and what `--fail-on` counts by. */
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low'];

/** Why a finding is lived with: by offroot itself, which explains, or by a person, who said until when. */
export interface Acceptance {
  readonly reason: Words;
  /** who accepted it; `offroot` where the program explains it by itself */
  readonly by: string;
  /** ISO 8601 date after which it fails again; null where offroot explains it */
  readonly until: string | null;
}

/** One check's verdict on one resource, with what it rests on. */
export interface Finding {
  readonly check: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** an ARN, or a name such as `root`, `users` or `password policy`; with `check` it names the finding, the same in every run */
  readonly resource: string;
  /** the fact in a few words: "off", "no users", "1 active key" */
  readonly detail: Words;
  /** ISO 8601: how old the fact is; null where nothing could be read */
  readonly asOf: string | null;
  /** the AWS actions it rests on: `iam:GetCredentialReport` */
  readonly restsOn: readonly string[];
  /** there where the verdict is `accepted`, and only there */
  readonly accepted?: Acceptance;
}

/** Where a practice is written down: P of practices.md, CIS v7.0 and v3.0, Security Hub, Prowler. */
export interface References {
  readonly practice: string;
  readonly cis7?: string;
  readonly cis3?: string;
  readonly securityHub?: string;
  readonly prowler?: string;
}

/** What a check is about: the headings of the list of checks, in this order. */
export type Area = 'root' | 'people' | 'keys' | 'rights' | 'passwords' | 'account' | 'roles' | 'watch';

/** What is fixed about a check: all that can be said of it without an account. */
export interface CheckFrame {
  /** says the good state, resource first; public, never changes */
  readonly id: string;
  readonly area: Area;
  readonly severity: Severity;
  /** the good state as a sentence: "Root signs in with MFA" */
  readonly title: Words;
  /** why it matters, in two sentences a founder understands */
  readonly why: Words;
  /** what fixes it, for somebody who does it by hand in the console */
  readonly fix: Words;
  readonly references: References;
}

/** A pure judgement over the snapshot. */
export interface Check extends CheckFrame {
  /** the parts of the snapshot it rests on: without any of them the verdict is unknown */
  readonly parts: readonly SnapshotPart[];
  readonly judge: (snapshot: Snapshot, now: Date) => readonly Finding[];
}
