import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { Answer } from '../model/answers.ts';
import type { PeopleQuestion, Person, Question } from '../model/question.ts';
import type { Words } from '../model/words.ts';
import type { AnswersFile } from './answersFile.ts';
import { spellGroups } from './spellGroups.ts';

const withPerson = [
  'mfa.phone',
  'reset.phone',
  'enroll.phone',
  'prove.sign-in',
  'sign-in.now',
  'root.mfa',
  'cut-over.programs',
  'alarm.confirm',
];

/** Questions that need a person at a phone or a browser: there `practice` lets the practice account's desk stand in for one. */
export const needsPerson = ({ id }: Question): boolean => withPerson.includes(id);

/**
 * The file's answer to a question, held against the very rules a person is held to; undefined where the file leaves it
 * open, or leaves it to whoever stands in for a person. Throws BadInput with the place in the file where it will not do.
 */
export function answerFromFile(question: Question, file: AnswersFile): Answer | undefined {
  const given = file.answers.get(question.id);
  if (given === undefined || question.kind === 'notice' || question.kind === 'secret') return undefined;
  if (needsPerson(question) && given === 'practice') return undefined;
  const fail = (words: Words): never => {
    throw new BadInput([{ path: file.where(question.id), words }]);
  };
  const need = (expected: Words): never => fail(say('answers.need', { expected }));
  switch (question.kind) {
    case 'text': {
      if (typeof given !== 'string') return need(say('answers.need.text'));
      const problem = given === '' && question.optional ? null : question.validate(given);
      return problem ? fail(problem) : given;
    }
    case 'confirm':
      return typeof given === 'boolean' ? given : need(say('answers.need.confirm'));
    case 'choice': {
      const options = optionValues(question);
      if (typeof given === 'string' && options.includes(given)) return given;
      if (question.id === 'connect.account') {
        return fail(say('answers.other-account', { wanted: String(given), account: options.join(', ') }));
      }
      return need(say('answers.need.choice', { options: options.join(', ') }));
    }
    case 'choices': {
      const options = optionValues(question).join(', ');
      if (!isTexts(given)) return need(say('answers.need.choices', { options }));
      const strange = given.find((value) => !optionValues(question).includes(value));
      return strange === undefined ? given : fail(say('answers.not-an-option', { value: strange, options }));
    }
    case 'people':
      return isPeople(given) ? checkPeople(question, given, file) : need(say('answers.need.people'));
  }
}

/** What may be answered, where that is a list; else empty. */
export function optionValues(question: Question): readonly string[] {
  if (question.kind === 'confirm') return ['true', 'false'];
  return question.kind === 'choice' || question.kind === 'choices' ? question.options.map(({ value }) => value) : [];
}

function checkPeople(question: PeopleQuestion, given: readonly Person[], file: AnswersFile): Answer {
  const people = given.map(({ name, groups }) => ({ name, groups: spellGroups(groups, question.groups) }));
  const problems = question.validate(people);
  if (problems.length === 0) return people;
  throw new BadInput(problems.map(({ row, words }) => ({ path: file.where(question.id, row), words })));
}

const isTexts = (answer: Answer): answer is readonly string[] =>
  Array.isArray(answer) && answer.every((item) => typeof item === 'string');

const isPeople = (answer: Answer): answer is readonly Person[] =>
  Array.isArray(answer) && answer.every((item) => typeof item === 'object');
