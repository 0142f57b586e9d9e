import type { ConditionCase } from './conditions.ts';

const tag = 'aws:RequestTag/value';

type Row = readonly [operator: string, wanted: string | readonly string[], found: string, holds: boolean];

const toCase = ([operator, wanted, found, holds]: Row): ConditionCase => ({
  condition: { [operator]: { [tag]: wanted } },
  context: { [tag]: found },
  holds,
});

/** Numbers are exact and of any length; what is no number fits nothing and is unequal to everything. */
export const numericCases: readonly ConditionCase[] = (
  [
    ['NumericEquals', '1', '1', true],
    ['NumericEquals', '1', '2', false],
    ['NumericEquals', '1', '01', true],
    ['NumericEquals', '1', '+1', true],
    ['NumericEquals', '1', '1.0', true],
    ['NumericEquals', '1', '1e0', true],
    ['NumericEquals', '100', '1E+2', true],
    ['NumericEquals', '0.5', '.5', true],
    ['NumericEquals', '0', '-0.00', true],
    ['NumericEquals', '1', '-1', false],
    ['NumericEquals', '01', '1', true],
    ['NumericEquals', '1.', '1', true],
    ['NumericEquals', '1', ' 1 ', false],
    ['NumericEquals', '1', '', false],
    ['NumericEquals', '1', 'NaN', false],
    ['NumericEquals', '1', 'Infinity', false],
    ['NumericEquals', 'NaN', '1', false],
    ['NumericEquals', ['2', '1'], '1', true],
    ['NumericEquals', '9007199254740993', '9007199254740992', false],
    ['NumericNotEquals', '1', '1', false],
    ['NumericNotEquals', '1', '2', true],
    ['NumericNotEquals', '1', '1.0', false],
    ['NumericNotEquals', '1', 'no-number', true],
    ['NumericNotEquals', 'NaN', 'no-number', true],
    ['NumericNotEquals', ['1', '2'], '2', false],
    ['NumericLessThan', '9007199254740993', '9007199254740992', true],
    ['NumericLessThan', '10', '9', true],
    ['NumericLessThan', '10', '10', false],
    ['NumericLessThan', '0.1', '0.09', true],
    ['NumericLessThan', '-1', '-2', true],
    ['NumericLessThan', '-2', '-1', false],
    ['NumericLessThan', '0', '-1', true],
    ['NumericLessThan', '1', 'no-number', false],
    ['NumericLessThanEquals', '10', '10', true],
    ['NumericLessThanEquals', '10', '11', false],
    ['NumericGreaterThan', '3600', '3601', true],
    ['NumericGreaterThan', '3600', '3600', false],
    ['NumericGreaterThan', '1', 'no-number', false],
    ['NumericGreaterThanEquals', '3600', '3600', true],
    ['NumericGreaterThanEquals', '3600', '3599', false],
  ] as const
).map(toCase);

const newYear = '2030-01-01T00:00:00Z';

/** Dates compare to the millisecond, as text or as seconds since 1970. */
export const dateCases: readonly ConditionCase[] = (
  [
    ['DateEquals', newYear, newYear, true],
    ['DateEquals', newYear, '2030-01-02T00:00:00Z', false],
    ['DateEquals', newYear, '1893456000', true],
    ['DateEquals', newYear, '+1893456000', true],
    ['DateEquals', newYear, '2030-01-01', true],
    ['DateEquals', newYear, '2030-01', true],
    ['DateEquals', newYear, '2030-01-01T00:00:00', true],
    ['DateEquals', newYear, '2030-01-01T00:00Z', true],
    ['DateEquals', newYear, '2030-01-01T01:00:00+01:00', true],
    ['DateEquals', newYear, '2030-01-01T00:00:00.0001Z', true],
    ['DateEquals', newYear, '2030-01-01T00:00:00.001Z', false],
    ['DateEquals', '2030-01-01T00:00:00.1231Z', '2030-01-01T00:00:00.1239Z', true],
    ['DateEquals', newYear, 'not-a-date', false],
    ['DateEquals', newYear, '', false],
    ['DateEquals', newYear, '2030-13-01', false],
    ['DateEquals', 'not-a-date', newYear, false],
    ['DateNotEquals', newYear, newYear, false],
    ['DateNotEquals', newYear, '1893456000', false],
    ['DateNotEquals', newYear, '2031-01-01', true],
    ['DateNotEquals', newYear, 'not-a-date', true],
    ['DateNotEquals', 'not-a-date', newYear, true],
    ['DateLessThan', newYear, '2029-12-31T23:59:59Z', true],
    ['DateLessThan', newYear, newYear, false],
    ['DateLessThan', newYear, 'not-a-date', false],
    ['DateLessThanEquals', newYear, newYear, true],
    ['DateLessThanEquals', newYear, '2030-01-01T00:00:01Z', false],
    ['DateGreaterThan', newYear, '2030-01-01T00:00:01Z', true],
    ['DateGreaterThan', newYear, newYear, false],
    ['DateGreaterThanEquals', newYear, newYear, true],
    ['DateGreaterThanEquals', newYear, '2029-12-31', false],
  ] as const
).map(toCase);

/** The text counts, not the bytes behind it. */
export const binaryCases: readonly ConditionCase[] = (
  [
    ['BinaryEquals', 'YQ==', 'YQ==', true],
    ['BinaryEquals', 'YQ==', 'Yg==', false],
    ['BinaryEquals', 'YQ==', 'YQ', false],
    ['BinaryEquals', 'YQ==', 'YR==', false],
    ['BinaryEquals', 'YQ==', ' YQ== ', false],
    ['BinaryEquals', 'YQ==', '', false],
  ] as const
).map(toCase);
