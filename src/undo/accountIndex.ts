import type { Authorization, Group, ManagedPolicy, Role, User } from '../model/iam.ts';
import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** A snapshot with its users, groups, roles and policies by name: hundreds of deeds are looked up in it at once. */
export interface AccountIndex {
  readonly snapshot: Snapshot;
  readonly user: (name: string) => User | undefined;
  readonly group: (name: string) => Group | undefined;
  readonly role: (name: string) => Role | undefined;
  /** by ARN */
  readonly policy: (arn: string) => ManagedPolicy | undefined;
}

/** Indexes what a snapshot shows; nothing of what could not be read. Names are found whatever their case, as IAM finds them. */
export function indexAccount(snapshot: Snapshot): AccountIndex {
  const { users, groups, roles, policies } = known(snapshot.authorization) ?? nobody;
  return {
    snapshot,
    user: lookUp(users, ({ name }) => name),
    group: lookUp(groups, ({ name }) => name),
    role: lookUp(roles, ({ name }) => name),
    policy: lookUp(policies, ({ arn }) => arn),
  };
}

const nobody: Authorization = { users: [], groups: [], roles: [], policies: [] };

function lookUp<T>(all: readonly T[], nameOf: (one: T) => string): (name: string) => T | undefined {
  const byName = new Map(all.map((one) => [nameOf(one).toLowerCase(), one]));
  return (name) => byName.get(name.toLowerCase());
}
