import { expect, test } from 'vitest';
import { read } from '../../src/model/reading.ts';
import { askCan, canActionProblem, canWho } from '../../src/narrow/askCan.ts';
import { account } from '../support/rightsRows.ts';
import { asOf, freshAccount, groupOf, roleOf, userOf } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

test.each([
  ['s3:GetObject', null],
  ['s3:GetObject, ec2:StartInstances', null],
  ['', 'can.action.none'],
  ['GetObject', 'narrow.action.wrong'],
  ['s3:Get*', 'can.action.pattern'],
])('actions %j: %s', (text, problem) => {
  expect(canActionProblem(text)?.key ?? null).toBe(problem);
});

const snapshot = {
  ...freshAccount(),
  authorization: read(
    account({
      users: [userOf('dora')],
      groups: [groupOf('Dora', []), groupOf('Makers', [])],
      roles: [roleOf('deploy')],
    }),
    asOf,
  ),
};

test.each([
  ['dora', 'user dora'],
  ['group/dora', 'group Dora'],
  ['makers', 'group Makers'],
  ['deploy', 'role deploy'],
  ['nobody', undefined],
])('%s is %s', (name, found) => {
  const who = canWho(contextOf(snapshot, { 'can.name': name }));

  expect(who ? `${who.kind} ${who.name}` : undefined).toBe(found);
});

test('whoever was not found is asked for, with everybody there is to choose from', () => {
  const [first] = askCan.questions(contextOf(snapshot, { 'can.name': 'nobody' }));

  expect(first).toMatchObject({ id: 'can.who', kind: 'choice', title: { key: 'can.who.unknown' } });
  expect(first?.kind === 'choice' ? first.options.map(({ value }) => value) : []).toEqual([
    'user/dora',
    'group/Dora',
    'group/Makers',
    'role/deploy',
  ]);
});
