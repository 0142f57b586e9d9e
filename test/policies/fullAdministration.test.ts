import { describe, expect, it } from 'vitest';
import { sameDocument } from '../../src/policies/document.ts';
import { grantsFullAdministration, hasDeny } from '../../src/policies/fullAdministration.ts';

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
const text = (...statements: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });

describe('grantsFullAdministration', () => {
  it.each([
    { says: 'all actions on all resources', document: text(everything), grants: true },
    { says: 'the same as lists', document: text({ ...everything, Action: ['*'], Resource: ['*'] }), grants: true },
    { says: 'the same among others', document: text({ ...everything, Action: 's3:*' }, everything), grants: true },
    { says: '*:*', document: text({ ...everything, Action: '*:*' }), grants: true },
    { says: 'no conditions at all', document: text({ ...everything, Condition: {} }), grants: true },
    { says: 'a condition', document: text({ ...everything, Condition: { Null: { 'aws:x': 'true' } } }), grants: false },
    { says: 'one service', document: text({ ...everything, Action: 'iam:*' }), grants: false },
    { says: 'one resource', document: text({ ...everything, Resource: 'arn:aws:s3:::*' }), grants: false },
    { says: 'all but one', document: text({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }), grants: false },
    { says: 'a deny', document: text({ ...everything, Effect: 'Deny' }), grants: false },
    { says: 'a star among actions', document: text({ ...everything, Action: ['s3:*', '*'] }), grants: true },
    { says: 'spaces and lines', document: JSON.stringify(JSON.parse(text(everything)), null, 4), grants: true },
    { says: 'a star that is escaped', document: text(everything).replaceAll('"*"', '"\\u002a"'), grants: true },
    { says: 'an element that is escaped', document: text(everything).replace('Action', '\\u0041ction'), grants: true },
    { says: 'nothing readable', document: 'x', grants: false },
  ])('$says: $grants', ({ document, grants }) => {
    expect(grantsFullAdministration(document)).toBe(grants);
  });
});

describe('hasDeny', () => {
  it.each([
    { says: 'allows only', document: text(everything), denies: false },
    { says: 'a deny after an allow', document: text(everything, { ...everything, Effect: 'Deny' }), denies: true },
    { says: 'nothing readable', document: 'x', denies: true },
  ])('$says: $denies', ({ document, denies }) => {
    expect(hasDeny(document)).toBe(denies);
  });
});

describe('sameDocument', () => {
  it.each([
    { says: 'key order and spaces', a: '{"a":1, "b":"c"}', b: '{ "b":"c","a":1 }', same: true },
    { says: 'a string and a list of one', a: '{"Action":"*"}', b: '{"Action":["*"]}', same: true },
    { says: 'the order of a list', a: '{"Action":["x","y"]}', b: '{"Action":["y","x"]}', same: true },
    { says: 'another value', a: '{"Action":"*"}', b: '{"Action":"x"}', same: false },
    { says: 'one value more', a: '{"Action":["x"]}', b: '{"Action":["x","y"]}', same: false },
    { says: 'one key more', a: '{"a":1}', b: '{"a":1,"b":1}', same: false },
    { says: 'a list and its text', a: '{"a":["x","y"]}', b: '{"a":"x,y"}', same: false },
    { says: 'nothing readable', a: 'x', b: 'x', same: false },
  ])('$says: $same', ({ a, b, same }) => {
    expect(sameDocument(a, b)).toBe(same);
  });
});
