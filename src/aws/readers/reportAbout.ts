import type { CredentialReport, ReportRow } from '../../model/credentials.ts';
import type { ListedUser } from './reader.ts';

/** The credential report by user. */
export interface ReportAbout {
  /** ISO 8601, its GeneratedTime */
  readonly asOf: string;
  /** null where the report is older than the user, whatever an earlier user of that name left in it */
  readonly rowOf: (user: ListedUser) => ReportRow | null;
}

/** Finds users' rows in a credential report that may be four hours old. */
export function reportAbout({ rows }: CredentialReport, asOf: string): ReportAbout {
  const byName = new Map(rows.map((row) => [lowerCase(row.user), row]));
  return {
    asOf,
    rowOf: (user) => {
      const row = byName.get(lowerCase(user.name));
      return row !== undefined && isAbout(row, user, asOf) ? row : null;
    },
  };
}

/** A name as names are compared: IAM's are unique whatever their case. */
export const lowerCase = (name = ''): string => name.toLowerCase();

/** A date of the report as ISO 8601; null for `N/A`, `no_information`, `not_supported` and what is no date. */
export function reportDate(cell: string | undefined): string | null {
  const time = /^\d{4}-/.test(cell ?? '') ? Date.parse(cell ?? '') : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** `true` and `false`, which the documentation writes in capitals; null for anything else. */
export function reportFlag(cell: string | undefined): boolean | null {
  const flag = lowerCase(cell);
  return flag === 'true' || flag === 'false' ? flag === 'true' : null;
}

/** The later of two dates, either of them perhaps not known. */
export const later = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : Date.parse(a) >= Date.parse(b) ? a : b;

function isAbout(row: ReportRow, { createdAt }: ListedUser, asOf: string): boolean {
  if (createdAt === null) return true;
  const rowMade = reportDate(row.user_creation_time);
  return Date.parse(createdAt) <= Date.parse(asOf) && (rowMade === null || isSameSecond(rowMade, createdAt));
}

const isSameSecond = (a: string, b: string): boolean =>
  Math.floor(Date.parse(a) / 1000) === Math.floor(Date.parse(b) / 1000);
