/** What a placeholder may be filled with. Nested words are worded first, in the same language. */
export type Param = string | number | Words | readonly Words[];

/** Something to be said to a person, not yet in any language. Made with `say` of messages/, so keys are checked there. */
export interface Words {
  readonly key: string;
  readonly params: Readonly<Record<string, Param>>;
}
