import type { Words } from './model/words.ts';

/** Every error offroot expects. Thrown anywhere, worded in report/wordError.ts alone, exited in cli.ts alone. */
export abstract class OffrootError extends Error {
  abstract readonly exitCode: number;
}

/** Who or what ended a run before its end: the person, the end of all input, or a signal from outside. */
export type LeftBy = 'person' | 'end of input' | 'SIGTERM' | 'SIGHUP';

/** The person left, or is not there any more. */
export class UserCancelled extends OffrootError {
  override readonly name = 'UserCancelled';
  readonly exitCode = 130;
  readonly by: LeftBy;
  constructor(by: LeftBy = 'person') {
    super(`left by ${by}`);
    this.by = by;
  }
}

export interface InputIssue {
  /** where: a flag (`--region`), a path in a file (`people.team[2].name`), or a file with line */
  readonly path: string;
  readonly words: Words;
}

/** Flags or answers that cannot be used: all of the issues at once. */
export class BadInput extends OffrootError {
  override readonly name = 'BadInput';
  readonly exitCode = 2;
  readonly issues: readonly InputIssue[];
  constructor(issues: readonly InputIssue[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.words.key}`).join('; '));
    this.issues = issues;
  }
}

export type ConnectProblem =
  | 'no-credentials'
  | 'expired'
  | 'invalid-key'
  | 'wrong-clock'
  | 'no-network'
  | 'unknown-profile'
  | 'login-needed'
  | 'partition'
  | 'wrong-account'
  | 'busy'
  | 'other';

/** No usable connection. `facts` fill the sentence: profile, endpoint, minutes, pid, what AWS said. */
export class CannotConnect extends OffrootError {
  override readonly name = 'CannotConnect';
  readonly exitCode = 3;
  readonly problem: ConnectProblem;
  readonly facts: Readonly<Record<string, string>>;
  constructor(problem: ConnectProblem, facts: Readonly<Record<string, string>> = {}) {
    super(`${problem} ${JSON.stringify(facts)}`);
    this.problem = problem;
    this.facts = facts;
  }
}

/** AWS refused for lack of rights. */
export class AccessDenied extends OffrootError {
  override readonly name = 'AccessDenied';
  readonly exitCode = 4;
  /** `iam:CreateUser` */
  readonly action: string;
  readonly principal: string;
  /** it was asked about oneself alone: a right over everybody is more than is needed */
  readonly aboutOneself: boolean;
  /** no right is missing: whoever has MFA changes their own devices only in a session that carries it (AWS-2023-001) */
  readonly wantsMfa: boolean;
  constructor(action: string, principal: string, awsMessage: string, aboutOneself = false) {
    super(awsMessage);
    this.action = action;
    this.principal = principal;
    this.aboutOneself = aboutOneself;
    this.wantsMfa = /authenticated with an MFA device that is enabled for this user/i.test(awsMessage);
  }
}

/** AWS refused one write for a reason of its own. `code` is the wire code, `message` AWS's words. */
export class WriteRefused extends OffrootError {
  override readonly name = 'WriteRefused';
  readonly exitCode = 5;
  readonly action: string;
  readonly code: string;
  constructor(action: string, code: string, awsMessage: string) {
    super(awsMessage);
    this.action = action;
    this.code = code;
  }
}

/** The lock-out guard refused, before AWS was asked. */
export class GuardRefused extends OffrootError {
  override readonly name = 'GuardRefused';
  readonly exitCode = 5;
  readonly reasons: readonly Words[];
  constructor(reasons: readonly Words[]) {
    super(reasons.map((reason) => reason.key).join(', '));
    this.reasons = reasons;
  }
}

/** AWS's Access Analyzer finds faults in a policy that was about to be written. Nothing was. */
export class PolicyFaulty extends OffrootError {
  override readonly name = 'PolicyFaulty';
  readonly exitCode = 2;
  readonly faults: readonly Words[];
  constructor(faults: readonly Words[]) {
    super(faults.map((fault) => fault.key).join(', '));
    this.faults = faults;
  }
}

/** AWS took a write and does not show it: somebody else is changing the account, or AWS is very slow today. */
export class NotReadBack extends OffrootError {
  override readonly name = 'NotReadBack';
  readonly exitCode = 5;
  readonly summary: Words;
  constructor(summary: Words) {
    super(summary.key);
    this.summary = summary;
  }
}

/** A plan stopped at a change: what was done stays done, and the next run goes on from there. */
export class ApplyFailed extends OffrootError {
  override readonly name = 'ApplyFailed';
  readonly exitCode = 5;
  readonly done: readonly Words[];
  readonly notDone: readonly Words[];
  constructor(done: readonly Words[], notDone: readonly Words[], cause: unknown) {
    super('a change failed', { cause });
    this.done = done;
    this.notDone = notDone;
  }
}
