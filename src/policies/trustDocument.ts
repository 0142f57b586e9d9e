import { parseTrust, type TrustStatement } from './parseTrust.ts';

/** A statement, or a part of one, as it stands in the JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a JSON object, false for a list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A trust policy with each statement changed, all else word for word; null where none was, where it cannot be read, or where one
 * of them gave null: nobody can say what the change would come to.
 */
export function withStatements(
  text: string,
  change: (statement: Fields) => Fields | readonly Fields[] | null,
): string | null {
  if (parseTrust(text) === null) return null;
  const document: unknown = JSON.parse(text);
  if (!isFields(document)) return null;
  const before = [document.Statement].flat().filter(isFields);
  const after = before.map(change);
  return after.includes(null) || after.every((statement, index) => statement === before[index])
    ? null
    : JSON.stringify({ ...document, Statement: after.flat() });
}

/** One statement as it is understood; empty where it is not about taking the role, or cannot be read. */
export const parsedStatement = (statement: Fields): readonly TrustStatement[] =>
  parseTrust(JSON.stringify({ Version: '2012-10-17', Statement: [statement] })) ?? [];
