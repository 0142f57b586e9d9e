import { z } from 'zod';
import { applied, described, finding, left, planned, severity } from './sharedSchemas.ts';

const count = z.number().int();
const counts = (keys: readonly ('critical' | 'high' | 'medium' | 'low')[]) => z.record(z.enum(keys), count);
const score = z.strictObject({
  points: described(count, '0 to 100: the share of the checks that pass or are accepted, weighed by severity'),
  open: described(counts(['critical', 'high', 'medium', 'low']), 'checks that do not pass, by their worst finding'),
});

const references = z.strictObject({
  practice: described(z.string(), 'of the practices offroot implements'),
  cis7: described(z.string(), 'CIS AWS Foundations Benchmark v7.0').exactOptional(),
  cis3: described(z.string(), 'CIS AWS Foundations Benchmark v3.0').exactOptional(),
  securityHub: described(z.string(), 'AWS Security Hub').exactOptional(),
  prowler: described(z.string(), 'Prowler').exactOptional(),
});

const since = described(
  z.string().nullable(),
  'ISO 8601: the first audit in a row that had it open; null where it is not open',
);

/** The JSON of an audit, written down once: docs/audit.schema.json is made from this, and the code is held to it. */
export const auditSchema = z
  .strictObject({
    version: z.literal(1),
    account: described(z.string(), 'twelve digits'),
    alias: z.string().nullable(),
    principal: described(z.string(), 'ARN of who signed the calls'),
    practice: described(z.boolean(), 'true on the practice account'),
    at: described(z.string(), 'ISO 8601'),
    complete: described(z.boolean(), 'nothing fails and nothing is unknown'),
    score,
    counts: described(
      z.record(z.enum(['pass', 'fail', 'unknown', 'accepted', 'new', 'fixed']), count),
      'findings by verdict; of those that are open, new ones; and fixed ones',
    ),
    previous: described(
      z.strictObject({ at: z.string(), points: count }).nullable(),
      'the audit it is compared with: the newest one kept on this machine, or the baseline',
    ),
    before: described(score.nullable(), 'the score before this run changed anything; null where it changed nothing'),
    findings: described(
      z.array(
        finding.extend({
          area: z.enum(['root', 'people', 'keys', 'rights', 'passwords', 'account', 'roles', 'watch']),
          title: described(z.string(), 'the good state as a sentence'),
          since,
          isNew: described(z.boolean(), 'open, and not open in the audit it is compared with'),
          references,
        }),
      ),
      'all verdicts, in the order of the checks',
    ),
    fixed: described(
      z.array(z.strictObject({ check: z.string(), resource: z.string(), title: z.string(), severity, since })),
      'what failed in the audit it is compared with and does not any more',
    ),
    tasks: described(
      z.array(
        z.strictObject({
          id: described(z.string(), 'of the repair; of the check; or the AWS action that was refused'),
          title: z.string(),
          severity: described(severity, 'of its worst finding'),
          how: described(
            z.enum(['fix', 'as-root', 'by-hand']),
            'offroot fixes it; offroot does, signed in as root; a person does',
          ),
          findings: described(count, 'how many'),
        }),
      ),
      'what there is to do, worst first',
    ),
    plan: described(z.array(planned), 'what was proposed in this run; empty where nothing was'),
    applied: described(z.array(applied), 'what was changed in this run, with AWS’s request id and the time, ISO 8601'),
    left: described(z.array(left), 'what the changes of this run leave to a person'),
  })
  .describe('What offroot found on an account: offroot audit --format json');
