// The small zod: the whole one is a quarter of the program, most of it error messages in languages nobody sees here.
import * as z from 'zod/mini';

/** How far ahead an acceptance may reach: longer, and nobody would ever look at it again. */
export const mostDaysAhead = 366;

/** What depends on the program and the day: which checks there are, and what the latest day is. */
export interface AcceptanceLimits {
  readonly checkIds: readonly string[];
  /** YYYY-MM-DD */
  readonly latest: string;
}

/** The shape of `.offroot.yaml`; docs/offroot-yaml.schema.json is made from it. */
export const acceptanceShape = ({ checkIds, latest }: AcceptanceLimits) =>
  z
    .strictObject({
      version: z.literal(1),
      accept: z.optional(
        z.nullable(
          z.array(
            z.strictObject({
              check: z.string().check(
                z.refine((id) => checkIds.includes(id), { params: { problem: 'check' } }),
                z.describe('id of the check, as offroot audit --list-checks prints it'),
              ),
              resource: z.optional(
                line().check(
                  z.describe('the finding’s resource; * stands for anything; left out: every resource of the check'),
                ),
              ),
              reason: line().check(z.describe('why it is all right for now')),
              by: line().check(z.describe('who says so')),
              until: z.iso.date().check(
                // What is no day is refused as that, not as too far away.
                z.refine((day) => day.length !== latest.length || day <= latest, { params: { problem: 'until' } }),
                z.describe('the last day it holds, in UTC, at most a year ahead; after it the finding fails again'),
              ),
            }),
          ),
        ),
      ),
    })
    .check(z.describe('Findings of offroot audit that are lived with, why, and until when'));

/** Text with something in it. */
const line = () => z.string().check(z.regex(/\S/));
