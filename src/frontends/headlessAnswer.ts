import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Answer } from '../model/answers.ts';
import type { Question } from '../model/question.ts';
import type { Words } from '../model/words.ts';
import { answerFromFile, needsPerson, optionValues } from './answerFromFile.ts';
import type { AnswersFile } from './answersFile.ts';

/**
 * The answer to a question where nobody can be asked. Throws BadInput where the file has none or one that will not do.
 * Nothing has a default: only notices are passed by.
 */
export function headlessAnswer(question: Question, file: AnswersFile, practice: boolean): Answer {
  if (question.kind === 'notice') return true;
  // A plan that failed, or whose policy AWS finds fault with, is not tried again without somebody looking at it.
  if (question.id === 'apply.failed' || question.id === 'apply.faulty') return 'leave';
  const fail = (words: Words): never => {
    throw new BadInput([{ path: file.where(question.id), words }]);
  };
  if (question.kind === 'secret') return fail(say('answers.password'));
  const options = optionsOf(question, practice);
  const given = file.answers.get(question.id);
  if (given === undefined) {
    return fail(say('answers.missing', { title: question.title, options: options.join(', ') }));
  }
  if (!needsPerson(question)) return answerFromFile(question, file) ?? given;
  if (typeof given !== 'string' || !options.includes(given)) {
    return fail(say('answers.need-person', { options: options.join(', ') }));
  }
  return given === 'practice' ? 'now' : given;
}

function optionsOf(question: Question, practice: boolean): readonly string[] {
  if (needsPerson(question)) return practice ? ['practice', 'later'] : ['later'];
  return optionValues(question);
}
