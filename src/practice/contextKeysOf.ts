import { asList, type Statement } from '../policies/document.ts';
import { parsePolicy } from '../policies/parsePolicy.ts';

/** The condition keys and policy variables in some documents, each once, as they are written first. */
export function contextKeysOf(documents: readonly string[]): readonly string[] {
  const keys = documents.flatMap((document) => {
    const parsed = parsePolicy(document);
    if (!parsed.ok) return [];
    const { Statement, Version } = parsed.document;
    return Statement.flatMap((one) => [...conditionKeys(one), ...(Version === '2012-10-17' ? variables(one) : [])]);
  });
  return [...new Map(keys.map((key) => [key.toLowerCase(), key])).values()];
}

const conditionKeys = ({ Condition = {} }: Statement): readonly string[] =>
  Object.values(Condition).flatMap((keys) => Object.keys(keys));

/** `${aws:username}` in resources and in values; `${*}` and its like are no keys. */
function variables({ Resource, NotResource, Condition = {} }: Statement): readonly string[] {
  const values = Object.values(Condition).flatMap((keys) => Object.values(keys).flatMap(asList));
  const texts = [...asList(Resource ?? NotResource ?? []), ...values];
  return texts.flatMap((text) =>
    [...text.matchAll(/\$\{([^}]*)\}/g)]
      .map(([, name = '']) => (name.split(',')[0] ?? '').trim())
      .filter((name) => name.includes(':')),
  );
}
