import type { AttachedPolicy, Authorization, InlinePolicy } from '../model/iam.ts';
import { ownRoles } from './awsRoles.ts';
import { sameName } from './sameName.ts';

/** Whatever policies can sit on, roles of AWS's own left out. */
export interface Holder {
  readonly kind: 'group' | 'role' | 'user';
  readonly name: string;
  readonly arn: string;
  readonly attached: readonly AttachedPolicy[];
  readonly inline: readonly InlinePolicy[];
}

/** Every group, role and user that the account itself can give rights to and take them from. */
export const holders = ({ groups, roles, users }: Authorization): readonly Holder[] => [
  ...groups.map((group) => holderOf('group', group)),
  ...ownRoles(roles).map((role) => holderOf('role', role)),
  ...users.map((user) => holderOf('user', user)),
];

const holderOf = (kind: Holder['kind'], { name, arn, attached, inline }: Omit<Holder, 'kind'>): Holder => ({
  kind,
  name,
  arn,
  attached,
  inline,
});

/**
 * Whoever is called so: `dora`, or `user/dora` where it matters what. Users go before groups, groups before roles: a name alone
 * hardly ever means a role.
 */
export const findHolder = (all: readonly Holder[], said: string): Holder | undefined =>
  all.find(({ kind, name }) => sameName(`${kind}/${name}`, said)) ??
  (['user', 'group', 'role'] as const)
    .map((kind) => all.find((one) => one.kind === kind && sameName(one.name, said)))
    .find((one) => one !== undefined);
