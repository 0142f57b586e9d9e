import type { Identity, PrincipalKind } from '../model/connection.ts';

/** The three fields of sts:GetCallerIdentity. */
export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}

/**
 * Takes the caller's ARN apart (IAM User Guide, "IAM identifiers"). Never throws: an ARN of a form that is not
 * known here is `other`, with the partition the ARN names.
 */
export function parseIdentity({ account, arn, userId }: CallerIdentity): Identity {
  const [, partition = '', , , , ...rest] = arn.split(':');
  const { kind, name } = principalOf(rest.join(':'));
  return { account, partition, arn, userId, kind, name };
}

function principalOf(resource: string): { readonly kind: PrincipalKind; readonly name: string | null } {
  const [type = '', ...segments] = resource.split('/');
  if (type === 'root' && segments.length === 0) return { kind: 'root', name: null };
  // A user's ARN carries its path: the name is what follows the last slash.
  if (type === 'user') return { kind: 'user', name: segments.at(-1) ?? null };
  // A session's ARN carries the role's name without its path, then the session's name.
  if (type === 'assumed-role') return { kind: 'role', name: segments[0] ?? null };
  if (type === 'federated-user') return { kind: 'federated', name: null };
  return { kind: 'other', name: null };
}
