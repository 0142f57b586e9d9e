import type { Step } from '../model/step.ts';
import { alias } from '../steps/alias.ts';
import { passwords } from '../steps/passwords.ts';
import { prove } from '../steps/prove.ts';
import { root } from '../steps/root.ts';

/**
 * What the audit can repair. A repair is a step like the wizard's, derived from the findings of its checks; where two name
 * the same check, the first one repairs it.
 */
export const repairs: readonly Step[] = [passwords, alias, prove, root];
