import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptAudit, KeptFinding } from '../model/audit.ts';
import { severities } from '../model/finding.ts';
import { writeWhole } from './writeWhole.ts';

const fileName = /^audit-.+Z\.json$/;

/**
 * Keeps an audit in an account's folder (0700) as `audit-2026-11-21T12-00-00.000Z.json`, mode 0600: whole or not at all.
 * None is ever deleted: they are the account's history, and small. Returns the path.
 */
export function keepAudit(folder: string, kept: KeptAudit): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Windows knows no colons in names; with dashes they still sort by time.
  const path = join(folder, `audit-${new Date(kept.at).toISOString().replaceAll(':', '-')}.json`);
  writeWhole(path, `${JSON.stringify(kept)}\n`);
  return path;
}

/**
 * The newest audit of the account kept in its folder; null where there is none. A damaged file is passed over, and so is an audit
 * of a time that is yet to come: a clock that was ahead (the practice account's can be moved) has been put back since.
 */
export function newestKept(folder: string, account: string, now: Date): KeptAudit | null {
  for (const name of namesIn(folder)) {
    const kept = readKept(join(folder, name));
    if (kept?.account === account && Date.parse(kept.at) <= now.getTime()) return kept;
  }
  return null;
}

/** Newest first. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => fileName.test(name))
      .toSorted()
      .toReversed();
  } catch {
    // No folder yet: nothing was ever kept.
    return [];
  }
}

function readKept(path: string): KeptAudit | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isKept(value) ? value : null;
  } catch {
    // Cut short, changed by hand, or not readable.
    return null;
  }
}

const isKept = (value: unknown): value is KeptAudit =>
  isFields(value) &&
  value.version === 1 &&
  isDate(value.at) &&
  typeof value.account === 'string' &&
  typeof value.points === 'number' &&
  Array.isArray(value.open) &&
  value.open.every(isKeptFinding);

const isKeptFinding = (value: unknown): value is KeptFinding =>
  isFields(value) &&
  typeof value.check === 'string' &&
  typeof value.resource === 'string' &&
  severities.some((severity) => severity === value.severity) &&
  (value.verdict === 'fail' || value.verdict === 'unknown') &&
  isDate(value.since);

const isDate = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
