import type * as z from 'zod/mini';
import { BadInput, type InputIssue } from '../errors.ts';
import { say } from '../messages/say.ts';
import type { AcceptanceEntry } from '../model/audit.ts';
import { nearestWord } from '../model/nearestWord.ts';
import type { Words } from '../model/words.ts';
import { type AcceptanceLimits, acceptanceShape, mostDaysAhead } from './acceptanceShape.ts';
import { readYaml, type YamlSource } from './yamlSource.ts';

/**
 * Reads `.offroot.yaml`. Throws BadInput with every fault at once, each with its line. `path` is only for the messages.
 * An entry whose day is over is no fault: its findings fail again, and say so.
 */
export function readAcceptances(
  text: string,
  path: string,
  checkIds: readonly string[],
  now: Date,
): readonly AcceptanceEntry[] {
  const source = readYaml(text, path);
  const limits = { checkIds, latest: latestDay(now) };
  const checked = acceptanceShape(limits).safeParse(source.value ?? {});
  const issues = [
    ...(checked.success ? [] : checked.error.issues.flatMap((issue) => issuesOf(issue, source, limits))),
    ...duplicates(source),
  ];
  if (!checked.success || issues.length > 0) throw new BadInput(issues);
  return (checked.data.accept ?? []).map(({ resource, ...entry }) => ({ ...entry, resource: resource ?? null }));
}

const latestDay = (now: Date): string =>
  new Date(now.getTime() + mostDaysAhead * 86_400_000).toISOString().slice(0, 10);

function issuesOf(issue: z.core.$ZodIssue, { where, value }: YamlSource, limits: AcceptanceLimits): InputIssue[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ path: where(issue.path), words: wordIssue(issue, valueAt(value, issue.path), limits) }];
  const words = issue.path.length === 0 ? say('acceptance.strange-top') : say('acceptance.strange-key');
  return issue.keys.map((key) => ({ path: where([...issue.path, key]), words }));
}

function wordIssue(issue: z.core.$ZodIssue, value: unknown, { checkIds, latest }: AcceptanceLimits): Words {
  const field = String(issue.path.at(-1));
  if (issue.path.length === 0 && issue.code === 'invalid_type') return say('acceptance.not-a-map');
  if (field === 'version') return say('acceptance.version');
  if (isBlank(value)) return say('acceptance.missing', { what: missing[field] ?? anEntry });
  if (issue.code === 'custom' && field === 'check') {
    return say('acceptance.no-check', { id: String(value), suggestion: nearestWord(String(value), checkIds) });
  }
  if (issue.code === 'custom') return say('acceptance.too-far', { latest });
  if (field === 'until') return say('acceptance.no-date');
  if (field === 'accept') return say('answers.expected', { expected: say('answers.expected.list') });
  return say('answers.expected', { expected: missing[field] ? say('answers.expected.text') : anEntry });
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const anEntry = say('acceptance.entry');
const missing: Readonly<Record<string, Words>> = {
  check: say('acceptance.missing.check'),
  resource: say('acceptance.missing.resource'),
  reason: say('acceptance.missing.reason'),
  by: say('acceptance.missing.by'),
  until: say('acceptance.missing.until'),
};

/** Entries that say the same check and resource again, whatever else is wrong with the file. */
function duplicates({ value, where }: YamlSource): readonly InputIssue[] {
  const entries = valueAt(value, ['accept']);
  const first = new Map<string, number>();
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown, at) => {
    const check = valueAt(entry, ['check']);
    if (typeof check !== 'string') return [];
    const key = JSON.stringify([check, valueAt(entry, ['resource'])]);
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    return before === undefined
      ? []
      : [{ path: where(['accept', at]), words: say('acceptance.twice', { place: where(['accept', before]) }) }];
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, part) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, part)
        ? Reflect.get(inside, part)
        : undefined,
    value,
  );
}
