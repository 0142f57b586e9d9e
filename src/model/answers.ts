import type { Person } from './question.ts';
import { isSecret, type Secret } from './secret.ts';

export type Answer = string | boolean | readonly string[] | readonly Person[] | Secret;

/** Answers by question id, oldest first: "back" drops the newest. */
export type Answers = ReadonlyMap<string, Answer>;

/** The answer where it is a line of text or a choice, else undefined. */
export const textAnswer = (answers: Answers, id: string): string | undefined => {
  const answer = answers.get(id);
  return typeof answer === 'string' ? answer : undefined;
};

/** The answer where it is several choices, else an empty list. */
export const choicesAnswer = (answers: Answers, id: string): readonly string[] => {
  const answer = answers.get(id);
  return Array.isArray(answer) ? answer.filter((item): item is string => typeof item === 'string') : [];
};

/** The answer where it is a table of people, else an empty table. */
export const peopleAnswer = (answers: Answers, id: string): readonly Person[] => {
  const answer = answers.get(id);
  return Array.isArray(answer) ? answer.filter((item): item is Person => typeof item === 'object') : [];
};

/** The answer where it is a secret, else undefined. */
export const secretAnswer = (answers: Answers, id: string): Secret | undefined => {
  const answer = answers.get(id);
  return isSecret(answer) ? answer : undefined;
};
