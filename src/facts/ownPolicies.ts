import type { Authorization, InlinePolicy } from '../model/iam.ts';
import { ownRoles } from './awsRoles.ts';

/** A policy document that somebody of this account wrote. */
export interface OwnPolicy {
  /** the policy's ARN; of an inline policy its holder's */
  readonly resource: string;
  readonly name: string;
  /** whom an inline policy sits on; null for a customer managed policy */
  readonly holder: string | null;
  /** false for a managed policy that nobody holds */
  readonly held: boolean;
  readonly document: string;
}

/**
 * Every customer managed policy and every inline one. Left out are roles that AWS keeps, and policies that are only the
 * boundary of users: a boundary grants nothing, so a wide one gives nobody anything.
 */
export function ownPolicies({ users, groups, roles, policies }: Authorization): readonly OwnPolicy[] {
  const boundaries = new Set(users.map(({ boundary }) => boundary));
  const managed = policies
    .filter(({ awsManaged, attachments, arn }) => !awsManaged && (attachments > 0 || !boundaries.has(arn)))
    .map(({ arn, name, document, attachments }) => ({
      resource: arn,
      name,
      holder: null,
      held: attachments > 0,
      document,
    }));
  return [...managed, ...[...groups, ...ownRoles(roles), ...users].flatMap(inlineOf)];
}

const inlineOf = (holder: { readonly name: string; readonly arn: string; readonly inline: readonly InlinePolicy[] }) =>
  holder.inline.map(
    ({ name, document }): OwnPolicy => ({
      resource: holder.arn,
      name,
      holder: holder.name,
      held: true,
      document,
    }),
  );
