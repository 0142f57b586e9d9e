import { isDeepStrictEqual } from 'node:util';
import type { AnswersFile } from '../../../src/frontends/answersFile.ts';
import { headlessAnswer } from '../../../src/frontends/headlessAnswer.ts';
import type { Review } from '../../../src/model/audit.ts';
import type { Frontend } from '../../../src/model/frontend.ts';
import type { Plan } from '../../../src/model/plan.ts';
import type { Actor } from './actor.ts';

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
