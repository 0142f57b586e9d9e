import { expect, test } from 'vitest';
import {
  addressesProblem,
  dayProblem,
  hoursProblem,
  regionsProblem,
  untilProblem,
} from '../../src/facts/narrowing/circumstances.ts';

const now = new Date('2026-11-21T12:00:00Z');

test.each([
  ['203.0.113.7', null],
  ['203.0.113.0/24, 2001:db8::/32', null],
  ['', 'narrow.addresses.none'],
  ['office', 'narrow.addresses.wrong'],
  ['203.0.113.0/33', 'narrow.addresses.wrong'],
  ['10.1.2.3', 'narrow.addresses.private'],
  ['203.0.113.7, 192.168.0.0/24', 'narrow.addresses.private'],
  ['172.20.0.1', 'narrow.addresses.private'],
  ['172.32.0.1', null],
  ['100.64.3.4', 'narrow.addresses.private'],
  ['127.0.0.1', 'narrow.addresses.private'],
  ['fd00::1', 'narrow.addresses.private'],
  ['0.0.0.0/0', 'narrow.addresses.all'],
])('addresses %j: %s', (text, problem) => {
  expect(addressesProblem(text)?.key ?? null).toBe(problem);
});

test.each([
  ['2026-12-01', null],
  ['2026-13-01', 'narrow.day.wrong'],
  ['tomorrow', 'narrow.day.wrong'],
])('day %j: %s', (text, problem) => {
  expect(dayProblem(text)?.key ?? null).toBe(problem);
});

test.each([
  ['2027-03-01', '', null],
  ['2026-11-20', '', 'narrow.until.past'],
  ['2027-03-01', '2027-03-01', 'narrow.until.before'],
  ['soon', '', 'narrow.day.wrong'],
])('until %j, from %j: %s', (text, from, problem) => {
  expect(untilProblem(text, new Map([['narrow.from', from]]), now)?.key ?? null).toBe(problem);
});

test('hours and regions', () => {
  expect(['8', '36', '0', '37', '1.5', 'x'].map((text) => hoursProblem(text) === null)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(['eu-west-1', 'us-gov-west-1, eu-north-1', 'europe', ''].map((text) => regionsProblem(text) === null)).toEqual(
    [true, true, false, false],
  );
});
