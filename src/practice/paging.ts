import { AwsFault } from './wire/awsFault.ts';
import type { QueryParams } from './wire/queryParams.ts';

/** One page, with the fields AWS adds to it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly more: { readonly IsTruncated: boolean; readonly Marker: string | undefined };
}

/**
 * Cuts a list by MaxItems (1 to 1000, 100 by default) and Marker. A marker belongs to the list it came from (`scope`);
 * any other is refused with `markerMessage`.
 */
export function pageOf<T>(
  items: readonly T[],
  params: QueryParams,
  scope: string,
  markerMessage = 'Invalid Marker.',
): Page<T> {
  const size = params.integer('MaxItems', 1, 1000) ?? 100;
  const marker = params.optional('Marker');
  const start = marker === undefined ? 0 : readMarker(marker, scope);
  if (start === null) throw new AwsFault('ValidationError', markerMessage);
  const end = start + size;
  const truncated = end < items.length;
  return {
    items: items.slice(start, end),
    more: { IsTruncated: truncated, Marker: truncated ? writeMarker(scope, end) : undefined },
  };
}

/** Sorts as IAM lists: by name, case ignored. */
export const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const writeMarker = (scope: string, at: number): string => Buffer.from(`${at} ${scope}`).toString('base64');

function readMarker(marker: string, scope: string): number | null {
  const found = /^(\d+) (.*)$/s.exec(Buffer.from(marker, 'base64').toString('utf8'));
  return found !== null && found[2] === scope ? Number(found[1]) : null;
}
