import { known } from '../model/reading.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { asList, type Statement } from '../policies/document.ts';
import { evaluate } from '../policies/evaluate.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';

/** The read that the account's policies come from: whoever was let through can be asked what would have stopped them. */
const proof = { action: 'iam:GetAccountAuthorizationDetails', resource: '*' };

/**
 * True where the session of an IAM user must carry MFA: a policy in force denies to sessions without it the very read
 * that was made. AWS tells nobody directly. False where it cannot be told, and for long-term keys, which carry none.
 */
export function sessionCarriesMfa({ connection, authorization }: Snapshot): boolean {
  const value = known(authorization);
  const { kind, name } = connection.identity;
  if (!value || kind !== 'user' || connection.keyKind !== 'temporary') return false;
  const self = value.users.find((user) => user.name === name);
  const holders = [...(self ? [self] : []), ...value.groups.filter((group) => self?.groups.includes(group.name))];
  const arns = new Set(holders.flatMap(({ attached }) => attached.map(({ arn }) => arn)));
  const managed = value.policies.filter(({ arn }) => arns.has(arn));
  const inline = holders.flatMap((holder) => holder.inline);
  return [...managed, ...inline].some(({ document }) => stopsThisRead(document));
}

function stopsThisRead(document: string): boolean {
  const parsed = parsePolicy(document);
  if (!parsed.ok) return false;
  const Statement = parsed.document.Statement.filter(isAboutMfaOnly);
  const context = { 'aws:MultiFactorAuthPresent': 'false' };
  const only = JSON.stringify({ ...parsed.document, Statement });
  return (
    Statement.length > 0 &&
    evaluate({ ...proof, context }, [{ name: 'about MFA', document: only }]).decision === 'explicitDeny'
  );
}

/** A Deny of everything, or all but some, on all resources, whose one condition is that there is no MFA. */
function isAboutMfaOnly({ Effect, Resource, Condition }: Statement): boolean {
  const [[operator, keys] = [], ...more] = Object.entries(Condition ?? {});
  const [[key, value] = [], ...others] = Object.entries(keys ?? {});
  return (
    Effect === 'Deny' &&
    Resource !== undefined &&
    asList(Resource).includes('*') &&
    /^bool(ifexists)?$/i.test(operator ?? '') &&
    /^aws:multifactorauthpresent$/i.test(key ?? '') &&
    value !== undefined &&
    asList(value).every((text) => text.toLowerCase() === 'false') &&
    more.length + others.length === 0
  );
}
