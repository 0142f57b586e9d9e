import { asList, type Conditions, type OneOrMany, type PolicyDocument, type Statement } from './document.ts';
import { matches } from './matches.ts';
import { type RequestContext, readPlainPattern } from './pattern.ts';
import { resourceApplies, statementHolds } from './statementApplies.ts';

/** On what an action has to be allowed to matter: one resource, anything at all, or everything there is. */
export type Target = { readonly arn: string } | 'anything' | 'everything';

/** Whether a document grants an action on a target, to somebody who meets all circumstances. */
export type Grants = (action: string, target: Target, context: RequestContext) => boolean;

/**
 * What a document lets somebody do who does everything to be let: comes with MFA, from the right address, at the right
 * time. So conditions about circumstances do not narrow it, and conditions about what is done do. A Deny in the same
 * document takes away what it denies without a condition, or under one about what is done.
 */
export function grantsOf(document: PolicyDocument): Grants {
  const statements = document.Statement.map((statement) => ({ statement, names: actionMatcher(statement) }));
  return (action, target, context) => {
    const wanted = action.toLowerCase();
    const speaking = statements.filter(({ names }) => names(wanted)).map(({ statement }) => statement);
    const reaches = (statement: Statement) =>
      covers(statement, document, target, context) && holds(statement, document, context);
    return (
      speaking.some((statement) => statement.Effect === 'Allow' && reaches(statement)) &&
      !speaking.some((statement) => statement.Effect === 'Deny' && reaches(statement))
    );
  };
}

/** True for every resource there is, in its own words: `*`, or an ARN of nothing but its service. */
export const coversEverything = ({ Effect, Resource }: Statement): boolean =>
  Resource === undefined
    ? Effect === 'Allow' // all but a few: too much to allow, too little to deny
    : asList(Resource).some((text) => /^(\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*)$/.test(text));

// Asked about dozens of actions, and a policy may name hundreds: what begins otherwise is not tried letter by letter.
function actionMatcher({ Action, NotAction }: Statement): (wanted: string) => boolean {
  const texts = (list: OneOrMany) => asList(list).map((text) => text.toLowerCase());
  const all = texts(Action ?? NotAction ?? []);
  const exact = new Set(all);
  const patterns = all
    .filter((text) => /[*?]/.test(text))
    .map((text) => ({ text, start: text.slice(0, text.search(/[*?]/)) }));
  const named = (wanted: string) =>
    exact.has(wanted) ||
    patterns.some(({ text, start }) => wanted.startsWith(start) && matches(readPlainPattern(text), wanted));
  return Action === undefined ? (wanted) => !named(wanted) : named;
}

function covers(statement: Statement, document: PolicyDocument, target: Target, context: RequestContext): boolean {
  if (target === 'anything') return statement.Effect === 'Allow' || coversEverything(statement);
  if (target === 'everything') return coversEverything(statement);
  return resourceApplies(statement, document, { resource: target.arn, context }) === true;
}

function holds({ Effect, Condition }: Statement, document: PolicyDocument, context: RequestContext): boolean {
  const conditions = Condition ?? {};
  const narrowing = withoutCircumstances(conditions);
  // Whoever can meet a circumstance can as well avoid a Deny under it.
  if (Effect === 'Deny' && sizeOf(narrowing) < sizeOf(conditions)) return false;
  // Several values at once are what the caller sends along, such as tags: whoever wants to sends others.
  if (Effect === 'Deny' && Object.keys(narrowing).some((operator) => /^For/i.test(operator))) return false;
  return statementHolds(narrowing, document, context) === true;
}

const sizeOf = (conditions: Conditions): number =>
  Object.values(conditions).reduce((sum, keys) => sum + Object.keys(keys).length, 0);

const withoutCircumstances = (conditions: Conditions): Conditions =>
  Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).filter(([key]) => !isCircumstance(key))),
    ]),
  );

/** Keys about who comes, when, from where and how; not about what is done to what. */
const isCircumstance = (key: string): boolean =>
  /^aws:(multifactorauth|principal|source(ip|vpc)|vpcsourceip|currenttime|epochtime|tokenissuetime|securetransport|requestedregion|useragent|userid|username)/i.test(
    key,
  );
