import { describe, expect, it, test } from 'vitest';
import { everyQuestion } from '../../src/flow/everyQuestion.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { steps } from '../../src/steps/index.ts';
import { rootUse } from '../../src/steps/rootUse.ts';
import { eventOf, eventsOf, livedInAccount } from '../support/rootEvents.ts';
import { finishedAccount, freshAccount, now, roleOf, userOf, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const unread = (snapshot: Snapshot = livedInAccount()): Snapshot => withUnreadable(snapshot, 'rootEvents');
const ids = (of: readonly { readonly id: string }[] | undefined): readonly string[] => (of ?? []).map(({ id }) => id);

describe('the step appears', () => {
  it.each<readonly [string, Snapshot, boolean]>([
    ['where a key of root’s is in use', livedInAccount(), true],
    ['where there is a user of somebody else’s', freshAccount({ authorization: withUsers('ci') }), true],
    ['not in a fresh account', freshAccount(), false],
    ['not where all there is was made by offroot or by AWS', freshAccount({ authorization: ours() }), false],
    ['not once root is locked', finishedAccount(), false],
  ])('%s', (_, snapshot, appears) => {
    expect(rootUse.appears?.(contextOf(snapshot))).toBe(appears);
  });
});

const nobody = { users: [], groups: [], roles: [], policies: [] };
const withUsers = (name: string) => ({ ...nobody, users: [userOf(name)] });
function ours() {
  const tags = { 'offroot:created': '2026-11-20T09:00:00Z' };
  const linked = roleOf('support', { path: '/aws-service-role/support.amazonaws.com/' });
  return { ...nobody, users: [userOf('alice', [], { tags })], roles: [linked] };
}

describe('it asks', () => {
  it('first whether to look, and shows what was found only after that', () => {
    expect(ids(rootUse.questions(contextOf(unread())))).toEqual(['root-use.look']);
    expect(ids(rootUse.questions(contextOf(unread(), { 'root-use.look': 'later' })))).toEqual(['root-use.look']);
    expect(ids(rootUse.questions(contextOf(unread(), { 'root-use.look': 'now' })))).toEqual([
      'root-use.look',
      'root-use.found',
    ]);
  });

  it('nothing where it was read already, and shows programs, people and what is unknown before the rest', () => {
    const [found, ...more] = rootUse.questions(contextOf(livedInAccount()));

    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: 'root-use.found', kind: 'notice', shows: 'root-use' });
    const sections = found?.kind === 'notice' && found.shows === 'root-use' ? found.told.sections : [];
    expect(ids(sections)).toEqual(['programs', 'people', 'questions', 'regions', 'credentials', 'tasks']);
    expect(sections.flatMap(({ items }) => items).filter(({ code }) => code !== null)).toEqual([]);
  });

  it('says what it reads, so that the flow need not guess', () => {
    expect(rootUse.questions(contextOf(unread()))[0]).toMatchObject({
      options: [{ value: 'now', reads: ['credentialReport', 'rootCredentials', 'rootEvents'] }, { value: 'later' }],
    });
  });
});

describe('what is left', () => {
  it.each<readonly [string, Snapshot, readonly string[]]>([
    ['to look, where nobody did', unread(), ['root-use.look']],
    ['what the events cannot answer', livedInAccount(), ['root-use.questions']],
    [
      'the regions that were not read in whole',
      livedInAccount({
        rootEvents: eventsOf(
          [eventOf()],
          [{ region: 'eu-west-1', state: 'unread', events: 0, back: null, reason: 'no' }],
        ),
      }),
      ['root-use.regions', 'root-use.questions'],
    ],
    [
      'no question about a key that has a replacement',
      livedInAccount({
        authorization: {
          ...nobody,
          users: [userOf('backup', [], { tags: { 'offroot:replaces': 'AKIAROOTONE boto3' } })],
        },
      }),
      [],
    ],
  ])('is %s', (_, snapshot, left) => {
    expect(ids(rootUse.left?.(contextOf(snapshot)))).toEqual(left);
  });

  it('says why where AWS refused', () => {
    const [left] = rootUse.left?.(contextOf(unread(), { 'root-use.look': 'now' })) ?? [];

    expect(left?.instructions[0]).toMatchObject({ key: 'root-use.unknown.why', params: { reason: 'denied' } });
  });
});

test('“offroot questions” lists it for an account that is lived in, and for no other', () => {
  const listed = (snapshot: Snapshot) => everyQuestion(steps, snapshot, now).filter(({ id }) => /^root-use/.test(id));

  expect(ids(listed(unread()))).toContain('root-use.look');
  expect(listed(freshAccount())).toEqual([]);
});
