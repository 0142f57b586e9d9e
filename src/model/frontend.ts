import type { Answer } from './answers.ts';
import type { Audit, Review } from './audit.ts';
import type { Card } from './card.ts';
import type { ManualChange } from './change.ts';
import type { Connection } from './connection.ts';
import type { Finding } from './finding.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Question } from './question.ts';
import type { Secret } from './secret.ts';
import type { SnapshotPart } from './snapshot.ts';
import type { WatchLine } from './watchLine.ts';
import type { Words } from './words.ts';

/** Where the person is: enough for a header and the row of dots. */
export interface Scene {
  readonly connection: Connection;
  readonly alias: string | null;
  readonly steps: readonly {
    readonly id: string;
    readonly title: Words;
    readonly state: 'done' | 'now' | 'open' | 'later';
  }[];
  /** what the current step is for */
  readonly why: Words;
  /** the verdicts of all checks, with their titles */
  readonly findings: readonly (Finding & { readonly title: Words })[];
  /** the ids of the checks the current step turns green */
  readonly checks: readonly string[];
}

/** News for the person while something runs. Nothing here asks. */
export type Progress =
  | { readonly kind: 'connecting'; readonly words: Words }
  | { readonly kind: 'reading'; readonly part: SnapshotPart; readonly done: number; readonly total: number | null }
  | { readonly kind: 'scene'; readonly scene: Scene }
  | {
      readonly kind: 'applying';
      readonly change: string;
      readonly state: 'doing' | 'done' | 'failed';
      readonly words: Words | null;
    }
  | { readonly kind: 'watching'; readonly lines: readonly WatchLine[]; readonly note: Words | null }
  | { readonly kind: 'note'; readonly words: Words };

/** A virtual MFA device waiting to be scanned. */
export interface NewDevice {
  readonly user: string;
  /** what the entry in the authenticator app will be called */
  readonly label: string;
  /** otpauth:// address: contains the seed */
  readonly uri: Secret;
  /** the base32 seed */
  readonly seed: Secret;
  /** dark modules of the QR code, without quiet zone */
  readonly qr: readonly (readonly boolean[])[];
  /** the same code as a PNG: contains the seed, made only when the person asks for the file */
  readonly picture: () => Uint8Array;
}

/** What the check of typed codes says. `words` is what to tell the person. */
export type CodesVerdict =
  | { readonly ok: true }
  | { readonly ok: false /** which field to correct */; readonly field: 1 | 2; readonly words: Words };

/** Checks one or two codes against the seed before AWS is asked. */
export type JudgeCodes = (first: string, second?: string) => CodesVerdict;

/** What the person chose at the end. */
export type Next =
  | { readonly kind: 'leave' }
  | { readonly kind: 'revisit'; readonly step: string }
  | { readonly kind: 'further'; readonly story: string };

/**
 * The port between the flow and a person. Narrow on purpose: adding a verb is a design decision.
 * Every verb may reject with UserCancelled.
 */
export interface Frontend {
  readonly ask: (question: Question) => Promise<{ readonly answer: Answer } | 'back'>;
  readonly approve: (plan: Plan) => Promise<'apply' | 'later' | 'back'>;
  readonly enrol: (
    device: NewDevice,
    judge: JudgeCodes,
  ) => Promise<{ readonly codes: readonly [Secret, Secret] } | 'cancelled'>;
  /** Shows what to do in the browser until the signal fires (done) or the person puts it off. */
  readonly wait: (manual: ManualChange, signal: AbortSignal) => Promise<'done' | 'later' | 'back'>;
  readonly handOver: (card: Card) => Promise<'handed-over' | 'later'>;
  readonly progress: (event: Progress) => void;
  readonly show: (outcome: Outcome) => Promise<Next>;
  /** Shows an audit until the person chooses what to do about it. */
  readonly review: (audit: Audit) => Promise<Review>;
  /** fires when the person leaves while nothing is being asked: the flow stops at the next safe place */
  readonly cancelled: AbortSignal;
}
