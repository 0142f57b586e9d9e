import { asList, type PolicyDocument } from './document.ts';
import { evaluate } from './evaluate.ts';
import { contextOf, mfaSessions } from './mfaRequests.ts';

/**
 * Asks two policies the same: every action that the first one names, on everything that it names, without MFA and with it. A
 * pattern is asked with letters of no meaning in place of its wildcards.
 */
export function compareEffect(
  before: PolicyDocument,
  after: PolicyDocument,
): { readonly asked: number; readonly same: number } {
  const { Statement } = before;
  const actions = named(Statement.flatMap(({ Action, NotAction }) => asList(Action ?? NotAction)));
  const places = named(Statement.flatMap(({ Resource, NotResource }) => asList(Resource ?? NotResource)));
  const requests = actions.flatMap((action) =>
    places.flatMap((resource) => mfaSessions.map((session) => ({ action, resource, context: contextOf(session) }))),
  );
  const texts = [before, after].map((document) => [{ name: 'policy', document: JSON.stringify(document) }]);
  const same = requests.filter((request) => {
    const [first, second] = texts.map((policies) => evaluate(request, policies).decision);
    return first === second;
  });
  return { asked: requests.length, same: same.length };
}

const named = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => (text === '*' ? 'qqq:Qqq' : text.replaceAll('*', 'Qqq').replaceAll('?', 'q')))),
];
