import type { Answers } from '../../../src/model/answers.ts';
import type { Audit, AuditedFinding, Review } from '../../../src/model/audit.ts';
import type { Card } from '../../../src/model/card.ts';
import type { ManualChange } from '../../../src/model/change.ts';
import type { NewDevice } from '../../../src/model/frontend.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Question } from '../../../src/model/question.ts';

/** How one front end is worked, whatever is on it: for each verb of the port the keys or lines that give the answer. */
export interface Actor {
  /** `answers` holds the answer under the question's id */
  readonly ask: (question: Question, answers: Answers) => Promise<void>;
  /** approves, by typing what has to be typed where something is removed */
  readonly approve: (plan: Plan) => Promise<void>;
  /** scans with the practice phone, and types what it shows */
  readonly enrol: (device: NewDevice) => Promise<void>;
  /** does in the practice console what is waited for */
  readonly wait: (manual: ManualChange) => Promise<void>;
  /** looks at what the card holds, and goes on */
  readonly handOver: (card: Card) => Promise<void>;
  readonly review: (audit: Audit, review: Review) => Promise<void>;
  /** leaves */
  readonly show: (outcome: Outcome) => Promise<void>;
}

/** Where the finding stands that a review is about, counted from 0: its task in the list, and it in the task; -1 where there is none. */
export function placeOf({ tasks }: Audit, review: Review): { readonly task: number; readonly finding: number } {
  const named = (at: number, isIt: (finding: AuditedFinding) => boolean) => ({
    task: at,
    finding: tasks[at]?.findings.findIndex(isIt) ?? -1,
  });
  if (review.kind === 'fix') {
    const at = tasks.findIndex(({ id }) => id === review.task);
    return named(at, ({ resource }) => review.resources.includes(resource));
  }
  if (review.kind !== 'accept') return { task: -1, finding: -1 };
  const isIt = ({ check, resource }: AuditedFinding) => check === review.check && resource === review.resource;
  return named(
    tasks.findIndex(({ findings }) => findings.some(isIt)),
    isIt,
  );
}
