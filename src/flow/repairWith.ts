import { say } from '../messages/say.ts';
import type { ReadProgress } from '../model/account.ts';
import type { Task } from '../model/audit.ts';
import type { NoticeQuestion } from '../model/question.ts';
import { known } from '../model/reading.ts';
import type { Left, Step } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { contextOf } from './contextOf.ts';
import type { RunState, RunTools } from './run.ts';
import { runSteps } from './runSteps.ts';

/** The most users asked about one by one before a repair: above it the person should single some out. */
const mostAskedAbout = 200;

/** What the credential report says of users without saying enough. */
const personalParts = ['signIns', 'mfaDevices', 'accessKeys'] as const;

/** What is to be repaired: the findings of a task, or some of them by resource. */
interface Wanted {
  readonly task: Task | undefined;
  readonly resources: readonly string[];
}

/** What a repair came to: a line to show, and what it leaves to a person; nothing where it changed nothing. */
interface Repaired {
  readonly note: Words;
  readonly left: readonly Left[];
}

/**
 * Runs one repair through the wizard's own questions, approval, journal, guard and reading back, as often as it has something
 * left to do. Whoever is concerned is asked about one by one first: a repair needs what the credential report does not have,
 * such as the ids of keys.
 */
export async function repairWith(
  tools: RunTools,
  state: RunState,
  repair: Step,
  { task, resources }: Wanted,
): Promise<Repaired> {
  const concerned = resources.length > 0 ? resources : (task?.findings ?? []).map(({ resource }) => resource);
  const users = usersAmong(state, concerned).slice(0, mostAskedAbout);
  if (users.length > 0) {
    // On a slow link this takes seconds: whoever pressed the key sees at once that it was heard.
    tools.frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
    const progress: ReadProgress = (part, done, total) =>
      tools.frontend.progress({ kind: 'reading', part, done, total });
    state.snapshot = await tools.account.read(personalParts, state.snapshot, progress, users);
  }

  Object.assign(state, { revisiting: repair.id, chosen: resources, answers: new Map(), settled: 0, putOff: new Set() });
  const before = { applied: state.applied.length, plan: state.plan.length };
  const ended = await runSteps({ ...tools, steps: [repair], mayLeave: true, live: users }, state);
  const left = repair.left?.(contextOf(tools, state)) ?? [];
  Object.assign(state, { revisiting: null, chosen: [] });

  const wasAsked =
    ended === 'left' || state.answers.size > 0 || state.putOff.size > 0 || state.plan.length > before.plan;
  if (!wasAsked) await tools.frontend.ask(whyNothing(repair, left));
  const count = state.applied.length - before.applied;
  const done = count > 0 ? say('audit.repair.done', { count }) : say('audit.repair.nothing');
  const note = left[0] ? say('audit.repair.left', { summary: left[0].summary }) : done;
  return { note, left: count > 0 ? left : [] };
}

/** A repair that had nothing to ask and nothing to do says what stands in its way first, rather than nothing. */
const whyNothing = ({ title }: Step, [first]: readonly Left[]): NoticeQuestion => ({
  id: 'repair.nothing',
  kind: 'notice',
  shows: 'plain',
  title: say('audit.repair.cannot', { title }),
  why: first
    ? first.instructions.reduce<Words>(
        (said, next) => say('audit.repair.sentences', { said, next }),
        say('audit.repair.first', { summary: first.summary }),
      )
    : say('audit.repair.cannot.why'),
});

function usersAmong({ snapshot }: RunState, resources: readonly string[]): readonly string[] {
  const wanted = new Set(resources);
  return (known(snapshot.authorization)?.users ?? []).filter(({ arn }) => wanted.has(arn)).map(({ name }) => name);
}
