import { accountOf, unguardedAccounts } from './guardedTrust.ts';
import type { Visitor } from './newTrust.ts';
import { conditionsOf, parseTrust } from './parseTrust.ts';
import { type Fields, isFields, parsedStatement, withStatements } from './trustDocument.ts';

/** What somebody from another account must show to take a role. */
export type Guard = Pick<Visitor, 'externalId' | 'mfa'>;

/** What IAM takes in a trust policy unless AWS raised it, white space left out. Source: IAM User Guide, quotas. */
const mostCharacters = 2048;

/**
 * A trust policy that asks this of every other account which it lets in unasked; whoever else it lets in comes in as before. Null
 * where there is none, and where it cannot be said with certainty what the new words would come to: wildcards among the actions,
 * conditions that speak of the same already, everybody among the principals, more characters than IAM takes.
 */
export function guardVisitors(text: string, own: string, guard: Guard): string | null {
  if (unguardedAccounts(parseTrust(text) ?? [], own).length === 0) return null;
  const after = withStatements(text, (statement) =>
    unguardedAccounts(parsedStatement(statement), own).length === 0 ? statement : guarded(statement, own, guard),
  );
  const read = parseTrust(after ?? '');
  if (after === null || read === null || after.length > mostCharacters) return null;
  return unguardedAccounts(read, own).length === 0 ? after : null;
}

/** The others of a statement get one of their own, for what the guard is known to hold: taking the role, and nothing besides. */
function guarded(statement: Fields, own: string, guard: Guard): readonly Fields[] | null {
  const { Principal, Sid: _, ...rest } = statement;
  const actions = plainActions(statement);
  if (!isFields(Principal) || actions === null || !canGuard(statement)) return null;
  const { AWS, ...others } = Principal;
  const names = [AWS].flat().filter((name) => typeof name === 'string');
  if (names.includes('*')) return null;
  const [visitors, residents] = [names.filter((name) => isFrom(name, own)), names.filter((name) => !isFrom(name, own))];
  const left = { ...others, ...(residents.length > 0 ? { AWS: residents } : {}) };
  const besides = actions.filter((action) => !isTaking(action));
  return [
    { ...statement, Principal: { AWS: visitors }, Action: assume, Condition: withGuard(statement.Condition, guard) },
    ...(besides.length > 0 ? [{ ...rest, Principal: { AWS: visitors }, Action: besides }] : []),
    ...(Object.keys(left).length > 0 ? [{ ...rest, Principal: left }] : []),
  ];
}

const assume = 'sts:AssumeRole';

const isTaking = (action: string): boolean => action.toLowerCase() === assume.toLowerCase();

const isFrom = (name: string, own: string): boolean => ![null, own].includes(accountOf(name));

/** The actions of a statement that names every one, taking the role among them. */
function plainActions({ Action, NotAction }: Fields): readonly string[] | null {
  const actions = [Action ?? []].flat().filter((action) => typeof action === 'string');
  const plain = NotAction === undefined && actions.every((action) => /^[A-Za-z]+:[A-Za-z]+$/.test(action));
  return plain && actions.some(isTaking) ? actions : null;
}

const spoken = ['sts:externalid', 'aws:multifactorauthpresent', 'aws:multifactorauthage', 'aws:principalorgid'];

/** A condition that speaks of a guard and is none was meant as something: only a person knows as what. */
function canGuard(statement: Fields): boolean {
  const conditions = parsedStatement(statement).flatMap(conditionsOf);
  const odd = conditions.some(({ operator }) => /^(stringequals|bool)$/i.test(operator) && !ours.includes(operator));
  return !odd && !conditions.some(({ key }) => spoken.includes(key));
}

const ours = ['StringEquals', 'Bool'];

function withGuard(condition: unknown, { externalId, mfa }: Guard): Fields {
  const before = isFields(condition) ? condition : {};
  const operator = (name: string): Fields => (isFields(before[name]) ? before[name] : {});
  return {
    ...before,
    ...(externalId === null ? {} : { StringEquals: { ...operator('StringEquals'), 'sts:ExternalId': externalId } }),
    ...(mfa ? { Bool: { ...operator('Bool'), 'aws:MultiFactorAuthPresent': 'true' } } : {}),
  };
}

/** The other accounts whom a trust policy asks exactly this of. */
export function guardedAccounts(text: string, own: string, { externalId, mfa }: Guard): readonly string[] {
  const asks = (key: string, value: string) => (statement: Parameters<typeof conditionsOf>[0]) =>
    conditionsOf(statement).some((condition) => condition.key === key && condition.values.join() === value);
  const accounts = (parseTrust(text) ?? [])
    .filter((statement) => externalId === null || asks('sts:externalid', externalId)(statement))
    .filter((statement) => !mfa || asks('aws:multifactorauthpresent', 'true')(statement))
    .flatMap(({ aws }) => aws.flatMap((name) => accountOf(name) ?? []));
  return [...new Set(accounts)].filter((account) => account !== own).toSorted();
}
