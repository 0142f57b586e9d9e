import { isDeepStrictEqual } from 'node:util';
import type { AnswersFile } from '../../../src/frontends/answersFile.ts';
import { headlessAnswer } from '../../../src/frontends/headlessAnswer.ts';
import type { Answers } from '../../../src/model/answers.ts';
import type { Audit, AuditedFinding, Review } from '../../../src/model/audit.ts';
import type { Card } from '../../../src/model/card.ts';
import type { ManualChange } from '../../../src/model/change.ts';
import type { Frontend, NewDevice } from '../../../src/model/frontend.ts';
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

/** One verb of the port: what was put before the person, and what the front end gave back. */
export type Step = readonly [verb: keyof Actor, about: string, answer: unknown];

/** What somebody says in one run: an answers file, and what they do about the audits they are shown. */
export interface Said {
  readonly file: AnswersFile;
  readonly reviews: readonly Review[];
}

/** What is kept of a run. */
export interface Kept {
  readonly steps: Step[];
  /** what a front end or its actor stumbled over: the flow may have a way to go on after that, a test has none */
  readonly faults: unknown[];
}

/**
 * The one interpreter: hears what the flow puts before somebody, looks the answer up in the file exactly as headless does, and has
 * somebody give it. `actor` is null for headless, which reads the file itself and has nobody to choose from an audit.
 */
export function attend(
  frontend: Frontend,
  actor: Actor | null,
  { file, reviews }: Said,
  { steps, faults }: Kept,
): Frontend {
  let audits = 0;
  const both = async <T>(verb: keyof Actor, about: string, answer: Promise<T>, acts?: Promise<void>): Promise<T> => {
    const [given] = await Promise.all([answer, acts]).catch((fault: unknown) => {
      faults.push(fault);
      throw fault;
    });
    steps.push([verb, about, verb === 'enrol' && given !== 'cancelled' ? 'codes' : given]);
    return given;
  };
  return {
    ...frontend,
    ask: async (question) => {
      const meant = headlessAnswer(question, file, true);
      const asked = frontend.ask(question);
      const given = await both('ask', question.id, asked, actor?.ask(question, new Map([[question.id, meant]])));
      if (!isDeepStrictEqual(given, { answer: meant }))
        throw new Error(`${question.id}: ${JSON.stringify(meant)} was taken for ${JSON.stringify(given)}`);
      return given;
    },
    approve: (plan) => both('approve', changesIn(plan), frontend.approve(plan), actor?.approve(plan)),
    enrol: (device, judge) => both('enrol', device.user, frontend.enrol(device, judge), actor?.enrol(device)),
    wait: (manual, signal) => both('wait', manual.id, frontend.wait(manual, signal), actor?.wait(manual)),
    handOver: (card) => both('handOver', card.user, frontend.handOver(card), actor?.handOver(card)),
    show: (outcome) => both('show', String(outcome.rootLocked), frontend.show(outcome), actor?.show(outcome)),
    review: (audit) => {
      const review: Review = reviews[audits] ?? { kind: 'leave' };
      audits += 1;
      const tasks = audit.tasks.map(({ id }) => id).join(' ');
      return both(
        'review',
        tasks,
        actor ? frontend.review(audit) : Promise.resolve(review),
        actor?.review(audit, review),
      );
    },
  };
}

const changesIn = ({ changes, typed }: Plan): string => [...changes.map(({ id }) => id), `typed: ${typed}`].join('\n');

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
