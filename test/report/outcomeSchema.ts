import { z } from 'zod';
import { applied, described, finding, left, planned } from './sharedSchemas.ts';

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
    applied: described(z.array(applied), 'what was done, with AWS’s request id and the time, ISO 8601'),
    left: described(z.array(left), 'what a person still has to do'),
    findings: z.array(finding),
    nextAudit: described(z.string(), 'ISO 8601: when to look again'),
    cards: described(z.array(card), 'only when asked for; never with passwords').exactOptional(),
  })
  .describe('What a run of offroot setup came to: offroot setup --format json');
