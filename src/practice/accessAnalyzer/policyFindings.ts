import { findOperator } from '../../policies/conditions/operators.ts';
import { asList } from '../../policies/document.ts';

/** What is wrong with a policy, and where: the number of a statement, null for the policy itself. */
export interface PolicyFinding {
  readonly type: 'ERROR' | 'SECURITY_WARNING' | 'WARNING';
  readonly code: string;
  readonly details: string;
  readonly statement: number | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const error = (code: string, details: string, statement: number | null = null): PolicyFinding => ({
  type: 'ERROR',
  code,
  details,
  statement,
});

/** Judges a policy as far as this program can say why; `takesPrincipals` for the policy of a resource. */
export function policyFindings(document: string, takesPrincipals: boolean): readonly PolicyFinding[] {
  const policy = parsed(document);
  if (policy === null) return [error('JSON_SYNTAX_ERROR', 'Fix the JSON syntax error.')];
  const statements = [policy.Statement ?? []].flat();
  return [
    ...aboutVersion(policy.Version),
    ...(statements.length === 0 ? [error('MISSING_STATEMENT', 'Add a Statement element to the policy.')] : []),
    ...statements.flatMap((one, at) =>
      isFields(one)
        ? aboutStatement(one, at, takesPrincipals)
        : [error('DATA_TYPE_MISMATCH', 'The statement must be a JSON object.', at)],
    ),
  ];
}

function parsed(document: string): Fields | null {
  try {
    const value: unknown = JSON.parse(document);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function aboutVersion(version: unknown): readonly PolicyFinding[] {
  if (version === undefined) {
    const details = 'We recommend that you specify the Version element to help you with debugging permission issues.';
    return [{ type: 'WARNING', code: 'MISSING_VERSION', details, statement: null }];
  }
  if (version === '2012-10-17' || version === '2008-10-17') return [];
  return [error('INVALID_VERSION', `The version ${String(version)} is not valid. Use 2012-10-17 or 2008-10-17.`)];
}

function aboutStatement(one: Fields, at: number, takesPrincipals: boolean): readonly PolicyFinding[] {
  const has = (...names: readonly string[]) => names.some((name) => one[name] !== undefined);
  const found: (PolicyFinding | null)[] = [
    one.Effect === 'Allow' || one.Effect === 'Deny'
      ? null
      : error(has('Effect') ? 'INVALID_EFFECT' : 'MISSING_EFFECT', 'Use Allow or Deny as the Effect.', at),
    has('Action', 'NotAction') ? null : error('MISSING_ACTION', 'Add an Action or NotAction element.', at),
    has('Resource', 'NotResource') || takesPrincipals
      ? null
      : error('MISSING_RESOURCE', 'Add a Resource or NotResource element.', at),
    has('Principal', 'NotPrincipal') === takesPrincipals
      ? null
      : takesPrincipals
        ? error('MISSING_PRINCIPAL', 'Add a Principal element to the policy statement.', at)
        : error('UNSUPPORTED_PRINCIPAL', 'The policy type does not support the Principal element. Remove it.', at),
    ...unknownOperators(one.Condition).map((name) =>
      error('INVALID_CONDITION_OPERATOR', `The condition operator ${name} is not valid.`, at),
    ),
    passesAnyRole(one, at),
  ];
  return found.filter((finding) => finding !== null);
}

const unknownOperators = (condition: unknown): readonly string[] =>
  isFields(condition) ? Object.keys(condition).filter((name) => findOperator(name) === undefined) : [];

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' || Array.isArray(value) ? asList(value).filter((one) => typeof one === 'string') : [];

function passesAnyRole({ Effect, Action, Resource }: Fields, statement: number): PolicyFinding | null {
  if (Effect !== 'Allow' || !textsOf(Resource).includes('*')) return null;
  const actions = textsOf(Action).map((action) => action.toLowerCase());
  const named = actions.includes('iam:passrole');
  if (!named && !actions.some((action) => action === '*' || action === 'iam:*' || action === 'iam:pass*')) return null;
  const code = named ? 'PASS_ROLE_WITH_STAR_IN_RESOURCE' : 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE';
  const details =
    'Using the iam:PassRole action with wildcards (*) in the resource can be overly permissive because it allows iam:PassRole permissions on multiple resources.';
  return { type: 'SECURITY_WARNING', code, details, statement };
}
