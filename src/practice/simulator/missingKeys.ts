import { conditionsHold } from '../../policies/conditions/conditionsHold.ts';
import type { PolicyDocument, Statement } from '../../policies/document.ts';
import { parsePolicy } from '../../policies/parsePolicy.ts';
import { contextValue } from '../../policies/pattern.ts';
import type { Context } from '../asked.ts';

/**
 * The context keys a simulation was not told and would have needed. Recorded: a key is not missed where its absence
 * satisfies the condition, as with IfExists or a negated operator; a variable without a default is missed wherever it stands.
 */
export function missingKeys(documents: readonly string[], context: Context): readonly string[] {
  const needed = documents.flatMap((text) => {
    const parsed = parsePolicy(text);
    if (!parsed.ok) return [];
    return parsed.document.Statement.flatMap((statement) => neededBy(statement, parsed.document, context));
  });
  return [...new Map(needed.map((key) => [key.toLowerCase(), key])).values()];
}

function neededBy(statement: Statement, { Version }: PolicyDocument, context: Context): readonly string[] {
  const unmet = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys)
      .filter(([key, values]) => {
        const circumstances = { context: {}, variables: {}, simulated: true };
        return conditionsHold({ [operator]: { [key]: values } }, circumstances) !== true;
      })
      .map(([key]) => key),
  );
  // What is left of a statement without conditions are its resources' variables; values of conditions may have some too.
  const texts = [
    ...(statement.Resource ? [statement.Resource] : []),
    ...(statement.NotResource ? [statement.NotResource] : []),
  ];
  const values = Object.values(statement.Condition ?? {}).flatMap((keys) => Object.values(keys));
  const variables = Version === '2012-10-17' ? [...texts, ...values].flat().flatMap(withoutDefault) : [];
  return [...unmet, ...variables].filter((key) => contextValue(context, key) === undefined);
}

const withoutDefault = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{([^},]*:[^},]*)\}/g)].map(([, name = '']) => name.trim());
