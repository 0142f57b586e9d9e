// The small zod: the whole one is a quarter of the program, most of it error messages in languages nobody sees here.
import * as z from 'zod/mini';
import { BadInput } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { KeptAudit } from '../model/audit.ts';
import { severities } from '../model/finding.ts';
import type { Words } from '../model/words.ts';
import { jsonFault } from './jsonFault.ts';

/**
 * Reads what an audit is compared with: a JSON report of `offroot audit`, or an audit as it is kept in the state folder.
 * Throws BadInput where it is neither, is of another version, or of another account. `path` is only for the messages.
 */
export function readBaseline(text: string, path: string, account: string): KeptAudit {
  const value = parse(text, path);
  const found = documentShape.safeParse(value).data;
  if (!found || (found.open ?? found.findings) === undefined) throw fault(path, say('baseline.not-an-audit'));
  if (found.version !== 1) throw fault(`${path} version`, say('baseline.version'));

  const kept = found.open === undefined ? keptFrom(take(reportShape, value, path)) : take(keptShape, value, path);
  if (kept.account !== account)
    throw fault(`${path} account`, say('baseline.other-account', { other: kept.account, account }));
  return kept;
}

const documentShape = z.object({
  version: z.optional(z.unknown()),
  open: z.optional(z.unknown()),
  findings: z.optional(z.unknown()),
});

const date = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));
const head = { version: z.literal(1), account: z.string(), at: date };
const finding = { check: z.string(), resource: z.string(), severity: z.enum(severities) };

const keptShape = z.object({
  ...head,
  points: z.number(),
  open: z.array(z.object({ ...finding, verdict: z.enum(['fail', 'unknown']), since: date })),
});

const reportShape = z.object({
  ...head,
  score: z.object({ points: z.number() }),
  findings: z.array(
    z.object({
      ...finding,
      verdict: z.enum(['pass', 'fail', 'unknown', 'accepted']),
      since: z.nullable(date),
    }),
  ),
});

function keptFrom({ score, findings, ...rest }: z.infer<typeof reportShape>): KeptAudit {
  return {
    ...rest,
    points: score.points,
    open: findings.flatMap(({ verdict, since, ...named }) =>
      verdict === 'fail' || verdict === 'unknown' ? [{ ...named, verdict, since: since ?? rest.at }] : [],
    ),
  };
}

function parse(text: string, path: string): unknown {
  const place = jsonFault(text);
  if (place) throw fault(`${path}:${place.line}:${place.column}`, say('baseline.not-json'));
  return JSON.parse(text);
}

/** How many faults are named: such a file is written by a program, and is wrong everywhere or nowhere. */
const mostFaults = 10;

function take<T>(shape: z.ZodMiniType<T>, value: unknown, path: string): T {
  const checked = shape.safeParse(value);
  if (checked.success) return checked.data;
  throw new BadInput(
    checked.error.issues
      .slice(0, mostFaults)
      .map((issue) => ({ path: `${path} ${nameOf(issue.path)}`, words: say('baseline.wrong') })),
  );
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

const fault = (path: string, words: Words): BadInput => new BadInput([{ path, words }]);
