import { expect, test } from 'vitest';
import { queryParams } from '../../src/practice/wire/queryParams.ts';
import { practice } from '../support/practice.ts';

const read = (fields: Readonly<Record<string, string>>) => queryParams(new Map(Object.entries(fields)));

test.each([
  ['900', 900],
  ['0900', 900],
  ['+900', 900],
])('%j is the number %i', (text, number) => {
  expect(read({ N: text }).integer('N', 1, 1000)).toBe(number);
});

test.each([' 900 ', '\t900\n', '900.0', '9e2', '2147483648', '', 'x'])('%j is malformed', (text) => {
  expect(() => read({ N: text }).integer('N', 1, 1000)).toThrow(expect.objectContaining({ code: 'MalformedInput' }));
});

test.each([
  ['true', true],
  ['TRUE', true],
  ['1', true],
  ['false', false],
  ['0', false],
])('%j is the boolean %s', (text, value) => {
  expect(read({ B: text }).flag('B')).toBe(value);
});

test('lists keep their numbering order, and a gap of more than ten is malformed', () => {
  expect(read({ 'L.member.2': 'b', 'L.member.1': 'a', 'L.member.12': 'c' }).list('L')).toEqual(['a', 'b', 'c']);
  expect(() => read({ 'L.member.1': 'a', 'L.member.12': 'b' }).list('L')).toThrow(
    expect.objectContaining({ code: 'MalformedInput' }),
  );
});

test('records read the parameters of each member', () => {
  const tags = read({ 'Tags.member.1.Key': 'k', 'Tags.member.1.Value': '' }).records('Tags');

  expect(tags.map((tag) => [tag.text('Key'), tag.text('Value', { min: 0 })])).toEqual([['k', '']]);
});

const pages = practice();
for (const UserName of ['a', 'B', 'c']) pages.ask('CreateUser', { UserName, Path: '/page/' });
pages.ask('CreateUser', { UserName: 'elsewhere' });

test('a list is cut by MaxItems and goes on by Marker, sorted by name without case', () => {
  const first = pages.ask('ListUsers', { PathPrefix: '/page/', MaxItems: '+2' });
  const marker = /<Marker>(.*)<\/Marker>/.exec(first.body)?.[1] ?? '';
  const second = pages.ask('ListUsers', { PathPrefix: '/page/', MaxItems: '02', Marker: marker });

  const names = ({ body }: typeof first) => [...body.matchAll(/<UserName>(.*?)</g)].map(([, name]) => name);
  expect([names(first), names(second)]).toEqual([['a', 'B'], ['c']]);
  expect(first.body).toContain('<IsTruncated>true</IsTruncated>');
  expect(second.body).toContain('<IsTruncated>false</IsTruncated>');
});

const badPages: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
  ['ListUsers', { MaxItems: '1.0' }, 'MalformedInput', 'Invalid integer value'],
  [
    'ListUsers',
    { MaxItems: '1001' },
    'ValidationError',
    "1 validation error detected: Value at 'maxItems' failed to satisfy constraint: Member must have value less than or equal to 1000",
  ],
  [
    'GetAccountAuthorizationDetails',
    { Marker: 'not-an-aws-marker', 'Filter.member.1': 'User' },
    'ValidationError',
    'Marker and Filter do not match',
  ],
  [
    'GetAccountAuthorizationDetails',
    { 'Filter.member.1': 'user' },
    'ValidationError',
    "1 validation error detected: Value at 'filter' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [LocalManagedPolicy, User, AWSManagedPolicy, Role, Group]]",
  ],
];

test.each(badPages)('%s %j is %s', (action, params, code, message) => {
  expect(pages.ask(action, params)).toMatchObject({ status: 400, code, message });
});

test('a marker of one filter is no marker of another', () => {
  const { body } = pages.ask('GetAccountAuthorizationDetails', { MaxItems: '1', 'Filter.member.1': 'User' });
  const Marker = /<Marker>(.*)<\/Marker>/.exec(body)?.[1] ?? '';

  expect(pages.ask('GetAccountAuthorizationDetails', { Marker, 'Filter.member.1': 'User' }).code).toBe('Success');
  expect(pages.ask('GetAccountAuthorizationDetails', { Marker, 'Filter.member.1': 'Group' }).message).toBe(
    'Marker and Filter do not match',
  );
});
