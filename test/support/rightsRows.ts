import type { Authorization } from '../../src/model/iam.ts';

/** A row of a table of checks of rights: the findings that do not pass, or the one that does. */
export type RightsRow = readonly [
  check: string,
  account: string,
  authorization: Authorization,
  ...findings: readonly string[],
];

/** Users, groups, roles and policies: those given, and nobody else. */
export const account = (more: Partial<Authorization>): Authorization => ({
  users: [],
  groups: [],
  roles: [],
  policies: [],
  ...more,
});
