import { expect, test } from 'vitest';
import { patternMatches } from '../../../src/facts/watch/eventPattern.ts';
import { rootEvents } from '../../../src/facts/watch/rootEvents.ts';
import { rootPattern } from '../../support/alarms.ts';

const events = rootEvents('123456789012', 'aws', 'us-east-1');
const [signInWithMfa, signInWithout] = events.filter(({ use }) => use === 'sign-in').map(({ event }) => event);
const [runInstances] = events.filter(({ use }) => use === 'call').map(({ event }) => event);
const signIns = { 'detail-type': ['AWS Console Sign In via CloudTrail'] };
const root = { detail: { userIdentity: { type: ['Root'] } } };

test.each([
  ['all of root', rootPattern, 'yes', 'yes'],
  ['sign-ins of anybody', signIns, 'yes', 'no'],
  ['root, whatever the kind', root, 'yes', 'yes'],
  ['users alone', { detail: { userIdentity: { type: ['IAMUser'] } } }, 'no', 'no'],
  ['everything of the account', { account: ['123456789012'] }, 'yes', 'yes'],
  ['another account', { account: ['999999999999'] }, 'no', 'no'],
  ['one call alone', { ...root, detail: { eventName: ['ConsoleLogin'] } }, 'yes', 'no'],
  ['a prefix', { source: [{ prefix: 'aws.' }] }, 'yes', 'yes'],
  ['a suffix', { detail: { eventSource: [{ suffix: 'signin.amazonaws.com' }] } }, 'yes', 'no'],
  ['a prefix whatever its case', { 'detail-type': [{ prefix: { 'equals-ignore-case': 'aws console' } }] }, 'yes', 'no'],
  ['equal whatever its case', { detail: { userIdentity: { type: [{ 'equals-ignore-case': 'ROOT' }] } } }, 'yes', 'yes'],
  ['a wildcard', { detail: { userIdentity: { arn: [{ wildcard: 'arn:*:iam::*:root' }] } } }, 'yes', 'yes'],
  ['a wildcard that does not fit', { 'detail-type': [{ wildcard: '*Service Event*' }] }, 'no', 'no'],
  ['anything but', { 'detail-type': [{ 'anything-but': 'AWS API Call via CloudTrail' }] }, 'yes', 'no'],
  ['anything but a list', { source: [{ 'anything-but': ['aws.ec2', 'aws.s3'] }] }, 'yes', 'no'],
  ['anything but a prefix', { source: [{ 'anything-but': { prefix: 'aws.e' } }] }, 'yes', 'no'],
  ['anything but prefixes', { source: [{ 'anything-but': { prefix: ['aws.e', 'aws.s'] } }] }, 'no', 'no'],
  ['what is there', { detail: { additionalEventData: { MFAUsed: [{ exists: true }] } } }, 'yes', 'no'],
  ['what is not there', { detail: { userIdentity: { invokedBy: [{ exists: false }] } } }, 'yes', 'yes'],
  ['what is under nothing', { other: { deep: [{ exists: false }] } }, 'yes', 'yes'],
  ['null', { detail: { responseElements: [null] } }, 'no', 'yes'],
  ['a truth', { detail: { readOnly: [false] } }, 'yes', 'yes'],
  ['a text where a truth is', { detail: { readOnly: ['false'] } }, 'no', 'no'],
  [
    'either of two fields',
    { $or: [{ source: ['aws.ec2'] }, { 'detail-type': ['AWS Console Sign In via CloudTrail'] }] },
    'yes',
    'yes',
  ],
  [
    'either, and more',
    { $or: [{ source: ['aws.ec2'] }, { source: ['aws.signin'] }], region: ['eu-west-1'] },
    'no',
    'no',
  ],
  ['an address', { detail: { sourceIPAddress: [{ cidr: '198.51.100.0/24' }] } }, 'maybe', 'maybe'],
  [
    'an address, of users',
    { detail: { sourceIPAddress: [{ cidr: '0.0.0.0/0' }], userIdentity: { type: ['IAMUser'] } } },
    'no',
    'no',
  ],
  ['what nobody knows yet', { source: [{ 'sounds-like': 'aws' }] }, 'maybe', 'maybe'],
  ['a bare value', { source: 'aws.signin' }, 'no', 'no'],
] as const)('%s', (_, pattern, signIn, call) => {
  expect(patternMatches(JSON.stringify(pattern), signInWithMfa ?? {})).toBe(signIn);
  expect(patternMatches(JSON.stringify(pattern), runInstances ?? {})).toBe(call);
});

test('a pattern that asks for MFA not used hears of one sign-in and not of the other', () => {
  const pattern = JSON.stringify({ detail: { additionalEventData: { MFAUsed: ['No'] } } });

  expect(patternMatches(pattern, signInWithMfa ?? {})).toBe('no');
  expect(patternMatches(pattern, signInWithout ?? {})).toBe('yes');
});

test.each(['', '[]', '"text"', 'null'])('%j is no pattern', (pattern) => {
  expect(patternMatches(pattern, signInWithMfa ?? {})).toBe('no');
});
