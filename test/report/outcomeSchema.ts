import { z } from 'zod';

const described = <T extends z.ZodType>(schema: T, description: string): T => schema.describe(description);

const planned = z.strictObject({
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

const finding = z.strictObject({
  check: described(z.string(), 'id of the check: the good state, resource first'),
  verdict: z.enum(['pass', 'fail', 'unknown', 'accepted']),
  severity: z.enum(['critical', 'high', 'medium', 'low']),
  resource: described(z.string(), 'an ARN, or a name such as root'),
  detail: described(z.string(), 'the fact in a few words'),
  evidence: described(
    z.record(z.string(), z.union([z.string(), z.number()])),
    'the facts the verdict rests on, by name, the same in every language',
  ),
  asOf: described(z.string().nullable(), 'ISO 8601: how old the fact is; null where nothing could be read'),
});

const card = z.strictObject({
  user: z.string(),
  account: z.string(),
  alias: z.string().nullable(),
  signInUrl: z.string(),
  resetRequired: z.boolean(),
  you: z.boolean(),
  groups: z.array(z.string()),
});

/** The JSON outcome, written down once: docs/outcome.schema.json is made from this, and the code is held to it. */
export const outcomeSchema = z
  .strictObject({
    version: z.literal(1),
    account: described(z.string(), 'twelve digits'),
    alias: z.string().nullable(),
    principal: described(z.string(), 'ARN of who signed the calls'),
    practice: described(z.boolean(), 'true on the practice account'),
    dryRun: z.boolean(),
    complete: described(z.boolean(), 'nothing is left to do'),
    rootLocked: described(z.boolean(), 'no root keys, no certificates, root MFA on, and an administrator proven'),
    signInUrl: z.string(),
    administrators: described(z.array(z.string()), 'those whose way in is proven'),
    plan: described(z.array(planned), 'what was proposed; empty where nothing was to be done'),
    applied: described(
      z.array(planned.extend({ requestId: z.string().nullable(), at: z.string() })),
      'what was done, with AWS’s request id and the time, ISO 8601',
    ),
    left: described(
      z.array(
        z.strictObject({
          id: z.string(),
          step: z.string(),
          summary: z.string(),
          instructions: z.array(z.string()),
        }),
      ),
      'what a person still has to do',
    ),
    findings: z.array(finding),
    nextAudit: described(z.string(), 'ISO 8601: when to look again'),
    cards: described(z.array(card), 'only when asked for; never with passwords').exactOptional(),
  })
  .describe('What a run of offroot setup came to: offroot setup --format json');
