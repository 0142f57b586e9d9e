// The small zod: the whole one is a quarter of the program, most of it error messages in languages nobody sees here.
import * as z from 'zod/mini';
import { say } from '../messages/say.ts';
import type { Person } from '../model/question.ts';
import type { Words } from '../model/words.ts';

/** An answer as a file can hold it. Never a secret. */
export type FileAnswer = string | boolean | readonly string[] | readonly Person[];

/** A fault inside one answer: `path` is the place within it. */
export interface ShapeIssue {
  readonly path: readonly (string | number)[];
  readonly words: Words;
}

/** Checks the shape of one answer: text, yes or no, a list of texts, or a list of people. */
export function checkAnswer(
  id: string,
  value: unknown,
): { readonly answer: FileAnswer } | { readonly issues: readonly ShapeIssue[] } {
  if (value === null) return { issues: [{ path: [], words: say('answers.empty') }] };
  const checked = shapeOf(id, value).safeParse(value);
  if (checked.success) return { answer: checked.data };
  return { issues: checked.error.issues.map((issue) => ({ path: issue.path.map(asPart), words: wordIssue(issue) })) };
}

const row = z
  .strictObject({
    name: z.string(),
    group: z.optional(z.string()),
    groups: z.optional(z.array(z.string())),
  })
  .check(
    z.refine(({ group, groups }) => (group === undefined) !== (groups === undefined), { params: { words: 'group' } }),
  );

const person = z.pipe(
  row,
  z.transform(({ name, group, groups }): Person => ({ name, groups: groups ?? [group ?? ''] })),
);

const shapes: Readonly<Record<string, z.ZodMiniType<FileAnswer>>> = {
  'connect.account': z.string(),
  'cards.save': z.string().check(z.minLength(1)),
  'approve.removals': z.boolean(),
  'people.team': z.array(person),
  'add.people': z.array(person),
};

const list = z.array(z.string());
const single = z.union([z.string(), z.boolean()]);

const shapeOf = (id: string, value: unknown): z.ZodMiniType<FileAnswer> =>
  shapes[id] ?? (Array.isArray(value) ? list : single);

const asPart = (part: PropertyKey): string | number => (typeof part === 'number' ? part : String(part));

function wordIssue(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'unrecognized_keys':
      return say('answers.strange-key', { keys: issue.keys.join(', ') });
    case 'custom':
      return say('answers.group-or-groups');
    case 'invalid_type':
      return say('answers.expected', { expected: expectations[issue.expected] ?? say('answers.expected.answer') });
    case 'too_small':
      return say('answers.expected', { expected: say('answers.expected.text') });
    default:
      return say('answers.expected', { expected: say('answers.expected.answer') });
  }
}

const expectations: Readonly<Record<string, Words>> = {
  string: say('answers.expected.text'),
  boolean: say('answers.expected.true'),
  array: say('answers.expected.list'),
  object: say('answers.expected.person'),
};
