import type { Frontend } from '../model/frontend.ts';
import type { AnswersFile } from './answersFile.ts';
import { headlessAnswer } from './headlessAnswer.ts';

/** A front end that asks only what the file leaves open. Each answer counts once: whoever goes back is asked in person. */
export function answerFirst(frontend: Frontend, file: AnswersFile, practice: boolean): Frontend {
  const used = new Set<string>();
  return {
    ...frontend,
    ask: async (question) => {
      if (used.has(question.id) || !file.answers.has(question.id)) return frontend.ask(question);
      used.add(question.id);
      return { answer: headlessAnswer(question, file, practice) };
    },
  };
}
