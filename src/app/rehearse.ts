import { BadInput, type InputIssue } from '../errors.ts';
import { everyQuestion } from '../flow/everyQuestion.ts';
import type { RunTools } from '../flow/run.ts';
import { setUp } from '../flow/setUp.ts';
import type { AnswersFile } from '../frontends/answersFile.ts';
import { headlessAnswer } from '../frontends/headlessAnswer.ts';
import type { Answer } from '../model/answers.ts';
import type { Frontend } from '../model/frontend.ts';
import type { Question } from '../model/question.ts';
import type { Snapshot } from '../model/snapshot.ts';

/**
 * Goes through the whole run with the answers file before anything is written, so that a fault in its last line does not
 * leave an account half set up. Throws BadInput with every fault at once. Writes nothing.
 */
export async function rehearse(
  tools: RunTools,
  snapshot: Snapshot,
  file: AnswersFile,
  story: (rehearsing: RunTools) => Promise<unknown> = (rehearsing) => setUp(rehearsing, snapshot),
): Promise<void> {
  const issues: InputIssue[] = [];
  const answer = (question: Question): Answer => {
    try {
      return headlessAnswer(question, file, snapshot.connection.practice);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      issues.push(...error.issues);
      return standIn(question);
    }
  };
  await story({ ...tools, dryRun: true, frontend: silentFrontend(tools.frontend, answer) });
  everyQuestion(tools.steps, snapshot, tools.clock.now())
    .filter(({ id }) => isAskedLate(id) && file.answers.has(id))
    .forEach(answer);
  if (issues.length > 0) throw new BadInput(issues);
}

/** Asked only once a way in is proven. What `root.second-way` may be depends on the people made before. */
const isAskedLate = (id: string): boolean => /^(root|keep)\./.test(id) && id !== 'root.second-way';

const silentFrontend = (frontend: Frontend, answer: (question: Question) => Answer): Frontend => ({
  ...frontend,
  ask: async (question) => ({ answer: answer(question) }),
  progress: () => undefined,
  show: async () => ({ kind: 'leave' }),
});

/** Something to go on with after a fault, so that the next one is found too. */
function standIn(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return question.suggestion ?? question.options[0]?.value ?? '';
    case 'choices':
      return question.suggestion;
    case 'people':
      return [];
    case 'text':
      return question.suggestion ?? (question.optional ? '' : 'somebody');
    default:
      return true;
  }
}
