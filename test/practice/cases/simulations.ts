import type { ContextEntry, SimulateCustomPolicyCommandInput } from '@aws-sdk/client-iam';

/** One row: what differs from a plain Allow, what is told, and what the simulator says it missed. */
export interface MissingKeyCase {
  readonly says: string;
  readonly statement: object;
  readonly entries?: ContextEntry[];
  readonly missing: readonly string[];
}

const when = (operator: string, value: string) => ({ Condition: { [operator]: { 'aws:PrincipalTag/team': value } } });
const team = 'aws:PrincipalTag/team';

export const missingKeyCases: readonly MissingKeyCase[] = [
  { says: 'a plain operator', statement: when('StringEquals', 'red'), missing: [team] },
  { says: 'Null, which wants it', statement: when('Null', 'false'), missing: [team] },
  { says: 'any of several values', statement: when('ForAnyValue:StringEquals', 'red'), missing: [team] },
  { says: 'not where its absence is fine', statement: when('StringEqualsIfExists', 'red'), missing: [] },
  { says: 'not for a negation', statement: when('StringNotEquals', 'red'), missing: [] },
  { says: 'not for all of no values', statement: when('ForAllValues:StringEquals', 'red'), missing: [] },
  { says: 'not for Null, which wants none', statement: when('Null', 'true'), missing: [] },
  {
    says: 'not what was told',
    statement: when('StringEquals', 'red'),
    entries: [{ ContextKeyName: 'AWS:principaltag/TEAM', ContextKeyType: 'string', ContextKeyValues: ['blue'] }],
    missing: [],
  },
  {
    says: 'a variable, even in a statement about something else',
    statement: { Action: 's3:PutObject', Resource: 'arn:aws:s3:::bucket/${aws:username}' },
    missing: ['aws:username'],
  },
  {
    says: 'not a variable with a default',
    statement: { Resource: "arn:aws:s3:::bucket/${aws:username, 'nobody'}" },
    missing: [],
  },
];

/** One row: a condition, a value of a type, what the simulator decides. */
export interface TypedContext {
  readonly operator: string;
  readonly wanted: string;
  readonly entry: Omit<ContextEntry, 'ContextKeyName'>;
  readonly decision: 'allowed' | 'implicitDeny';
}

const told = (ContextKeyType: ContextEntry['ContextKeyType'], ...ContextKeyValues: string[]) => ({
  ContextKeyType,
  ContextKeyValues,
});
const net = '192.0.2.0/24';

export const typedContexts: readonly TypedContext[] = [
  { operator: 'NumericLessThan', wanted: '10', entry: told('numeric', '9'), decision: 'allowed' },
  // Here the simulator and AWS itself differ: enforced, what is no number is unequal.
  { operator: 'NumericNotEquals', wanted: '1', entry: told('string', 'no-number'), decision: 'implicitDeny' },
  { operator: 'NumericNotEquals', wanted: '1', entry: told('string', '2'), decision: 'allowed' },
  { operator: 'DateNotEquals', wanted: '2030-01-01', entry: told('string', 'not-a-date'), decision: 'allowed' },
  { operator: 'Bool', wanted: 'false', entry: told('boolean', 'yes'), decision: 'allowed' },
  { operator: 'NotIpAddress', wanted: net, entry: told('string', 'not-an-ip'), decision: 'implicitDeny' },
  { operator: 'IpAddress', wanted: net, entry: told('ip', '192.0.2.9'), decision: 'allowed' },
  { operator: 'ArnNotLike', wanted: 'arn:aws:s3:::*', entry: told('string', 'no-arn'), decision: 'implicitDeny' },
  { operator: 'StringEquals', wanted: 'a', entry: told('stringList', 'a'), decision: 'implicitDeny' },
  { operator: 'ForAnyValue:StringEquals', wanted: 'a', entry: told('stringList', 'b', 'a'), decision: 'allowed' },
];

const entries = (...ContextEntries: ContextEntry[]): Partial<SimulateCustomPolicyCommandInput> => ({ ContextEntries });
const test = (ContextKeyType: ContextEntry['ContextKeyType'], ...ContextKeyValues: string[]): ContextEntry => ({
  ContextKeyName: 'stack:test',
  ContextKeyType,
  ContextKeyValues,
});
const invalid = (format: string) => `Invalid context value for key stack:test: expected ${format}.`;

/** One row: what is asked, and what the simulator says instead of an answer. */
export interface RefusedInput {
  readonly input: Partial<SimulateCustomPolicyCommandInput>;
  readonly message: string;
}

/** What the simulator does not take, in its own words. */
export const refusedInputs: readonly RefusedInput[] = [
  {
    input: entries(test('string', 'a', 'b')),
    message: 'Context key string expected a single value, but received 2.',
  },
  { input: entries(test('numeric', 'NaN')), message: invalid('numeric format') },
  { input: entries(test('numericList', '1', 'x')), message: invalid('numeric format') },
  { input: entries(test('date', 'tomorrow')), message: invalid('DateTime format') },
  { input: entries(test('ip', '999.0.0.1')), message: invalid('IP address') },
  { input: entries(test('binary', '!base64')), message: invalid('base-64 encoded binary format') },
  {
    input: entries(test('string', 'a'), { ...test('string', 'b'), ContextKeyName: 'STACK:TEST' }),
    message: 'Duplicate context key: STACK:TEST.',
  },
  { input: { ResourceArns: ['arn:aws:s3'] }, message: 'ResourceNames are not in a valid ARN format: arn:aws:s3.' },
  { input: { PolicyInputList: ['{'] }, message: 'Policy input list item 1 has invalid content' },
];
