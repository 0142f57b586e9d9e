import type { Step } from '../model/step.ts';
import { alias } from './alias.ts';
import { connect } from './connect.ts';
import { cutOver } from './cutOver.ts';
import { groups } from './groups.ts';
import { keep } from './keep.ts';
import { mfa } from './mfa.ts';
import { passwords } from './passwords.ts';
import { people } from './people.ts';
import { programs } from './programs.ts';
import { prove } from './prove.ts';
import { root } from './root.ts';
import { rootUse } from './rootUse.ts';
import { standing } from './standing.ts';

/** The wizard's steps, in order: root is touched last. */
export const steps: readonly Step[] = [
  ...[connect, standing, rootUse, alias, passwords, groups, people, mfa, prove],
  ...[programs, cutOver, root, keep],
];
