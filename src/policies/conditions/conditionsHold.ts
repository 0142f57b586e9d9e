import { asList, type Conditions } from '../document.ts';
import { type ContextValue, contextValue, type RequestContext, unknownValue } from '../pattern.ts';
import type { Comparison, Held, Operator } from './operator.ts';
import { findOperator, type NamedOperator } from './operators.ts';

/** What conditions are held against. */
export interface Circumstances extends Pick<Comparison, 'variables' | 'simulated'> {
  readonly context: RequestContext;
}

/** Whether every condition of a statement holds. One that certainly does not outweighs one that cannot be decided. */
export function conditionsHold(conditions: Conditions, circumstances: Circumstances): Held {
  const results = Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => {
      const found = contextValue(circumstances.context, key);
      return conditionHolds(findOperator(operator), found, { ...circumstances, wanted: asList(values) });
    }),
  );
  return every(results);
}

type Wanted = Omit<Comparison, 'found'>;

function conditionHolds(named: NamedOperator | undefined, found: ContextValue, wanted: Wanted): Held {
  if (named === undefined || found === unknownValue) return 'undecidable';
  const { operator, set, ifExists } = named;
  if (operator === 'Null') return isNull(wanted, found === undefined);
  if (found === undefined) return ifExists || (set === null ? operator.whenAbsent : set === 'all');
  if (set !== null) return setHolds(operator, set, asList(found), wanted);
  // Recorded on AWS: a multivalued key without ForAnyValue or ForAllValues never matches, negated or not.
  return typeof found === 'string' && operator.holds({ ...wanted, found });
}

/** Of no values at all, none satisfies and all do. */
function setHolds(operator: Operator, set: 'any' | 'all', found: readonly string[], wanted: Wanted): Held {
  const results = found.map((value) => operator.holds({ ...wanted, found: value }));
  if (set === 'all') return every(results);
  if (results.includes(true)) return true;
  return results.includes('undecidable') ? 'undecidable' : false;
}

const isNull = ({ wanted }: Wanted, isAbsent: boolean): boolean =>
  wanted.some((value) => (value.toLowerCase() === 'true') === isAbsent);

function every(results: readonly Held[]): Held {
  if (results.includes(false)) return false;
  return results.includes('undecidable') ? 'undecidable' : true;
}
