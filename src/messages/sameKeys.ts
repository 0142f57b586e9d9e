/**
 * One voice in another language: the same keys as in English, and nothing else. A sentence may be text with `{placeholders}`
 * or a function of what the English one takes, whichever its grammar needs.
 */
export type SameKeys<English> = { readonly [Key in keyof English]: Sentence<English[Key]> };

type Sentence<English> = English extends (params: infer Params) => string
  ? string | ((params: Params) => string)
  : string | ((params: Readonly<Record<string, string>>) => string);
