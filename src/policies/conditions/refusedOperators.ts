import { asList, type PolicyDocument } from '../document.ts';
import { findOperator } from './operators.ts';

/**
 * The condition operators of a document that IAM does not store: those it does not have, and those with a value that is no
 * number, date, address, ARN or base64 to them. Values with policy variables are not looked at, as on AWS.
 */
export function refusedOperators({ Statement }: PolicyDocument): readonly string[] {
  return Statement.flatMap(({ Condition = {} }) =>
    Object.entries(Condition).flatMap(([name, keys]) =>
      takesAll(name, Object.values(keys).flatMap(asList)) ? [] : [name],
    ),
  );
}

function takesAll(name: string, values: readonly string[]): boolean {
  const operator = findOperator(name)?.operator;
  if (operator === undefined || operator === 'Null') return operator === 'Null';
  return values.every((value) => value.includes('${') || operator.takes(value));
}
