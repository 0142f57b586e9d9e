import type { Person } from './question.ts';
import type { Secret } from './secret.ts';

export type Answer = string | boolean | readonly string[] | readonly Person[] | Secret;

/** Answers by question id, oldest first: "back" drops the newest. */
export type Answers = ReadonlyMap<string, Answer>;
