import { asList, type Conditions } from '../document.ts';
import { contextValue, type RequestContext } from '../pattern.ts';
import type { Operator } from './operator.ts';
import { operators } from './operators.ts';

/** `undecidable`: an operator that is not known, or values it cannot read. An Allow then does not apply, a Deny does. */
export type Held = boolean | 'undecidable';

/** Whether every condition of a statement holds. One that certainly does not outweighs one that cannot be decided. */
export function conditionsHold(
  conditions: Conditions,
  context: RequestContext,
  variables: RequestContext | null,
): Held {
  const results = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      conditionHolds(operator, asList(values), contextValue(context, key), variables),
    ),
  );
  if (results.includes(false)) return false;
  return results.includes('undecidable') ? 'undecidable' : true;
}

function conditionHolds(
  name: string,
  wanted: readonly string[],
  found: string | readonly string[] | undefined,
  variables: RequestContext | null,
): Held {
  if (name === 'Null') return wanted.some((value) => (value.toLowerCase() === 'true') === (found === undefined));
  const { operator, ifExists } = findOperator(name);
  if (operator === undefined) return 'undecidable';
  if (found === undefined) return ifExists || operator.whenAbsent;
  // Recorded on AWS: a multivalued key without ForAnyValue or ForAllValues never matches, negated or not.
  if (typeof found !== 'string') return false;
  return operator.holds({ found, wanted, variables });
}

function findOperator(name: string): { operator: Operator | undefined; ifExists: boolean } {
  const ifExists = name.endsWith('IfExists');
  return { operator: operators.get(ifExists ? name.slice(0, -'IfExists'.length) : name), ifExists };
}
