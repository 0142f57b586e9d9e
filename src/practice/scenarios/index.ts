import { big, bigSizes } from './big.ts';
import { blank } from './blank.ts';
import { drifted } from './drifted.ts';
import { firstDay } from './firstDay.ts';
import type { Scenario } from './scenario.ts';
import { sharedRoot } from './sharedRoot.ts';

/** Every scenario of one size. Adding one is its file and a line here. */
export const scenarios: readonly Scenario[] = [firstDay, sharedRoot, drifted, blank];

/** The names `--practice=NAME` takes, as they are told to people: N stands for a number of users from 1 to 5,000. */
export const scenarioNames: readonly string[] = [...scenarios.map((scenario) => scenario.name), 'big:N'];

/** The scenario of that name, `big:500` among them, or null where there is none. */
export function findScenario(name: string): Scenario | null {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (found !== undefined) return found;
  const size = Number(/^big:([1-9]\d{0,3})$/.exec(name)?.[1]);
  return size >= bigSizes.least && size <= bigSizes.most ? big(size) : null;
}

/** The name of a scenario's file, without its ending: no colon, which not every file system takes. */
export const scenarioFile = (name: string): string => name.replace(':', '-');
