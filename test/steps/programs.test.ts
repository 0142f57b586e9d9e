import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/flow/nextThing.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Memory } from '../../src/model/step.ts';
import { programs } from '../../src/steps/programs.ts';
import { eventOf, eventsOf, livedInAccount } from '../support/rootEvents.ts';
import {
  daysAgo,
  finishedAccount,
  freshAccount,
  groupOf,
  keyOf,
  keysOf,
  policyOf,
  roleOf,
  userKeyOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

type Answers = Readonly<Record<string, Answer>>;

const translate = translator(en);
const nobody = { users: [], groups: [], roles: [], policies: [] };
const tags = { 'offroot:created': daysAgo(1), 'offroot:replaces': 'AKIAROOTONE boto3' };
const onAws = eventOf({ agent: 'aws-sdk-js/3.1 exec-env/AWS_Lambda_nodejs22.x' });
const powerful = eventsOf([eventOf(), eventOf({ source: 'iam.amazonaws.com', name: 'PutRolePolicy' })]);
const user = { 'programs.boto3.instead': 'user', 'programs.boto3.name': 'backup' };
const writes = { 'programs.boto3.s3': 'write', 'programs.boto3.s3-where': 'acme' };

const asked = (snapshot: Snapshot, answers: Answers = {}) => programs.questions(contextOf(snapshot, answers));
const ids = (snapshot: Snapshot, answers: Answers = {}) => asked(snapshot, answers).map(({ id }) => id);
const fields = (snapshot: Snapshot, answers: Answers = {}) =>
  ids(snapshot, answers).map((id) => id.replace(/^programs\.boto3\./, ''));
const actions = (snapshot: Snapshot, answers: Answers = {}, memory: Partial<Memory> = {}) =>
  changesOf(programs, contextOf(snapshot, answers, memory)).map((change) =>
    change.kind === 'api' ? change.action : '',
  );
const left = (snapshot: Snapshot, answers: Answers = {}) =>
  (programs.left?.(contextOf(snapshot, answers)) ?? []).map(({ id, summary }) => `${id}: ${translate(summary)}`);
const problem = (snapshot: Snapshot, answers: Answers, field: string, value: string): string => {
  const question = asked(snapshot, answers).find(({ id }) => id === `programs.boto3.${field}`);
  const words = question?.kind === 'text' ? question.validate(value) : null;
  return words === null ? '' : translate(words);
};

describe('the step appears', () => {
  it.each<readonly [string, Snapshot, boolean]>([
    ['where root’s keys were looked into', livedInAccount(), true],
    ['where one is in use, looked into or not', withUnreadable(livedInAccount(), 'rootEvents'), true],
    ['not in a fresh account', freshAccount(), false],
    ['not where root has no keys', freshAccount({ authorization: { ...nobody, users: [userOf('ci')] } }), false],
    ['not once root is locked', finishedAccount(), false],
  ])('%s', (_, snapshot, appears) => {
    expect(programs.appears?.(contextOf(snapshot))).toBe(appears);
  });
});

describe('about a program it asks', () => {
  it.each<readonly [string, Answers, readonly string[]]>([
    ['what takes the key’s place', {}, ['instead']],
    ['nothing more where nothing is made', { 'programs.boto3.instead': 'login' }, ['instead']],
    ['nothing more where it is put off', { 'programs.boto3.instead': 'later' }, ['instead']],
    ['its name and its data where it gets a user', { 'programs.boto3.instead': 'user' }, ['instead', 'name', 's3']],
    ['what it runs on where it gets a role', { 'programs.boto3.instead': 'role' }, ['instead', 'role', 'name', 's3']],
    ['where its data is, once it uses any', { ...user, ...writes }, ['instead', 'name', 's3', 's3-where']],
    ['not where, if it uses none', { ...user, 'programs.boto3.s3': 'nothing' }, ['instead', 'name', 's3']],
  ])('%s', (_, answers, wanted) => {
    expect(fields(livedInAccount(), answers)).toEqual(wanted);
  });

  it('whether it keeps what is powerful, where it was seen to do such things', () => {
    expect(fields(livedInAccount({ rootEvents: powerful }), user)).toEqual(['instead', 'name', 'powerful', 's3']);
  });

  it('with a role suggested where it says that it runs on AWS, and for what', () => {
    const snapshot = livedInAccount({ rootEvents: eventsOf([onAws]) });

    expect(asked(snapshot, { 'programs.aws-sdk-js.instead': 'role' }).slice(0, 2)).toMatchObject([
      { id: 'programs.aws-sdk-js.instead', suggestion: 'role' },
      { id: 'programs.aws-sdk-js.role', suggestion: 'lambda' },
    ]);
  });

  it('nothing where it has something in the key’s place already', () => {
    const authorization = { ...nobody, users: [userOf('backup', ['backup'], { tags })] };

    expect(ids(livedInAccount({ authorization, accessKeys: [keysOf('backup', userKeyOf(1, 0))] }))).toEqual([]);
  });

  it.each([
    ['name', 'a b', 'AWS takes no spaces in names. Try a.b.'],
    ['name', 'backup', ''],
    ['name', 'Taken', 'The name Taken is taken.'],
    ['name', 'crew', 'The name crew is taken.'],
    ['name', 'left', ''],
    ['s3-where', '', 'Name the buckets, or type * for all of them.'],
    ['s3-where', 'acme, Bad', '“Bad” is no name or ARN of buckets. With several, put commas between them.'],
    ['s3-where', 'acme, arn:aws:s3:::other', ''],
    ['s3-where', '*', ''],
  ])('and takes for %s %s: %s', (field, value, words) => {
    const authorization = {
      users: [userOf('ann', ['crew'])],
      groups: [groupOf('crew'), groupOf('left', ['own:offroot-program-left'])],
      roles: [roleOf('taken')],
      policies: [policyOf('offroot-program-left', '{}')],
    };

    expect(problem(livedInAccount({ authorization }), { ...user, ...writes }, field, value)).toBe(words);
  });
});

describe('a program gets', () => {
  const ofUser = [
    'CreatePolicy',
    'CreateGroup',
    'AttachGroupPolicy',
    'CreateUser',
    'AddUserToGroup',
    'CreateAccessKey',
  ];
  const role = { 'programs.boto3.instead': 'role', 'programs.boto3.name': 'backup', 'programs.boto3.s3': 'nothing' };

  it.each<readonly [string, Answers, readonly string[]]>([
    ['a user with a group and a key', { ...user, ...writes }, ofUser],
    ['a role for ECS', { ...role, 'programs.boto3.role': 'ecs' }, ['CreatePolicy', 'CreateRole', 'AttachRolePolicy']],
    [
      'a role for EC2 with its profile',
      { ...role, 'programs.boto3.role': 'ec2' },
      ['CreatePolicy', 'CreateRole', 'AttachRolePolicy', 'CreateInstanceProfile', 'AddRoleToInstanceProfile'],
    ],
    ['nothing where it is gone', { 'programs.boto3.instead': 'gone' }, []],
  ])('%s', (_, answers, wanted) => {
    expect(actions(livedInAccount(), answers)).toEqual(wanted.map((name) => `iam:${name}`));
  });

  it.each([
    [true, true],
    [false, false],
  ])('what is powerful only where that was said: %s', (said, kept) => {
    const snapshot = livedInAccount({ rootEvents: powerful });
    const context = contextOf(snapshot, { ...user, ...writes, 'programs.boto3.powerful': said });

    expect(JSON.stringify(changesOf(programs, context)).includes('iam:PutRolePolicy')).toBe(kept);
    const cautions = programs.plan?.(context).cautions.map(({ key }) => key);
    expect(cautions?.includes('programs.caution.powerful')).toBe(kept);
  });

  it('all data only with a word about it', () => {
    const everything = { ...user, ...writes, 'programs.boto3.s3-where': 'acme, *' };

    expect(programs.plan?.(contextOf(livedInAccount(), everything)).cautions.map(({ key }) => key)).toEqual([
      'rotate-keys.caution.make',
      'programs.caution.all-data',
    ]);
  });

  it('what it did, with a word about roles that it may hand on', () => {
    const starts = livedInAccount({
      rootEvents: eventsOf([eventOf({ source: 'ec2.amazonaws.com', name: 'RunInstances' })]),
    });

    expect(programs.plan?.(contextOf(starts, user)).cautions.map(({ key }) => key)).toContain(
      'programs.caution.pass-role',
    );
  });

  it('nothing where users could not be read', () => {
    expect(actions(withUnreadable(livedInAccount(), 'authorization'), { ...user, ...writes })).toEqual([]);
  });
});

describe('what a lost card needs', () => {
  const backup = { ...nobody, users: [userOf('backup', ['backup'], { tags })], groups: [groupOf('backup')] };
  const withKey = (used: number | null) =>
    livedInAccount({ authorization: backup, accessKeys: [keysOf('backup', userKeyOf(1, used, { id: 'AKIANEW' }))] });

  it.each<readonly [string, Snapshot, Partial<Memory>, readonly string[]]>([
    ['is asked where nobody is known to hold the key', withKey(null), {}, ['programs.again']],
    ['is not asked of whoever holds it', withKey(null), { keysHeld: ['AKIANEW'] }, []],
    ['is not asked once it is in use', withKey(0), {}, []],
    ['is not asked where keys were not read', withUnreadable(withKey(null), 'accessKeys'), {}, []],
  ])('%s', (_, snapshot, memory, wanted) => {
    expect(programs.questions(contextOf(snapshot, {}, memory)).map(({ id }) => id)).toEqual(wanted);
  });

  it('is a new key, after the old one is gone', () => {
    const none = livedInAccount({ authorization: backup, accessKeys: [keysOf('backup')] });

    expect(actions(withKey(null), { 'programs.again': ['AKIANEW'] })).toEqual(['iam:DeleteAccessKey']);
    expect(actions(none)).toEqual(['iam:CreateAccessKey']);
  });
});

describe('what is left', () => {
  const users = [userOf('backup', ['backup'], { tags })];
  const replaced = (used: number | null) =>
    livedInAccount({
      authorization: { ...nobody, users },
      accessKeys: [keysOf('backup', userKeyOf(1, used, { id: 'AKIANEW' }))],
    });
  const asRole = (lastUsedAt: string | null) =>
    livedInAccount({ authorization: { ...nobody, roles: [roleOf('backup', { tags, lastUsedAt })] } });
  const silent = withUnreadable(livedInAccount(), 'rootEvents');
  const long = Array.from({ length: 300 }, (_, index) => `a-bucket-with-a-long-name-${index}`).join(', ');

  it.each<readonly [string, Snapshot, Answers, string]>([
    [
      'the new key',
      replaced(null),
      {},
      'programs.put.boto3: Put the new key of user backup into Boto3 at 203.0.113.44',
    ],
    ['nothing once it is in use', replaced(0), {}, ''],
    ['the role', asRole(null), {}, 'programs.put.boto3: Give the role backup to Boto3 at 203.0.113.44'],
    ['nothing once the role is in use', asRole(daysAgo(0)), {}, ''],
    ['aws login', livedInAccount(), { 'programs.boto3.instead': 'login' }, 'programs.login.boto3: Use aws login'],
    ['nothing of what is gone', livedInAccount(), { 'programs.boto3.instead': 'gone' }, ''],
    ['the decision', livedInAccount(), { 'programs.boto3.instead': 'later' }, 'programs.open.boto3: Not decided'],
    [
      'a policy that is too long',
      livedInAccount(),
      { ...user, ...writes, 'programs.boto3.s3-where': long },
      'programs.long.boto3',
    ],
    [
      'a program of which nothing is known',
      silent,
      { 'programs.key-1.instead': 'user', 'programs.key-1.name': 'x', 'programs.key-1.s3': 'nothing' },
      'programs.nothing.key-1: No right is known',
    ],
  ])('is %s', (_, snapshot, answers, wanted) => {
    const all = left(snapshot, answers);

    expect(all).toHaveLength(wanted === '' ? 0 : 1);
    expect(all[0] ?? '').toContain(wanted);
  });

  it('is nothing once root’s key is gone', () => {
    const { rootCredentials } = livedInAccount({
      rootCredentials: { keys: [keyOf('AKIAOTHER', daysAgo(1))], certificates: [] },
    });

    expect(left({ ...replaced(null), rootCredentials }).filter((text) => text.includes('boto3'))).toEqual([]);
  });
});
