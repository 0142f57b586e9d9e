import { absentKey, unknownValue } from '../../../src/policies/pattern.ts';
import type { ConditionCase } from './conditions.ts';

const keys = 'aws:TagKeys';
const tag = 'aws:RequestTag/team';
const mfa = 'aws:MultiFactorAuthPresent';

type Held = ConditionCase['holds'];
type SetRow = readonly [operator: string, found: readonly string[] | string | null, holds: Held];

/** How several values are taken together, of the policy's `team`; null is a request without the key. */
export const setCases: readonly ConditionCase[] = [
  ...(
    [
      ['StringEquals', ['team'], false],
      ['StringNotEquals', ['env'], false],
      ['StringEqualsIfExists', ['team'], false],
      ['StringEqualsIfExists', null, true],
      ['StringNotEqualsIfExists', null, true],
      ['ForAnyValue:StringEquals', null, false],
      ['ForAnyValue:StringEquals', [], false],
      ['ForAnyValue:StringEquals', ['team'], true],
      ['ForAnyValue:StringEquals', ['env'], false],
      ['ForAnyValue:StringEquals', ['team', 'env'], true],
      ['ForAnyValue:StringEquals', 'team', true],
      ['ForAllValues:StringEquals', null, true],
      ['ForAllValues:StringEquals', [], true],
      ['ForAllValues:StringEquals', ['team'], true],
      ['ForAllValues:StringEquals', ['env'], false],
      ['ForAllValues:StringEquals', ['team', 'env'], false],
      ['ForAllValues:StringEquals', '', false],
      ['ForAnyValue:StringNotEquals', null, false],
      ['ForAnyValue:StringNotEquals', ['team'], false],
      ['ForAnyValue:StringNotEquals', ['env'], true],
      ['ForAnyValue:StringNotEquals', ['team', 'env'], true],
      ['ForAllValues:StringNotEquals', null, true],
      ['ForAllValues:StringNotEquals', ['team'], false],
      ['ForAllValues:StringNotEquals', ['env'], true],
      ['ForAllValues:StringNotEquals', ['team', 'env'], false],
      ['ForAnyValue:StringEqualsIfExists', null, true],
      ['ForAnyValue:StringEqualsIfExists', ['env'], false],
      ['ForAllValues:StringLikeIfExists', ['team'], true],
      ['foranyvalue:stringequals', ['team'], true],
      ['ForAnyValue:Null', ['team'], 'undecidable'],
      ['ForSomeValues:StringEquals', ['team'], 'undecidable'],
    ] as const
  ).map(([operator, found, holds]: SetRow) => ({
    condition: { [operator]: { [keys]: 'team' } },
    context: found === null ? {} : { [keys]: found },
    holds,
  })),
  { condition: { 'ForAnyValue:NumericEquals': { [keys]: '1' } }, context: { [keys]: ['x', '1'] }, holds: true },
  { condition: { 'ForAllValues:NumericEquals': { [keys]: '1' } }, context: { [keys]: ['x', '1'] }, holds: false },
  { condition: { 'ForAllValues:NumericNotEquals': { [keys]: '1' } }, context: { [keys]: ['x', '2'] }, holds: true },
  {
    condition: { StringEquals: { [tag]: "${aws:TagKeys, 'fallback'}" } },
    context: { [tag]: 'fallback', [keys]: ['team'] },
    holds: false,
  },
  {
    condition: { StringNotEquals: { [tag]: '${aws:TagKeys}' } },
    context: { [tag]: 'team', [keys]: ['team'] },
    holds: true,
  },
  { condition: { Null: { [keys]: 'true' } }, context: { [keys]: [] }, holds: false },
  { condition: { Null: { [tag]: 'true' } }, context: { [tag]: '' }, holds: false },
  { condition: { Null: { [tag]: 'yes' } }, context: { [tag]: 'x' }, holds: true },
  { condition: { Null: { [tag]: 'TRUE' } }, context: {}, holds: true },
];

const address = { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } };

/** Unknown is not absent: what depends on it cannot be decided, and what certainly fails still fails. */
export const unknownCases: readonly ConditionCase[] = [
  { condition: address, context: { 'aws:SourceIp': unknownValue }, holds: 'undecidable' },
  { condition: address, context: { '*': unknownValue }, holds: 'undecidable' },
  { condition: address, context: { '*': unknownValue, 'aws:SourceIp': '192.0.2.1' }, holds: true },
  { condition: address, context: { '*': unknownValue, 'aws:SourceIp': absentKey }, holds: false },
  { condition: { NotIpAddress: address.IpAddress }, context: { '*': unknownValue }, holds: 'undecidable' },
  { condition: { Null: { [tag]: 'true' } }, context: { '*': unknownValue }, holds: 'undecidable' },
  { condition: { StringEqualsIfExists: { [tag]: 'a' } }, context: { [tag]: unknownValue }, holds: 'undecidable' },
  { condition: { 'ForAllValues:StringEquals': { [keys]: 'a' } }, context: { '*': unknownValue }, holds: 'undecidable' },
  { condition: { BoolIfExists: { [mfa]: 'false' } }, context: { '*': unknownValue, [mfa]: absentKey }, holds: true },
  { condition: { ...address, Bool: { [mfa]: 'true' } }, context: { '*': unknownValue, [mfa]: 'false' }, holds: false },
  {
    condition: { StringEquals: { [tag]: '${aws:PrincipalTag/team}' } },
    context: { [tag]: 'a', 'aws:PrincipalTag/team': unknownValue },
    holds: 'undecidable',
  },
  {
    condition: { StringEquals: { [tag]: ['${aws:PrincipalTag/team}', 'a'] } },
    context: { [tag]: 'a', 'aws:PrincipalTag/team': unknownValue },
    holds: true,
  },
  {
    condition: { StringNotEquals: { [tag]: ['${aws:PrincipalTag/team}', 'a'] } },
    context: { [tag]: 'a', 'aws:PrincipalTag/team': unknownValue },
    holds: false,
  },
];
