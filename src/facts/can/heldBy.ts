import type { CanWho } from '../../model/canReport.ts';
import type { AttachedPolicy, Authorization, Group } from '../../model/iam.ts';
import { sameName } from '../sameName.ts';

/** A policy that somebody is held to, and through which group; `document` null where nobody here has seen it. */
export interface HeldRight {
  readonly name: string;
  readonly document: string | null;
  readonly group: string | null;
}

/** All that decides what somebody may do, as far as the account's own reading goes. */
export interface HeldRights {
  readonly policies: readonly HeldRight[];
  /** null where there is none; the boundary of a role is not in that reading */
  readonly boundary: HeldRight | null;
}

/** The policies of a user with those of their groups, of a group, or of a role. Nothing where they are not there. */
export function heldBy(authorization: Authorization, { kind, name }: CanWho): HeldRights {
  const { users, groups, roles, policies } = authorization;
  const documents = new Map(policies.map(({ arn, document }) => [arn, document]));
  const managed = ({ arn, name: policy }: AttachedPolicy, group: string | null): HeldRight => ({
    name: policy,
    document: documents.get(arn) ?? null,
    group,
  });
  const ofHolder = ({ attached, inline }: Pick<Group, 'attached' | 'inline'>, group: string | null) => [
    ...attached.map((policy) => managed(policy, group)),
    ...inline.map(({ name: policy, document }) => ({ name: policy, document, group })),
  ];
  const named = <T extends { readonly name: string }>(all: readonly T[], wanted: string): readonly T[] =>
    all.filter((one) => sameName(one.name, wanted));
  if (kind === 'group')
    return { policies: named(groups, name).flatMap((group) => ofHolder(group, null)), boundary: null };
  if (kind === 'role') return { policies: named(roles, name).flatMap((role) => ofHolder(role, null)), boundary: null };
  const [user] = named(users, name);
  if (!user) return { policies: [], boundary: null };
  const arn = user.boundary;
  return {
    policies: [
      ...ofHolder(user, null),
      ...user.groups.flatMap((group) => named(groups, group).flatMap((one) => ofHolder(one, one.name))),
    ],
    boundary: arn === null ? null : managed({ arn, name: arn.slice(arn.lastIndexOf('/') + 1) }, null),
  };
}
