import type { AttachedPolicy, Authorization, InlinePolicy } from '../model/iam.ts';
import { ownRoles } from './awsRoles.ts';

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
