import { sameName } from '../facts/sameName.ts';
import { say } from '../messages/say.ts';
import { choicesAnswer, textAnswer } from '../model/answers.ts';
import type { ApiChange, Write } from '../model/change.ts';
import type { Deed, JudgedDeed } from '../model/deed.ts';
import { known } from '../model/reading.ts';
import type { Step, StepContext } from '../model/step.ts';
import type { Words } from '../model/words.ts';
import { indexAccount } from './accountIndex.ts';
import { describeWrite } from './describeWrite.ts';
import { judgeRuns, runsOf } from './judgeRuns.ts';
import { planUndo } from './planUndo.ts';
import { undoChanges } from './undoChanges.ts';
import { isAnswered, type TitleOf, undoQuestions } from './undoQuestions.ts';

/** What the step is made of, besides the account. */
export interface UndoParts {
  /** what offroot did, oldest first: journal/history.ts */
  readonly history: readonly Deed[];
  /** why the lock-out guard would refuse a write; empty where it lets it through */
  readonly refusals: (write: Write, context: StepContext) => readonly Words[];
  readonly titleOf: TitleOf;
}

/** Takes back what offroot did: one run, a step of it, or some of its changes, newest first. Pure, like every step. */
export function buildUndoStep(parts: UndoParts): Step {
  const runs = runsOf(parts.history);
  const planned = (context: StepContext) => {
    const run = runs.find(([first]) => first?.run === textAnswer(context.answers, 'undo.run')) ?? [];
    const isChosen = isAnswered(context, choicesAnswer(context.answers, 'undo.changes'));
    const account = indexAccount(context.snapshot);
    const plan = planUndo(run, isChosen, account, (write) => parts.refusals(write, context));
    return { changes: undoChanges(plan, run, account), judged: plan.judged.filter(({ deed }) => isChosen(deed)) };
  };
  return {
    id: 'undo',
    title: say('undo.title'),
    why: say('undo.why'),
    checks: [],
    questions: (context) => undoQuestions(context, judgedRuns(parts, context), parts.titleOf),
    changes: (context) => planned(context).changes,
    plan: (context) => {
      const { changes, judged } = planned(context);
      const deletesUsers = changes.some(({ action }) => action === 'iam:DeleteUser');
      const isWholeRun = deletesUsers && textAnswer(context.answers, 'undo.what') === 'all';
      return {
        title: say('undo.plan', { count: changes.length }),
        typed: 'undo',
        cautions: [
          ...(deletesUsers ? [say('undo.caution.users')] : []),
          ...inUseCautions(changes, context),
          ...keptCautions(judged),
          ...(isWholeRun && known(context.snapshot.summary)?.rootMfaEnabled ? [say('undo.caution.root-mfa')] : []),
        ],
      };
    },
    left: (context) =>
      keptBy(planned(context).judged, ['changed', 'held', 'unknown']).map(({ deed, why }) => ({
        id: `undo.${deed.id}`,
        step: 'undo',
        summary: say('undo.left', { what: describeWrite(deed.action, deed.input) }),
        instructions: why ? [why] : [],
      })),
  };
}

/** Once a run is chosen, only that one matters: the others are not looked up any more. */
function judgedRuns({ history, refusals }: UndoParts, context: StepContext) {
  const chosen = textAnswer(context.answers, 'undo.run');
  const some = history.filter(({ run }) => chosen === undefined || run === chosen);
  return judgeRuns(some, context.snapshot, (write) => refusals(write, context));
}

/** Keys and roles that something has used since they were made. */
function inUseCautions(changes: readonly ApiChange[], { snapshot }: StepContext): readonly Words[] {
  const keys = (known(snapshot.accessKeys) ?? []).flatMap((one) => one.keys);
  const roles = known(snapshot.authorization)?.roles ?? [];
  const names = changes.flatMap(({ action, input }) => {
    if (action === 'iam:DeleteAccessKey') {
      return keys.some(({ id, lastUsed }) => id === input.AccessKeyId && lastUsed !== null) ? [input.AccessKeyId] : [];
    }
    if (action !== 'iam:DeleteRole') return [];
    return roles.some(({ name, lastUsedAt }) => sameName(name, input.RoleName) && lastUsedAt !== null)
      ? [input.RoleName]
      : [];
  });
  return names.length === 0 ? [] : [say('undo.caution.in-use', { names: names.join(', ') })];
}

const keptBy = (judged: readonly JudgedDeed[], fates: readonly JudgedDeed['fate'][]): readonly JudgedDeed[] =>
  judged.filter(({ fate }) => fates.includes(fate));

/** What cannot be undone is said before anything is done, in two sentences at most. */
function keptCautions(judged: readonly JudgedDeed[]): readonly Words[] {
  const final = keptBy(judged, ['final']);
  const kept = keptBy(judged, ['changed', 'held', 'unknown']);
  return [
    ...(final.length > 0 ? [say('undo.caution.final', { what: wordKept(final) })] : []),
    ...(kept.length > 0 ? [say('undo.caution.kept', { what: wordKept(kept) })] : []),
  ];
}

const mostNamed = 4;

function wordKept(judged: readonly JudgedDeed[]): readonly Words[] {
  const named = judged.slice(0, mostNamed).map(({ deed: { action, input }, why }) => {
    const what = describeWrite(action, input);
    return why ? say('undo.kept', { what, why }) : what;
  });
  const more = judged.length - named.length;
  return more > 0 ? [...named, say('undo.kept.more', { count: more })] : named;
}
