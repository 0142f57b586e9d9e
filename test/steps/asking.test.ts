import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answers.ts';
import type { Memory } from '../../src/model/step.ts';
import { connect } from '../../src/steps/connect.ts';
import { keep } from '../../src/steps/keep.ts';
import { standing } from '../../src/steps/standing.ts';
import {
  authorizationOf,
  finishedAccount,
  freshAccount,
  roleOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const role = (path: string) => roleOf('r', { path });
const organization = role('/aws-service-role/organizations.amazonaws.com/');
const identityCenter = role('/aws-reserved/sso.amazonaws.com/');
const chores = ['vault', 'billing-access', 'contacts', 'budget'];

describe('the connect step', () => {
  it('asks for the account once, and takes no other', () => {
    expect(connect.questions(contextOf(freshAccount()))).toMatchObject([
      { id: 'connect.account', kind: 'choice', options: [{ value: '123456789012' }] },
    ]);
    expect(connect.questions(contextOf(freshAccount(), {}, { confirmed: true }))).toEqual([]);
  });

  it.each([
    ['Identity Center', [identityCenter], ['connect.identity-center']],
    ['an Organization', [organization], ['connect.organization']],
    ['both', [organization, identityCenter], ['connect.identity-center', 'connect.organization']],
  ])('recognises %s', (_, roles, ids) => {
    const found = connect.questions(contextOf(finishedAccount({ authorization: authorizationOf({ roles }) })));

    expect(found.slice(1).map(({ id }) => id)).toEqual(ids);
  });

  it('claims neither where roles cannot be read', () => {
    const blind = withUnreadable(finishedAccount(), 'authorization');

    expect(connect.questions(contextOf(blind)).map(({ id }) => id)).toEqual(['connect.account']);
  });
});

describe('the standing step', () => {
  it.each<readonly [string, Parameters<typeof contextOf>[0], Partial<Memory>, number]>([
    ['shows a fresh account', freshAccount(), {}, 1],
    ['shows nothing of a locked one', finishedAccount(), {}, 0],
    ['shows it again on request', finishedAccount(), { revisiting: 'standing' }, 1],
  ])('%s', (_, snapshot, memory, count) => {
    expect(standing.questions(contextOf(snapshot, {}, memory))).toHaveLength(count);
  });

  it.each([
    ['a new account', freshAccount(), 'standing.why'],
    [
      'one that is lived in',
      freshAccount({ authorization: authorizationOf({ roles: [roleOf('web')] }) }),
      'standing.lived-in',
    ],
  ])('says how long it takes: %s', (_, snapshot, key) => {
    expect(standing.questions(contextOf(snapshot)).map((one) => 'why' in one && one.why.key)).toEqual([key]);
  });
});

describe('the keep step', () => {
  it.each<readonly [string, Partial<Memory>, number]>([
    ['nothing was done', {}, 0],
    ['something was done', { applied: ['groups'] }, 1],
    ['all is ticked', { applied: ['groups'], ticked: chores }, 0],
    ['root was locked by a run that was cut short before it asked', { ticked: null }, 1],
    ['all is ticked, on request', { revisiting: 'keep', ticked: chores }, 1],
  ])('asks for what is done by hand where %s', (_, memory, count) => {
    expect(keep.questions(contextOf(finishedAccount(), {}, memory))).toHaveLength(count);
  });

  it.each<readonly [string, Readonly<Record<string, Answer>>, readonly string[], readonly string[]]>([
    ['all', {}, [], chores],
    ['what is not ticked now', { 'keep.by-hand': ['vault', 'budget'] }, [], ['billing-access', 'contacts']],
    ['what was not ticked before', {}, ['contacts'], ['vault', 'billing-access', 'budget']],
  ])('leaves %s', (_, answers, ticked, left) => {
    const items = keep.left?.(contextOf(finishedAccount(), answers, { ticked }));

    expect(items?.map(({ id }) => id.replace('keep.', ''))).toEqual(left);
  });

  it.each([
    ['everybody shares root still', freshAccount({ authorization: authorizationOf({ roles: [roleOf('web')] }) }), true],
    [
      'something took the place of root’s key',
      finishedAccount({
        authorization: authorizationOf({
          users: [userOf('jan', ['Admins'], { tags: { 'offroot:replaces': 'AKIA1 x' } })],
        }),
      }),
      true,
    ],
    ['a new account is set up', freshAccount(), false],
    ['root is locked, and others made the users', finishedAccount(), false],
  ])('names root’s password and e-mail address where they were shared: %s', (_, snapshot, shared) => {
    const ids = keep.left?.(contextOf(snapshot)).map(({ id }) => id);

    expect(ids?.includes('keep.root-password')).toBe(shared);
    expect(ids?.includes('keep.root-email')).toBe(shared);
  });
});
