import type { CredentialReport, ReportRow } from '../model/credentials.ts';
import type { User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** One way in which root was used, and when it was last. */
export interface RootUse {
  readonly with: 'password' | 'key';
  /** ISO 8601 */
  readonly at: string;
  /** the service a key was used for; null for the password */
  readonly service: string | null;
  readonly region: string | null;
}

/**
 * The last use of root's password and of each of its keys, newest first: from the credential report, and from what a run
 * as root has read live. Null where the report has no row for root, or does not say when its password was used.
 */
export function rootUses({ rows }: CredentialReport, snapshot: Snapshot): readonly RootUse[] | null {
  const row = rows.find(({ user }) => user === '<root_account>');
  // AWS writes `no_information` for a password that was never used; anything else without a date was not told.
  const password = row?.password_last_used;
  if (!row || password === undefined || !(isDate(password) || silent.includes(password))) return null;
  const live = (known(snapshot.rootCredentials)?.keys ?? []).flatMap(({ lastUsed }): RootUse[] =>
    lastUsed ? [{ with: 'key', ...lastUsed }] : [],
  );
  const reported = [1, 2].flatMap((number) => keyUse(row, number));
  const byPassword: RootUse[] = isDate(password)
    ? [{ with: 'password', at: password, service: null, region: null }]
    : [];
  return [...byPassword, ...reported, ...live].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** True on a day on which offroot made users here, as their tags say: setting an account up takes root. */
export function isSetUpDay(at: string, users: readonly User[]): boolean {
  return users.some(({ tags }) => {
    const made = Object.hasOwn(tags, createdTag) ? tags[createdTag] : undefined;
    return made !== undefined && Math.abs(Date.parse(at) - Date.parse(made)) <= dayMs;
  });
}

const createdTag = 'offroot:created';
const dayMs = 86_400_000;
const silent = ['no_information', 'N/A'];

const isDate = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d\d-\d\dT/.test(text);

function keyUse(row: ReportRow, number: number): readonly RootUse[] {
  const at = row[`access_key_${number}_last_used_date`];
  if (!isDate(at)) return [];
  const service = row[`access_key_${number}_last_used_service`] ?? null;
  return [{ with: 'key', at, service, region: row[`access_key_${number}_last_used_region`] ?? null }];
}
