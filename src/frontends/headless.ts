import { BadInput, type InputIssue, UserCancelled } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Clock } from '../model/clock.ts';
import type { Frontend } from '../model/frontend.ts';
import type { Plan } from '../model/plan.ts';
import type { Words } from '../model/words.ts';
import { createNews } from './createNews.ts';
import { headlessAnswer } from './headlessAnswer.ts';
import { type CardKeeping, headlessCards } from './headlessCards.ts';
import { practiceHands } from './headlessPractice.ts';

/** What a front end without a person is given; everything that acts on the world is a parameter. */
export interface HeadlessOptions extends Omit<CardKeeping, 'file'> {
  readonly answers: CardKeeping['file'];
  /** --yes: plans are approved without asking */
  readonly yes: boolean;
  readonly clock: Clock;
  readonly translate: Translate;
  /** one line of news, for stderr */
  readonly print: (line: string) => void;
  /** fires when the process is told to end; never where it is left out */
  readonly cancelled?: AbortSignal;
}

/**
 * Answers from a file instead of a person; `desk` is the practice account's, null on a real one. Never takes a default:
 * what is missing or will not do is BadInput with the id of the question.
 */
export function createHeadlessFrontend(options: HeadlessOptions): Frontend {
  const { answers: file, desk, clock, translate } = options;
  const practice = desk !== null;
  const hands = desk && practiceHands(desk, clock);
  const cards = headlessCards({ ...options, file });
  const cancelled = options.cancelled ?? new AbortController().signal;
  const tell = (words: Words): void => options.print(translate(words));
  const news = createNews(tell);
  return {
    cancelled,
    progress: news.progress,
    ask: async (question) => ({ answer: headlessAnswer(question, file, practice) }),
    approve: async (plan) => {
      const issues = [...approvalIssues(plan, options), ...(await cards.issues(plan))];
      if (issues.length > 0) throw new BadInput(issues);
      tellRehearsal(plan, tell);
      news.began(plan);
      return 'apply';
    },
    enrol: async (device, judge) => {
      if (!hands) return 'cancelled';
      const typed = hands.enrol(device, judge);
      // Cancelled would be asked about again, and answered the same, without end.
      if ('key' in typed) throw new BadInput([{ path: file.where('mfa.phone'), words: typed }]);
      return { codes: typed };
    },
    wait: async (manual, signal) => {
      if (!hands) return 'later';
      const refused = await hands.doByHand(manual, AbortSignal.any([signal, cancelled])).catch((error: unknown) => {
        throw cancelled.aborted ? new UserCancelled() : error;
      });
      tell(refused ?? say('answers.applied', { summary: manual.summary }));
      return refused ? 'later' : 'done';
    },
    handOver: async (card) => {
      tell(await cards.handOver(card));
      return 'handed-over';
    },
    show: async () => ({ kind: 'leave' }),
    review: async () => ({ kind: 'leave' }),
  };
}

function approvalIssues(plan: Plan, { yes, answers }: HeadlessOptions): readonly InputIssue[] {
  const removals = plan.changes.filter(({ effect }) => effect === 'remove').map(({ summary }) => summary);
  return [
    ...(yes ? [] : [{ path: '--yes', words: say('answers.need-yes', { plan: plan.title }) }]),
    ...(plan.typed !== null && answers.answers.get('approve.removals') !== true
      ? [{ path: answers.where('approve.removals'), words: say('answers.need-removals', { changes: removals }) }]
      : []),
  ];
}

/** What a person would see under the plan: whether anybody is locked out by it, and how. */
function tellRehearsal({ rehearsal }: Plan, tell: (words: Words) => void): void {
  if (!rehearsal) return;
  for (const words of [rehearsal.summary, ...rehearsal.lockOuts, ...rehearsal.notes])
    tell(say('answers.note', { words }));
}
