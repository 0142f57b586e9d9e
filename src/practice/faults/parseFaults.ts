import { faultKinds } from './faultKinds.ts';
import { type Faults, noFaults } from './faults.ts';
import type { ValueProblem } from './faultValues.ts';

/** What is wrong with one item, counted from 1. */
export interface FaultProblem {
  readonly position: number;
  /** as it was written */
  readonly item: string;
  readonly problem: 'unknown' | 'twice' | ValueProblem;
}

/** Every kind of trouble there is, by the name it has in a SPEC. */
export const faultNames: readonly string[] = Object.keys(faultKinds);

/**
 * Reads `throttle=0.1,lost=0.05,deny=iam:Get*+CreateUser,seed=7`: items joined by commas, each a kind and its value, in any order.
 * Gives the faults, or every problem at once.
 */
export function parseFaults(
  spec: string,
): { readonly faults: Faults } | { readonly problems: readonly FaultProblem[] } {
  const items = spec.split(',').map((item) => item.trim());
  const problems: FaultProblem[] = [];
  const given: Record<string, unknown> = {};
  for (const [index, item] of items.entries()) {
    const [name = '', ...rest] = item.split('=');
    const problem = readItem(given, name.trim(), rest.join('=').trim());
    if (problem) problems.push({ position: index + 1, item, problem });
  }
  return problems.length > 0 ? { problems } : { faults: { ...noFaults, ...given } };
}

/** Puts what the item says among what is given, or says why it cannot be. */
function readItem(given: Record<string, unknown>, name: string, text: string): FaultProblem['problem'] | null {
  if (!isKind(name)) return 'unknown';
  if (name in given) return 'twice';
  const { takes, read } = faultKinds[name].value;
  const value = read(text);
  if (value === null) return takes;
  given[name] = value;
  return null;
}

const isKind = (name: string): name is keyof Faults => Object.hasOwn(faultKinds, name);
