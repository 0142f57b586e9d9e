import { arn } from './arn.ts';
import { binary } from './binary.ts';
import { bool } from './bool.ts';
import { date } from './date.ts';
import { ip } from './ip.ts';
import { numeric } from './numeric.ts';
import type { Operator } from './operator.ts';
import { text } from './text.ts';

/** A condition's operator taken apart. `Null` is no row of the table: it asks whether the key is there at all. */
export interface NamedOperator {
  readonly operator: Operator | 'Null';
  /** how the values of a multivalued key are taken together */
  readonly set: 'any' | 'all' | null;
  readonly ifExists: boolean;
}

/** Finds `ForAnyValue:StringLikeIfExists` and its like; undefined for one that AWS does not have. */
export function findOperator(name: string): NamedOperator | undefined {
  const [, quantifier, rest = ''] = /^(?:(ForAnyValue|ForAllValues):)?(.*)$/i.exec(name) ?? [];
  const ifExists = /IfExists$/i.test(rest);
  const plain = (ifExists ? rest.slice(0, -'IfExists'.length) : rest).toLowerCase();
  const set = quantifier === undefined ? null : quantifier.toLowerCase() === 'foranyvalue' ? 'any' : 'all';
  if (plain === 'null') return ifExists || set !== null ? undefined : { operator: 'Null', set, ifExists };
  const operator = table.get(plain);
  return operator && { operator, set, ifExists };
}

const table: ReadonlyMap<string, Operator> = new Map(
  Object.entries({ ...arn, ...binary, ...bool, ...date, ...ip, ...numeric, ...text }).map(([name, operator]) => [
    name.toLowerCase(),
    operator,
  ]),
);
