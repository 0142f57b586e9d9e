import type { User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { StepContext } from '../model/step.ts';

type Repairing = Pick<StepContext, 'findings' | 'memory'>;

/** The resources that fail one of these checks: only those singled out, where any were. What was accepted does not fail. */
export function resourcesToRepair({ findings, memory }: Repairing, checks: readonly string[]): ReadonlySet<string> {
  const chosen = new Set(memory.chosen);
  return new Set(
    findings
      .filter(({ check, verdict }) => verdict === 'fail' && checks.includes(check))
      .map(({ resource }) => resource)
      .filter((resource) => chosen.size === 0 || chosen.has(resource)),
  );
}

/** The users among them, in AWS's order. */
export function usersToRepair(
  context: Repairing & Pick<StepContext, 'snapshot'>,
  checks: readonly string[],
): readonly User[] {
  const resources = resourcesToRepair(context, checks);
  return (known(context.snapshot.authorization)?.users ?? []).filter(({ arn }) => resources.has(arn));
}

/** Those of `values` whose resource the person singled out: what a question ticks at first. Nobody is ticked where nothing was. */
export const singledOut = <T>(
  { memory }: Repairing,
  values: readonly T[],
  resourceOf: (value: T) => string,
): readonly T[] => {
  const chosen = new Set(memory.chosen);
  return values.filter((value) => chosen.has(resourceOf(value)));
};
