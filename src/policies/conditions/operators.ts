import { bool } from './bool.ts';
import type { Operator } from './operator.ts';
import { text } from './text.ts';

/** Every condition operator, by its name as AWS spells it. `IfExists` and `Null` are conditionsHold's own. */
export const operators: ReadonlyMap<string, Operator> = new Map(Object.entries({ ...bool, ...text }));
