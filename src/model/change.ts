import type { SnapshotPart } from './snapshot.ts';
import type { Words } from './words.ts';
import type { AccountWrites } from './writes/accountWrites.ts';
import type { AnalyzerWrites } from './writes/analyzerWrites.ts';
import type { BudgetWrites } from './writes/budgetWrites.ts';
import type { Ec2Writes } from './writes/ec2Writes.ts';
import type { EventsWrites } from './writes/eventsWrites.ts';
import type { IamWrites } from './writes/iamWrites.ts';
import type { TopicWrites } from './writes/topicWrites.ts';
import type { TrailWrites } from './writes/trailWrites.ts';

/**
 * Every write offroot may make, by AWS action, with AWS's own input names; of a service that has regions, with the `Region` it is
 * made in. A write not listed here cannot be made.
 */
export type WriteInputs = IamWrites &
  AccountWrites &
  AnalyzerWrites &
  BudgetWrites &
  Ec2Writes &
  EventsWrites &
  TopicWrites &
  TrailWrites;

export type WriteAction = keyof WriteInputs;

/** One AWS write and its input. */
export type Write = { [A in WriteAction]: { readonly action: A; readonly input: WriteInputs[A] } }[WriteAction];

/** How a change is taken back, or why it cannot be. */
export type Undo =
  | { readonly possible: true; readonly write: Write }
  | { readonly possible: false; readonly why: Words };

/** `remove` covers removing, disabling, and what cannot be undone: it is approved by typing what it names. */
export type Effect = 'add' | 'change' | 'remove';

interface ChangeBase {
  /** unique in its plan, and the same each time it is derived */
  readonly id: string;
  readonly step: string;
  /** what happens, as one plain sentence without a subject: "Create the group Admins" */
  readonly summary: Words;
  /** the line of the plan it belongs to: all changes of the same noun and name are shown as one line */
  readonly line: { readonly noun: Words; readonly name: string; readonly detail: Words | null };
  readonly effect: Effect;
  /** what a policy allows, in words, for whoever does not read JSON */
  readonly explains?: readonly Words[];
  /** ids of the checks it turns green */
  readonly fixes: readonly string[];
  /** the parts of the snapshot to read again afterwards */
  readonly touches: readonly SnapshotPart[];
}

/** One AWS write. */
export type ApiChange = ChangeBase & Write & { readonly kind: 'api'; readonly undo: Undo };

/** MFA enrolment: a write with a person in the middle. */
export type CeremonyChange = ChangeBase & {
  readonly kind: 'ceremony';
  readonly user: string;
  readonly deviceName: string;
  /** by the owner, who has no rights over anybody else: nothing is tagged, and what is left half-made only an administrator clears */
  readonly byOneself?: true;
  readonly undo: Undo;
};

/** What a person does in the browser: watched through a check, never believed. */
export type ManualChange = ChangeBase & {
  readonly kind: 'manual';
  readonly title: Words;
  readonly instructions: readonly Words[];
  /** an address to open, copied with one key */
  readonly link: string | null;
  /** the checks that show that it is done: every finding of theirs on `watchedResource` passes */
  readonly shownBy: readonly string[];
  /** what the practice console may do for the person, there and only there */
  readonly practice:
    | { readonly kind: 'mail'; readonly addresses: readonly string[] }
    | { readonly kind: 'sign-in'; readonly user: string }
    | { readonly kind: 'root-mfa' }
    | { readonly kind: 'programs'; readonly users: readonly string[] };
};

export type Change = ApiChange | CeremonyChange | ManualChange;
