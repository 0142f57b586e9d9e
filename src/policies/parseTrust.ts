import { asList, type Conditions, type Statement } from './document.ts';
import { parsePolicy } from './parsePolicy.ts';
import { actionApplies } from './statementApplies.ts';

/** One statement of a role's trust policy: who may take the role, or may not, and under which conditions. */
export interface TrustStatement {
  readonly effect: Statement['Effect'];
  /** ARNs, account ids, `*`; for an Allow with NotPrincipal `*` too, since all but a few is anybody */
  readonly aws: readonly string[];
  /** `ec2.amazonaws.com` */
  readonly services: readonly string[];
  /** identity providers: ARNs, or names such as `accounts.google.com` */
  readonly federated: readonly string[];
  readonly conditions: Conditions;
}

/** The statements of a trust policy that are about taking the role; null for one that cannot be read. */
export const parseTrust = (text: string): readonly TrustStatement[] | null =>
  // A trust policy has no resource, which is the role itself.
  parseWithPrincipals(text, '*')?.filter(({ takes }) => takes) ?? null;

/** All statements of the policy of a bucket, a topic or something like it; null for one that cannot be read. */
export const parseResourcePolicy = (text: string): readonly ResourceStatement[] | null =>
  parseWithPrincipals(text, null);

/** What a statement says besides whom it is about. */
export interface ResourceStatement extends TrustStatement {
  readonly statement: Statement;
}

function parseWithPrincipals(
  text: string,
  resource: string | null,
): readonly (ResourceStatement & { takes: boolean })[] | null {
  const statements = readStatements(text);
  if (statements === null) return null;
  // Either is an identity policy with principals.
  const Statement = statements.map((one) => asIdentityStatement(one, resource));
  const parsed = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement }));
  if (!parsed.ok) return null;
  const read = parsed.document.Statement.map((statement, index) => readStatement(statement, statements[index] ?? {}));
  return read.some((one) => one === null) ? null : read.filter((one) => one !== null);
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readStatements(text: string): readonly Fields[] | null {
  try {
    const value: unknown = JSON.parse(text);
    const list = isFields(value) ? [value.Statement].flat() : [];
    return list.length > 0 && list.every(isFields) ? list : null;
  } catch {
    return null;
  }
}

const asIdentityStatement = ({ Principal: _, NotPrincipal: __, ...rest }: Fields, resource: string | null): Fields =>
  resource === null ? rest : { ...rest, Resource: resource };

const taking = ['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];

function readStatement(
  statement: Statement,
  { Principal, NotPrincipal }: Fields,
): (ResourceStatement & { takes: boolean }) | null {
  const named = NotPrincipal === undefined ? namesOf(Principal) : namesOf(NotPrincipal);
  if (named === null) return null;
  const all = { AWS: ['*'], Service: [], Federated: [] };
  const { AWS, Service, Federated } = NotPrincipal !== undefined && statement.Effect === 'Allow' ? all : named;
  return {
    effect: statement.Effect,
    aws: AWS,
    services: Service,
    federated: Federated,
    conditions: statement.Condition ?? {},
    statement,
    takes: taking.some((action) => actionApplies(statement, action)),
  };
}

interface Names {
  readonly AWS: readonly string[];
  readonly Service: readonly string[];
  readonly Federated: readonly string[];
}

function namesOf(principal: unknown): Names | null {
  if (principal === '*') return { AWS: ['*'], Service: [], Federated: [] };
  if (!isFields(principal)) return null;
  const texts = (value: unknown): readonly string[] => [value].flat().filter((one) => typeof one === 'string');
  return {
    AWS: texts(principal.AWS ?? []),
    Service: texts(principal.Service ?? []),
    Federated: texts(principal.Federated ?? []),
  };
}

/** One condition: an operator, a context key in small letters, its values. */
export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The conditions of a statement, one by one. All of them must hold. */
export const conditionsOf = ({ conditions }: Pick<TrustStatement, 'conditions'>): readonly Condition[] =>
  Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key: key.toLowerCase(), values: asList(values) })),
  );

/**
 * True for an operator that holds only for requests which carry the key with one of the values. IfExists and ForAllValues
 * hold as well where the key is not there at all.
 */
export const isRequiring = (operator: string): boolean =>
  /^(ForAnyValue:)?(StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$/i.test(operator);

/** True for an operator that holds for all other values: under a Deny it requires one of these. */
export const isExcluding = (operator: string): boolean =>
  /^(StringNotEquals|StringNotEqualsIgnoreCase|StringNotLike|ArnNotEquals|ArnNotLike)(IfExists)?$/i.test(operator);

/** True for text that says something: not wildcards alone. */
export const isNarrow = (value: string): boolean => /[^*?]/.test(value);
