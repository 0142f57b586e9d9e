import { AwsFault } from '../wire/awsFault.ts';
import type { QueryParams } from '../wire/queryParams.ts';

/** What a filter looks at; several values where there are several. */
export type FilterFields<T> = (item: T, name: string) => readonly string[] | null;

/** Reads `Filter.N`: every filter has to hold, by any of its values, in which `*` and `?` stand for anything. */
export function ec2Filter<T>(params: QueryParams, fields: FilterFields<T>, example: T): (item: T) => boolean {
  const filters = params.records('Filter').map((one) => ({
    name: one.optional('Name') ?? '',
    patterns: one.list('Value').map(patternOf),
  }));
  for (const { name } of filters) {
    if (fields(example, name) === null) {
      throw new AwsFault('InvalidParameterValue', `The filter '${name}' is invalid`);
    }
  }
  return (item) =>
    filters.every(({ name, patterns }) =>
      (fields(item, name) ?? []).some((value) => patterns.some((pattern) => pattern.test(value))),
    );
}

const patternOf = (value: string): RegExp => {
  const signs = value
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${signs}$`, 's');
};
