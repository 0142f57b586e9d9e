import type { Conditions, OneOrMany, PolicyDocument, PolicyVersion, Statement } from './document.ts';

/** What is wrong with a document, in the words IAM uses for it where it has some. */
export type ParsedPolicy =
  | { readonly ok: true; readonly document: PolicyDocument }
  | { readonly ok: false; readonly problem: string };

/** Reads the JSON text of an identity policy. Strict: what is not understood is a problem, never skipped. */
export function parsePolicy(text: string): ParsedPolicy {
  try {
    return { ok: true, document: readDocument(JSON.parse(text)) };
  } catch (error) {
    const problem = error instanceof Error && error.cause === malformed ? error.message : syntax;
    return { ok: false, problem };
  }
}

const malformed = 'malformed policy';
const syntax = 'Syntax errors in policy.';
const documentElements = ['Version', 'Id', 'Statement'];
const statementElements = ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'];

type Fields = Readonly<Record<string, unknown>>;

const fail = (problem: string): never => {
  throw new Error(problem, { cause: malformed });
};

function readDocument(value: unknown): PolicyDocument {
  const fields = readFields(value, documentElements);
  const statements = fields.Statement ?? fail(syntax);
  const list = (Array.isArray(statements) ? statements : [statements]).map(readStatement);
  if (list.length === 0) fail(syntax);
  const sids = list.flatMap((statement) => (statement.Sid ? [statement.Sid] : []));
  if (new Set(sids).size < sids.length) fail('Statement IDs (SID) in a single policy must be unique.');
  return {
    Version: readVersion(fields.Version),
    ...(fields.Id === undefined ? {} : { Id: readText(fields.Id) }),
    Statement: list,
  };
}

// A document without a version is of the older one, which knows no policy variables.
function readVersion(value: unknown): PolicyVersion {
  if (value === undefined || value === '2008-10-17') return '2008-10-17';
  return value === '2012-10-17' ? value : fail(syntax);
}

function readStatement(value: unknown): Statement {
  if (isFields(value) && ('Principal' in value || 'NotPrincipal' in value)) {
    fail('Policy document should not specify a principal.');
  }
  const fields = readFields(value, statementElements);
  if (('Action' in fields ? 1 : 0) + ('NotAction' in fields ? 1 : 0) !== 1) {
    fail('Policy statement must contain actions.');
  }
  if (('Resource' in fields ? 1 : 0) + ('NotResource' in fields ? 1 : 0) !== 1) {
    fail('Policy statement must contain resources.');
  }
  return {
    ...(fields.Sid === undefined ? {} : { Sid: readText(fields.Sid) }),
    Effect: fields.Effect === 'Allow' || fields.Effect === 'Deny' ? fields.Effect : fail(syntax),
    ...('Action' in fields ? { Action: readActions(fields.Action) } : { NotAction: readActions(fields.NotAction) }),
    ...('Resource' in fields
      ? { Resource: readResources(fields.Resource) }
      : { NotResource: readResources(fields.NotResource) }),
    ...(fields.Condition === undefined ? {} : { Condition: readConditions(fields.Condition) }),
  };
}

function readActions(value: unknown): OneOrMany {
  const actions = readTexts(value);
  const fine = (action: string) => action === '*' || /^[\w*?-]+:[\w*?-]+$/.test(action);
  if (![actions].flat().every(fine)) fail('Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.');
  return actions;
}

function readResources(value: unknown): OneOrMany {
  const resources = readTexts(value);
  const wrong = [resources].flat().find((resource) => !/^(\*$|arn:|\$\{)/.test(resource));
  if (wrong !== undefined) fail(`Resource ${wrong} must be in ARN format or "*".`);
  return resources;
}

function readConditions(value: unknown): Conditions {
  const operators = Object.entries(readFields(value));
  return Object.fromEntries(
    operators.map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(readFields(keys)).map(([key, values]) => [key, readValues(values)])),
    ]),
  );
}

// Condition values may be written as JSON booleans and numbers; IAM compares their text.
function readValues(value: unknown): OneOrMany {
  const text = (one: unknown) => (typeof one === 'boolean' || typeof one === 'number' ? String(one) : readText(one));
  return Array.isArray(value) ? value.map(text) : text(value);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFields(value: unknown, known?: readonly string[]): Fields {
  if (!isFields(value)) return fail(syntax);
  if (known && Object.keys(value).some((name) => !known.includes(name))) fail(syntax);
  return value;
}

const readText = (value: unknown): string => (typeof value === 'string' ? value : fail(syntax));

const readTexts = (value: unknown): OneOrMany => (Array.isArray(value) ? value.map(readText) : readText(value));
