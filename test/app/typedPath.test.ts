import { expect, it } from 'vitest';
import { typedPath } from '../../src/app/typedPath.ts';

it.each([
  ['as it is', 'people.csv', 'people.csv'],
  ['from the home folder', '~/people.csv', '/home/alice/people.csv'],
  ['dropped on a terminal that quotes', " '/tmp/my people.csv' ", '/tmp/my people.csv'],
  ['dropped on a terminal that escapes', '/tmp/my\\ people.csv', '/tmp/my people.csv'],
])('takes a path %s', (_, typed, path) => {
  expect(typedPath(typed, { HOME: '/home/alice' })).toBe(path);
});
