import { type Pattern, readPattern, unknownValue } from '../pattern.ts';
import type { Comparison, Held, Operator } from './operator.ts';

/** Whether one value of the policy, its variables filled in, fits the request's. `undecidable` ends the comparison. */
export type Test = (wanted: Pattern, found: string) => Held;

/** What an operator makes of the request's value before anything is compared. */
interface Limits {
  /** what IAM lets a policy have; anything where it is left out */
  readonly takes?: Operator['takes'];
  /** false where the request's value is nothing to this operator: then not even a negated one holds */
  readonly reads?: (comparison: Comparison) => boolean;
}

/** An operator that holds where any value of the policy fits. */
export const positive = (test: Test, { reads = always, takes = always }: Limits = {}): Operator => ({
  takes,
  holds: (comparison) => reads(comparison) && anyFits(test, comparison),
  whenAbsent: false,
});

/** An operator that holds where none fits. */
export const negated = (test: Test, { reads = always, takes = always }: Limits = {}): Operator => ({
  takes,
  holds: (comparison) => reads(comparison) && not(anyFits(test, comparison)),
  whenAbsent: true,
});

const always = () => true;

const not = (held: Held): Held => (held === 'undecidable' ? held : !held);

/** The values are tried in their order, as on AWS: one that fits settles it before a later one that makes no sense. */
function anyFits(test: Test, { found, wanted, variables }: Comparison): Held {
  let unsure = false;
  for (const value of wanted) {
    const pattern = readPattern(value, variables);
    if (pattern === unknownValue) unsure = true;
    // A variable without a value fits nothing.
    else if (pattern !== null) {
      const fits = test(pattern, found);
      if (fits !== false) return fits;
    }
  }
  return unsure ? 'undecidable' : false;
}
