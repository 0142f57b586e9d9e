import type { Answers } from './answers.ts';
import type { Change } from './change.ts';
import type { Finding } from './finding.ts';
import type { Generated, Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';
import type { WatchLine } from './watchLine.ts';
import type { Words } from './words.ts';

/** Something a person still has to do, with how. */
export interface Left {
  readonly id: string;
  readonly step: string;
  readonly summary: Words;
  readonly instructions: readonly Words[];
}

/** What a step may know besides the snapshot and the answers. Plain data, no way to act. */
export interface StepContext {
  readonly snapshot: Snapshot;
  readonly answers: Answers;
  readonly now: Date;
  /** every check's verdict on the snapshot: what a step calls done is what the audit calls pass */
  readonly findings: readonly Finding[];
  /** what this run, or this machine's journal, remembers of users: it may add a question, never permit a removal */
  readonly memory: Memory;
}

export interface Memory {
  /** users whose password a person holds: handed over, or typed */
  readonly handedOver: readonly string[];
  /** users whose card this very run holds, shown or not */
  readonly inHand: readonly string[];
  /** ids of access keys whose secret somebody was handed, or this very run holds */
  readonly keysHeld: readonly string[];
  /** ids of access keys that this very run switched off */
  readonly keysSwitchedOff: readonly string[];
  /** user -> ISO 8601 of the last password set by an administrator through offroot */
  readonly passwordSetAt: Readonly<Record<string, string>>;
  /** this account was confirmed before on this machine, by this principal */
  readonly confirmed: boolean;
  /** the person asked to go through this step again although it is done */
  readonly revisiting: string | null;
  /** resources of the findings that were chosen to be repaired; empty where none was singled out */
  readonly chosen: readonly string[];
  /** a dry run: users and groups that are only planned count as if they were there */
  readonly rehearsal: boolean;
  /** AWS CLI v2 of 2.32 or later is on PATH */
  readonly awsLogin: boolean;
  /** ids of the steps that applied something in this run */
  readonly applied: readonly string[];
  /** what a person said is done by hand, where AWS cannot be asked; null where nobody was ever asked on this machine */
  readonly ticked: readonly string[] | null;
}

/**
 * One step of the wizard: pure. It never asks, prints or calls AWS.
 * `questions` returns every question in order as far as the answers determine them; a branch not taken is not returned.
 * `changes` is called only when all of them are answered.
 */
export interface Step {
  readonly id: string;
  readonly title: Words;
  /** one sentence on what it is for */
  readonly why: Words;
  /** ids of the checks that make it done */
  readonly checks: readonly string[];
  /** left out: always. Where it says false the step is no part of this journey, asks nothing and changes nothing. */
  readonly appears?: (context: StepContext) => boolean;
  /** only root itself can do this: an administrator is told how to come back as root */
  readonly onlyRoot?: boolean;
  /** its policies come from what a person answered: AWS's Access Analyzer reads them before the plan is shown */
  readonly validates?: true;
  readonly questions: (context: StepContext) => readonly (Question | Generated)[];
  readonly changes: (context: StepContext) => readonly Change[];
  /** the plan's heading and what to know before approving it */
  readonly plan?: (context: StepContext) => {
    readonly title: Words;
    readonly typed?: string;
    readonly cautions: readonly Words[];
  };
  /** what a wait shows, where that is neither an administrator's way in nor the verdicts of checks */
  readonly watch?: (context: StepContext) => readonly WatchLine[];
  readonly left?: (context: StepContext) => readonly Left[];
}
