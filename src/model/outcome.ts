import type { Card } from './card.ts';
import type { Undo, Write } from './change.ts';
import type { Connection } from './connection.ts';
import type { Finding } from './finding.ts';
import type { Left } from './step.ts';
import type { Words } from './words.ts';

/** A change as it was proposed. Secrets inside `input` are redacted by themselves. */
export interface PlannedChange {
  readonly id: string;
  readonly step: string;
  readonly kind: 'api' | 'ceremony' | 'manual';
  readonly summary: Words;
  readonly action: string | null;
  readonly input: Write['input'] | null;
  readonly undo: Undo | null;
}

export interface AppliedChange extends PlannedChange {
  readonly requestId: string | null;
  /** ISO 8601 */
  readonly at: string;
}

/** A story of its own that the wizard offers at its end. */
export interface Further {
  readonly id: string;
  readonly title: Words;
  readonly hint: Words;
}

/** What a run came to. */
export interface Outcome {
  readonly connection: Connection;
  readonly alias: string | null;
  readonly signInUrl: string;
  /** nothing is left to do */
  readonly complete: boolean;
  readonly rootLocked: boolean;
  readonly dryRun: boolean;
  readonly plan: readonly PlannedChange[];
  readonly applied: readonly AppliedChange[];
  readonly left: readonly Left[];
  readonly findings: readonly Finding[];
  readonly cards: readonly Card[];
  /** users whose card of this run nobody has taken yet */
  readonly notHandedOver: readonly string[];
  /** the administrators whose way in is proven */
  readonly administrators: readonly string[];
  /** what there is to do once root is locked; empty before */
  readonly further: readonly Further[];
  /** ISO 8601: when to look again */
  readonly nextAudit: string;
}
