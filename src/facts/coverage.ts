import type { AttachedPolicy, Authorization, Group, ManagedPolicy } from '../model/iam.ts';
import { isAwsManaged } from '../policies/awsManaged.ts';
import { sameDocument } from '../policies/document.ts';
import { hasDeny } from '../policies/fullAdministration.ts';
import { isAdministratorGroup } from './administrators.ts';

/** A policy that somebody holds: attached, or written into them where `attached` is null. */
export interface HeldPolicy {
  readonly name: string;
  /** undefined where AWS's own policy was not listed */
  readonly document: string | undefined;
  readonly attached: AttachedPolicy | null;
}

/** Tells whether a group gives all that a policy gives: the same policy, the same words, or everything there is. */
export function coverage(authorization: Authorization): (group: Group, policy: HeldPolicy) => boolean {
  const byArn = new Map(authorization.policies.map((policy) => [policy.arn, policy]));
  const administering = new Map(
    authorization.groups.map((group) => [group, isAdministratorGroup(group, authorization)]),
  );
  return (group, { attached, document }) => {
    if (attached && group.attached.some(({ arn }) => arn === attached.arn)) return true;
    if (administering.get(group) && !mayDeny(document, attached)) return true;
    if (document === undefined || attached) return false;
    return [...group.inline, ...managedOf(group, byArn)].some((other) => sameDocument(other.document, document));
  };
}

const managedOf = (group: Group, byArn: ReadonlyMap<string, ManagedPolicy>): readonly ManagedPolicy[] =>
  group.attached.flatMap(({ arn }) => byArn.get(arn) ?? []);

const mayDeny = (document: string | undefined, attached: AttachedPolicy | null): boolean =>
  document === undefined
    ? !(attached?.arn.includes(':iam::aws:policy/') && isAwsManaged(attached.name))
    : hasDeny(document);
