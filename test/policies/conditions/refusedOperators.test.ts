import { describe, expect, it } from 'vitest';
import { refusedOperators } from '../../../src/policies/conditions/refusedOperators.ts';

const refused = (operator: string, value: string | readonly string[]) =>
  refusedOperators({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Condition: { [operator]: { 'aws:x': value } } }],
  });

describe('refusedOperators', () => {
  it.each([
    ['NumericEquals', '01'],
    ['NumericLessThan', '3600'],
    ['NumericEquals', '${aws:PrincipalTag/limit}'],
    ['DateGreaterThan', '2030-01-01T00:00:00Z'],
    ['DateLessThan', '1893456000'],
    ['ArnLike', 'arn:aws:iam::*:user/*'],
    ['ArnEquals', '*'],
    ['ForAnyValue:ArnLike', ['arn:aws:s3:::a', 'arn:aws:s3:::b']],
    ['IpAddress', '192.0.2.7/24'],
    ['NotIpAddressIfExists', '2001:db8::/32'],
    ['BinaryEquals', 'YQ=='],
    ['Bool', 'yes'],
    ['Null', 'yes'],
    ['StringLike', 'anything'],
  ])('lets %s have %j', (operator, value) => {
    expect(refused(operator, value)).toEqual([]);
  });

  it.each([
    ['NumericEquals', 'NaN'],
    ['NumericEquals', 'no-number'],
    ['DateEquals', 'not-a-date'],
    ['ArnLike', 'not-an-arn'],
    ['ArnNotEquals', ['arn:aws:s3:::a', 'b']],
    ['IpAddress', 'not-an-ip'],
    ['IpAddress', '2001:db8::5/64'],
    ['IpAddress', '::ffff:192.0.2.1'],
    ['ForAllValues:IpAddressIfExists', '192.0.2.0/33'],
    ['BinaryEquals', 'no-binary'],
    ['StringIs', 'anything'],
    ['NullIfExists', 'true'],
  ])('refuses %s with %j', (operator, value) => {
    expect(refused(operator, value)).toEqual([operator]);
  });
});
