import type { Step } from '../model/step.ts';
import { alias } from '../steps/alias.ts';
import { passwords } from '../steps/passwords.ts';
import { prove } from '../steps/prove.ts';
import { root } from '../steps/root.ts';
import { certificates } from './certificates.ts';
import { emptyGroups } from './emptyGroups.ts';
import { enrolMfa } from './enrolMfa.ts';
import { inlinePolicies } from './inlinePolicies.ts';
import { machines } from './machines.ts';
import { needlessCredentials } from './needlessCredentials.ts';
import { renewPasswords } from './renewPasswords.ts';
import { requireMfa } from './requireMfa.ts';
import { roleTrust } from './roleTrust.ts';
import { roleVisitors } from './roleVisitors.ts';
import { rotateKeys } from './rotateKeys.ts';
import { supportAccess } from './supportAccess.ts';
import { unusedKeys } from './unusedKeys.ts';
import { unusedPasswords } from './unusedPasswords.ts';
import { userRights } from './userRights.ts';
import { widePolicies } from './widePolicies.ts';

/**
 * What the audit can repair. A repair is a step like the wizard's, derived from the findings of its checks; where two name
 * the same check, the first one repairs it.
 */
export const repairs: readonly Step[] = [
  requireMfa,
  enrolMfa,
  userRights,
  widePolicies,
  inlinePolicies,
  unusedKeys,
  unusedPasswords,
  needlessCredentials,
  rotateKeys,
  renewPasswords,
  roleTrust,
  machines,
  roleVisitors,
  emptyGroups,
  supportAccess,
  passwords,
  alias,
  certificates,
  prove,
  root,
];
