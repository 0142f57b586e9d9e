import { z } from 'zod';

/** A schema that says what it is for. */
export const described = <T extends z.ZodType>(schema: T, description: string): T => schema.describe(description);

export const severity = z.enum(['critical', 'high', 'medium', 'low']);

/** A change as it was proposed. */
export const planned = z.strictObject({
  id: described(z.string(), 'unique in its plan, and the same each time it is derived'),
  step: z.string(),
  kind: z.enum(['api', 'ceremony', 'manual']),
  summary: z.string(),
  action: described(z.string().nullable(), 'the AWS action, such as iam:CreateUser; null for what a person does'),
  input: described(z.record(z.string(), z.unknown()).nullable(), 'the input in AWS’s own names, secrets redacted'),
  undo: z
    .union([
      z.strictObject({
        possible: z.literal(true),
        action: z.string(),
        input: z.record(z.string(), z.unknown()),
      }),
      z.strictObject({ possible: z.literal(false), why: z.string() }),
    ])
    .nullable(),
});

/** A change that was made. */
export const applied = planned.extend({ requestId: z.string().nullable(), at: z.string() });

/** Something for a person to do. */
export const left = z.strictObject({
  id: z.string(),
  step: z.string(),
  summary: z.string(),
  instructions: z.array(z.string()),
});

/** A verdict on one resource. */
export const finding = z.strictObject({
  check: described(z.string(), 'id of the check: the good state, resource first'),
  verdict: z.enum(['pass', 'fail', 'unknown', 'accepted']),
  severity,
  resource: described(z.string(), 'an ARN, or a name such as root'),
  detail: described(z.string(), 'the fact in a few words'),
  evidence: described(
    z.record(z.string(), z.union([z.string(), z.number()])),
    'the facts the verdict rests on, by name, the same in every language',
  ),
  asOf: described(z.string().nullable(), 'ISO 8601: how old the fact is; null where nothing could be read'),
  restsOn: described(z.array(z.string()), 'the AWS actions it rests on'),
  accepted: described(
    z.strictObject({
      reason: z.string(),
      by: described(z.string(), 'who accepted it; offroot where the program explains it by itself'),
      until: described(z.string().nullable(), 'the last day it holds, YYYY-MM-DD; null where offroot explains it'),
    }),
    'only with the verdict accepted: why it is lived with',
  ).exactOptional(),
});
