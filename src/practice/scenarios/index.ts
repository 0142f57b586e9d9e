import { blank } from './blank.ts';
import { firstDay } from './firstDay.ts';
import type { Scenario } from './scenario.ts';

/** Every scenario there is. Adding one is its file and a line here. */
export const scenarios: readonly Scenario[] = [firstDay, blank];

/** The names `--practice=NAME` takes. */
export const scenarioNames: readonly string[] = scenarios.map((scenario) => scenario.name);
