import type { Answer } from '../src/model/answers.ts';
import type { Audit, Review } from '../src/model/audit.ts';
import type { Card } from '../src/model/card.ts';
import type { ManualChange } from '../src/model/change.ts';
import type { JudgeCodes, NewDevice, Next } from '../src/model/frontend.ts';
import type { Outcome } from '../src/model/outcome.ts';
import type { Plan } from '../src/model/plan.ts';
import type { Question } from '../src/model/question.ts';
import type { Secret } from '../src/model/secret.ts';
import type { SnapshotPart } from '../src/model/snapshot.ts';
import type { WatchLine } from '../src/model/watchLine.ts';
import type { Words } from '../src/model/words.ts';
import type { AuditPlace } from './audit/auditPlace.ts';

/** How far a plan is: by change id. */
export type Marks = ReadonlyMap<string, { readonly state: 'doing' | 'done' | 'failed'; readonly words: Words | null }>;

/** A plan and how far it is. */
export interface Applied {
  readonly plan: Plan;
  readonly marks: Marks;
}

/** How far each part of the account has been read. */
export type Readings = ReadonlyMap<SnapshotPart, { readonly done: number; readonly total: number | null }>;

/** What is on the screen: one value, one screen. `done` takes the person's answer; only the first one counts. */
export type Shown =
  | { readonly screen: 'connecting'; readonly news: readonly Words[]; readonly readings: Readings }
  | {
      readonly screen: 'question';
      readonly question: Question;
      /** the plan that failed just before, still to be seen while it is asked what now */
      readonly failed: Applied | null;
      readonly done: (answer: Answered) => void;
    }
  | { readonly screen: 'plan'; readonly plan: Plan; readonly done: (answer: 'apply' | 'later' | 'back') => void }
  | ({ readonly screen: 'applying' } & Applied)
  | {
      readonly screen: 'mfa';
      readonly device: NewDevice;
      readonly judge: JudgeCodes;
      /** writes the code as a picture, deleted when the ceremony ends; resolves with where it is, or why it is not */
      readonly savePicture: () => Promise<Words>;
      readonly done: (answer: Enrolled) => void;
    }
  | {
      readonly screen: 'wait';
      readonly manual: ManualChange;
      readonly since: Date;
      readonly lines: readonly WatchLine[];
      readonly note: Words | null;
      readonly done: (answer: 'later' | 'back') => void;
    }
  | {
      readonly screen: 'card';
      readonly card: Card;
      /** the password or the key has been revealed, copied or saved */
      readonly taken: () => void;
      readonly done: (answer: 'handed-over' | 'later') => void;
    }
  | {
      readonly screen: 'audit';
      readonly audit: Audit;
      /** where the person was in the audit before; null at the first one */
      readonly place: AuditPlace | null;
      readonly done: (answer: Review, place: AuditPlace) => void;
    }
  | {
      readonly screen: 'outcome';
      readonly outcome: Outcome;
      /** cards whose secret nobody has taken yet */
      readonly unsaved: readonly Card[];
      readonly taken: (cards: readonly Card[]) => void;
      readonly done: (answer: Next) => void;
    };

export type Enrolled = { readonly codes: readonly [Secret, Secret] } | 'cancelled';

/** A question of one kind, and where its answer goes. */
export interface Asked<Kind extends Question['kind']> {
  readonly question: Extract<Question, { readonly kind: Kind }>;
  readonly done: (answer: Answered) => void;
}

export type Answered = { readonly answer: Answer } | 'back';
