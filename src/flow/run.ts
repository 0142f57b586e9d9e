import type { Journal } from '../journal/journal.ts';
import type { Account, LiveUsers } from '../model/account.ts';
import type { Answer } from '../model/answers.ts';
import type { Clock } from '../model/clock.ts';
import type { Finding } from '../model/finding.ts';
import type { Frontend } from '../model/frontend.ts';
import type { AppliedChange, Further, PlannedChange } from '../model/outcome.ts';
import type { Secret } from '../model/secret.ts';
import type { Snapshot, SnapshotPart } from '../model/snapshot.ts';
import type { Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';

/** Cryptographically strong random bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** A story that the wizard offers once root is locked: what it reads besides, goes through, and is judged by. */
export interface FurtherStory extends Further {
  readonly parts: readonly SnapshotPart[];
  readonly steps: readonly Step[];
  readonly judge: RunTools['judge'];
}

/** What a run is given: everything that acts on the world, as parameters. */
export interface RunTools {
  readonly id: string;
  readonly account: Account;
  readonly frontend: Frontend;
  readonly steps: readonly Step[];
  /** every verdict the story goes by, what is accepted taken into account */
  readonly judge: (snapshot: Snapshot, now: Date) => readonly Finding[];
  /** whose credentials are asked for one by one in every read of this story */
  readonly live: LiveUsers;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly journal: Journal;
  readonly dryRun: boolean;
  /** left out where the steps are a journey, shown as a row of dots; false where each stands for itself */
  readonly journey?: false;
  /** going back beyond the first question leaves the steps: a repair goes back to the audit it came from */
  readonly mayLeave?: boolean;
  /** what is offered at the end, once root is locked */
  readonly further?: readonly FurtherStory[];
  /** headless runs confirm the account each time, by `connect.account` */
  readonly confirmAlways: boolean;
  /** what went wrong, in words: for a question that offers a way on */
  readonly wordError: (error: unknown) => Words;
  /** AWS CLI v2 >= 2.32 was found */
  readonly awsLogin: boolean;
}

/** A password that this run set and still knows. */
export interface HeldPassword {
  readonly password: Secret;
  readonly resetRequired: boolean;
}

/** An access key that this run made, with the secret AWS told once. */
export interface HeldKey {
  readonly id: string;
  readonly secret: Secret;
}

/** Where a run stands. One value, changed in setUp.ts and by what it calls; the account remains the real state. */
export interface RunState {
  snapshot: Snapshot;
  /** oldest first; those before `settled` led to something applied and are not taken back */
  answers: Map<string, Answer>;
  settled: number;
  /** steps the person put off in this run */
  putOff: Set<string>;
  revisiting: string | null;
  /** resources of the findings chosen to be repaired */
  chosen: readonly string[];
  /** steps that applied something in this run */
  appliedSteps: Set<string>;
  readonly plan: PlannedChange[];
  readonly applied: AppliedChange[];
  /** passwords set in this run, the newest for each user: what cards are made of */
  readonly passwords: Map<string, HeldPassword>;
  /** access keys made in this run, the newest for each user: AWS never says their secret again */
  readonly keys: Map<string, HeldKey>;
}

/** How a plan ended: applied, or broken off by the person before anything irreversible (a cancelled enrolment). */
export type Applied = 'applied' | 'cancelled';
