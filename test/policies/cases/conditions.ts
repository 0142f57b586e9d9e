import type { RequestContext } from '../../../src/policies/pattern.ts';

/** One row: a condition, a context, and whether an Allow and a Deny that carry it apply. */
export interface ConditionCase {
  readonly condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly context: RequestContext;
  readonly holds: boolean | 'undecidable';
}

const key = 'aws:MultiFactorAuthPresent';
const tag = 'aws:RequestTag/team';

/** Truth table of the operators, as AWS decides. */
export const conditionCases: readonly ConditionCase[] = [
  { condition: { Bool: { [key]: 'true' } }, context: { [key]: 'true' }, holds: true },
  { condition: { Bool: { [key]: true } }, context: { [key]: 'true' }, holds: true },
  { condition: { Bool: { [key]: 'true' } }, context: { [key]: 'TRUE' }, holds: true },
  { condition: { Bool: { [key]: 'false' } }, context: { [key]: ' true' }, holds: true },
  { condition: { Bool: { [key]: 'true' } }, context: { [key]: 'false' }, holds: false },
  { condition: { Bool: { [key]: 'false' } }, context: {}, holds: false },
  { condition: { Bool: { [key]: ['true', 'false'] } }, context: { [key]: 'false' }, holds: true },
  { condition: { BoolIfExists: { [key]: 'false' } }, context: {}, holds: true },
  { condition: { BoolIfExists: { [key]: 'false' } }, context: { [key]: 'false' }, holds: true },
  { condition: { BoolIfExists: { [key]: 'false' } }, context: { [key]: 'true' }, holds: false },
  { condition: { BoolIfExists: { 'AWS:multifactorauthpresent': 'false' } }, context: { [key]: 'true' }, holds: false },
  { condition: { Null: { [key]: 'true' } }, context: {}, holds: true },
  { condition: { Null: { [key]: 'true' } }, context: { [key]: 'true' }, holds: false },
  { condition: { Null: { [key]: 'false' } }, context: { [key]: 'false' }, holds: true },
  { condition: { Null: { [key]: 'false' } }, context: {}, holds: false },
  { condition: { StringEquals: { [tag]: 'red' } }, context: { [tag]: 'red' }, holds: true },
  { condition: { StringEquals: { [tag]: 'red' } }, context: { [tag]: 'Red' }, holds: false },
  { condition: { StringEquals: { [tag]: 'r*' } }, context: { [tag]: 'red' }, holds: false },
  { condition: { StringEquals: { [tag]: 'r*' } }, context: { [tag]: 'r*' }, holds: true },
  { condition: { StringEquals: { [tag]: ['blue', 'red'] } }, context: { [tag]: 'red' }, holds: true },
  { condition: { StringEquals: { [tag]: 'red' } }, context: {}, holds: false },
  { condition: { StringEqualsIfExists: { [tag]: 'red' } }, context: {}, holds: true },
  { condition: { StringEquals: { [tag]: 'red' } }, context: { [tag]: ['red'] }, holds: false },
  { condition: { StringNotEquals: { [tag]: 'red' } }, context: { [tag]: ['blue'] }, holds: false },
  { condition: { StringNotEquals: { [tag]: 'red' } }, context: {}, holds: true },
  { condition: { StringNotEquals: { [tag]: ['red', 'blue'] } }, context: { [tag]: 'blue' }, holds: false },
  { condition: { StringNotEquals: { [tag]: ['red', 'blue'] } }, context: { [tag]: 'green' }, holds: true },
  {
    condition: { StringEquals: { [tag]: '${aws:username}' } },
    context: { [tag]: 'a', 'aws:username': 'a' },
    holds: true,
  },
  { condition: { StringEquals: { [tag]: '${aws:username}' } }, context: { [tag]: 'a' }, holds: false },
  { condition: { StringEqualsIgnoreCase: { [tag]: 'prod' } }, context: { [tag]: 'PrOd' }, holds: true },
  { condition: { StringEqualsIgnoreCase: { [tag]: 'ß' } }, context: { [tag]: 'SS' }, holds: false },
  { condition: { StringEqualsIgnoreCase: { [tag]: 'ΟΣ' } }, context: { [tag]: 'ος' }, holds: true },
  { condition: { StringEqualsIgnoreCase: { [tag]: '𐐀' } }, context: { [tag]: '𐐨' }, holds: false },
  { condition: { StringNotEqualsIgnoreCase: { [tag]: 'prod' } }, context: { [tag]: 'PrOd' }, holds: false },
  { condition: { StringLike: { [tag]: 'r?d*' } }, context: { [tag]: 'red-2' }, holds: true },
  { condition: { StringLike: { [tag]: 'R*' } }, context: { [tag]: 'red' }, holds: false },
  { condition: { StringLike: { [tag]: '?' } }, context: { [tag]: '𐐀' }, holds: false },
  { condition: { StringLike: { [tag]: '??' } }, context: { [tag]: '𐐀' }, holds: true },
  { condition: { StringNotLike: { [tag]: 'r*' } }, context: { [tag]: 'red' }, holds: false },
  { condition: { Bool: { [key]: 'true' }, StringLike: { [tag]: '*' } }, context: { [key]: 'true' }, holds: false },
  { condition: { MadeUpOperator: { [tag]: 'red' } }, context: { [tag]: 'red' }, holds: 'undecidable' },
  { condition: { MadeUpOperator: { [tag]: 'red' } }, context: {}, holds: 'undecidable' },
  { condition: { MadeUpOperator: { [tag]: 'red' }, Bool: { [key]: 'true' } }, context: {}, holds: false },
];
