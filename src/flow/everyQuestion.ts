import { judgeAll } from '../checks/index.ts';
import type { Answer, Answers } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Step, StepContext } from '../model/step.ts';

/**
 * Every question the steps could ask of this account, whatever is answered: each choice is followed down every branch.
 * Root's questions come once a way in is proven, so that is taken as given here. `said` is answered already.
 */
export function everyQuestion(
  steps: readonly Step[],
  snapshot: Snapshot,
  now: Date,
  said: Answers = new Map(),
): readonly Question[] {
  const found = new Map<string, Question>();
  const findings = judgeAll(snapshot, now);
  const proven = findings.map((finding) =>
    finding.check === 'administrator-way-in-proven' ? { ...finding, verdict: 'pass' as const } : finding,
  );
  const memory = {
    handedOver: [],
    inHand: [],
    passwordSetAt: {},
    ticked: [],
    keysHeld: [],
    keysSwitchedOff: [],
    chosen: [],
    confirmed: false,
    awsLogin: false,
    rehearsal: true,
    applied: ['groups'],
  };
  let answers = said;
  for (const step of steps) {
    for (const verdicts of [findings, proven]) {
      const context = { snapshot, now, findings: verdicts, memory: { ...memory, revisiting: step.id } };
      if (step.appears?.({ ...context, answers }) === false) continue;
      answers = follow(step, context, answers, { found, branched: new Set() });
    }
  }
  // A password never stands in a file, so it is no question for one.
  return [...found.values()].filter(({ kind }) => kind !== 'secret');
}

/** The questions found so far, and what lay ahead wherever every branch was followed. */
interface Seen {
  readonly found: Map<string, Question>;
  readonly branched: Set<string>;
}

/** Follows one step down each branch. Returns the answers of the first branch, which later steps build on. */
function follow(step: Step, context: Omit<StepContext, 'answers'>, answers: Answers, seen: Seen): Answers {
  const open = step.questions({ ...context, answers }).filter(({ id }) => !answers.has(id));
  const [next] = open;
  if (!next) return answers;
  const answered = (answer: Answer) => follow(step, context, new Map([...answers, [next.id, answer]]), seen);
  if (next.kind === 'generated') return answered('x');
  seen.found.set(next.id, next);
  const [first, ...others] = possibleAnswers(next);
  // The same questions ahead branch in the same way: with ten programs there would be no end to them otherwise.
  const ahead = open.map(({ id }) => id).join(' ');
  if (!seen.branched.has(ahead)) for (const answer of others) answered(answer);
  seen.branched.add(ahead);
  return answered(first);
}

/** Enough answers to reach every branch: each option of a choice, one of everything else. */
function possibleAnswers(question: Question): readonly [Answer, ...Answer[]] {
  switch (question.kind) {
    case 'choice': {
      const [first = '', ...rest] = question.options.map(({ value }) => value);
      return [first, ...rest];
    }
    case 'choices':
      return [question.suggestion];
    case 'text':
      return question.optional ? ['', 'another'] : [question.suggestion ?? 'somebody'];
    case 'people':
      return [[]];
    case 'confirm':
    case 'notice':
      return [true];
    case 'secret':
      return [''];
  }
}
