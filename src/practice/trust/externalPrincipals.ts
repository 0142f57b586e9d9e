import { asList } from '../../policies/document.ts';
import { parseTrust, type TrustStatement } from './trustPolicy.ts';

/** Whom the policy of a role or bucket lets in from outside the account: other accounts, identity providers, `*` for anybody. */
export const externalPrincipals = (document: string, accountId: string): readonly string[] => [
  ...new Set(parseTrust(document).Statement.flatMap((one) => externalIn(one, accountId))),
];

function externalIn({ Effect, Principal, NotPrincipal, Condition }: TrustStatement, accountId: string) {
  if (Effect !== 'Allow' || isOwnOnly(Condition, accountId)) return [];
  if (NotPrincipal !== undefined || Principal === '*' || Principal === undefined) return ['*'];
  const outside = asList(Principal.AWS ?? []).filter((name) => !isOwn(name, accountId));
  return [...outside, ...asList(Principal.Federated ?? [])];
}

/** Ids of users and roles are this account's: of another one they would be ARNs. */
const isOwn = (name: string, accountId: string): boolean =>
  name === accountId || name.split(':')[4] === accountId || /^A(IDA|ROA)/.test(name);

/** A condition that only lets the account itself in. */
function isOwnOnly(condition: unknown, accountId: string): boolean {
  if (typeof condition !== 'object' || condition === null) return false;
  const operators = Object.entries(condition).filter(([operator]) => /^StringEquals(IgnoreCase)?$/.test(operator));
  return operators
    .flatMap(([, keys]) => (typeof keys === 'object' && keys !== null ? Object.entries(keys) : []))
    .some(([key, value]) => /^aws:(PrincipalAccount|SourceAccount)$/i.test(key) && value === accountId);
}
