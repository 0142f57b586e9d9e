import type { Frontend } from '../model/frontend.ts';
import { answerFromFile } from './answerFromFile.ts';
import type { AnswersFile } from './answersFile.ts';

/** A front end that asks only what the file leaves open. Each answer counts once: whoever goes back is asked in person. */
export function answerFirst(frontend: Frontend, file: AnswersFile): Frontend {
  const used = new Set<string>();
  return {
    ...frontend,
    ask: async (question) => {
      if (used.has(question.id)) return frontend.ask(question);
      used.add(question.id);
      const answer = answerFromFile(question, file);
      return answer === undefined ? frontend.ask(question) : { answer };
    },
  };
}
