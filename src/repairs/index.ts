import type { Step } from '../model/step.ts';
import { alias } from '../steps/alias.ts';
import { passwords } from '../steps/passwords.ts';
import { prove } from '../steps/prove.ts';
import { root } from '../steps/root.ts';
import { certificates } from './certificates.ts';
import { enrolMfa } from './enrolMfa.ts';
import { needlessCredentials } from './needlessCredentials.ts';
import { renewPasswords } from './renewPasswords.ts';
import { rotateKeys } from './rotateKeys.ts';
import { unusedKeys } from './unusedKeys.ts';
import { unusedPasswords } from './unusedPasswords.ts';

/**
 * What the audit can repair. A repair is a step like the wizard's, derived from the findings of its checks; where two name
 * the same check, the first one repairs it.
 */
export const repairs: readonly Step[] = [
  enrolMfa,
  unusedKeys,
  unusedPasswords,
  needlessCredentials,
  rotateKeys,
  renewPasswords,
  passwords,
  alias,
  certificates,
  prove,
  root,
];
