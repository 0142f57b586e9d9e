import { expect, test } from 'vitest';
import { replacesTag } from '../../src/facts/replacements.ts';
import { fakeClock, type Practice, practice } from '../support/practice.ts';

const dayMs = 86_400_000;
const shared = () => practice({ scenario: 'shared-root', clock: fakeClock('2026-11-20T09:00:00Z') });

const programOf = ({ account }: Practice, name: string) =>
  account.desk.programs.list().find((program) => program.name === name);
const keyOf = ({ account }: Practice, id: string) => account.state().keys.find((key) => key.id === id);
const rootKey = ({ account }: Practice, place: number) =>
  account.state().keys.filter(({ owner }) => owner === 'root')[place]?.id ?? '';

/** A user with the tag of a replacement and, unless it is to be without, an access key. Gives the key's id. */
function addReplacement(built: Practice, name: string, replaces: string, withKey = true): string {
  built.ask('CreateUser', { UserName: name, 'Tags.member.1.Key': replacesTag, 'Tags.member.1.Value': replaces });
  if (!withKey) return '';
  return /<AccessKeyId>(\w+)</.exec(built.ask('CreateAccessKey', { UserName: name }).body)?.[1] ?? '';
}

const switchOff = (built: Practice, id: string) =>
  built.ask('UpdateAccessKey', { AccessKeyId: id, Status: 'Inactive' });

test('the programs begin with root’s keys, and last ran two days ago', () => {
  const built = shared();

  expect(built.account.desk.programs.list()).toEqual([
    {
      name: 'backup',
      signsWith: { kind: 'root-key', id: rootKey(built, 0), owner: 'root' },
      service: 's3',
      lastRun: '2026-11-17T16:00:00Z',
      failingSince: null,
    },
    {
      name: 'starter',
      signsWith: { kind: 'root-key', id: rootKey(built, 1), owner: 'root' },
      service: 'ec2',
      lastRun: '2026-11-17T21:00:00Z',
      failingSince: null,
    },
  ]);
});

test('an account that is opened again on its day is as it was left', () => {
  const built = shared();
  const before = built.account.state();

  built.clock.advance(23 * 3_600_000);

  expect(built.reopen().state()).toEqual(before);
});

test('real days that passed are lived when the account is opened again, once', () => {
  const built = shared();
  built.clock.advance(3 * dayMs);

  const [first, second] = [built.reopen().state(), built.reopen().state()];

  expect(first.programs.map(({ lastRun }) => lastRun)).toEqual(['2026-11-22T16:00:00Z', '2026-11-22T21:00:00Z']);
  expect(second).toEqual(first);
});

test('a day with root’s keys leaves events and last use, in order and never in the future', () => {
  const built = shared();
  const { length } = built.account.state().trail.events;
  const before = keyOf(built, rootKey(built, 0))?.lastUsed;

  built.account.desk.time.pass(2);

  const { trail } = built.account.state();
  const added = trail.events.slice(length);
  const times = trail.events.map(({ at }) => Date.parse(at));
  expect(added.map(({ at, name, region }) => `${at} ${name} ${region}`).slice(0, 6)).toEqual([
    '2026-11-20T16:00:00Z ListBuckets us-east-1',
    '2026-11-20T16:00:20Z GetBucketLocation eu-west-1',
    '2026-11-20T16:00:40Z PutBucketLifecycle eu-west-1',
    '2026-11-20T21:00:00Z DescribeInstances us-east-1',
    '2026-11-20T21:00:20Z StartInstances us-east-1',
    '2026-11-20T21:00:40Z StopInstances us-east-1',
  ]);
  expect(added).toHaveLength(12);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(Math.max(...times)).toBeLessThanOrEqual(built.account.clock.now().getTime());
  expect(added.map(({ actor }) => trail.actors[actor]?.keyId)).toContain(rootKey(built, 0));
  expect(keyOf(built, rootKey(built, 0))).toMatchObject({
    lastUsed: { at: '2026-11-21T16:00:40Z', service: 's3', region: 'eu-west-1' },
    usedBefore: { at: '2026-11-20T16:00:40Z' },
  });
  expect(before?.at).toBe('2026-11-17T23:00:00Z');
});

test('people do not go on signing in as root', () => {
  const built = shared();
  const { trail, root } = built.account.state();

  built.account.desk.time.pass(30);

  const later = built.account.state();
  const signIns = (events: typeof trail.events) => events.filter(({ name }) => name === 'ConsoleLogin').length;
  expect(signIns(later.trail.events)).toBe(signIns(trail.events));
  expect(later.root).toEqual(root);
});

interface Row {
  readonly what: string;
  readonly prepare: (built: Practice) => void;
  readonly runs: boolean;
}

const rows: readonly Row[] = [
  { what: 'root’s key, active', prepare: () => undefined, runs: true },
  { what: 'root’s key, switched off', prepare: (built) => switchOff(built, rootKey(built, 0)), runs: false },
  {
    what: 'root’s key, deleted',
    prepare: (built) => built.ask('DeleteAccessKey', { AccessKeyId: rootKey(built, 0) }),
    runs: false,
  },
  { what: 'a user’s key, active', prepare: moved, runs: true },
  {
    what: 'a user’s key, active, while root’s is off',
    prepare: (built) => {
      moved(built);
      switchOff(built, rootKey(built, 0));
    },
    runs: true,
  },
  {
    what: 'a user’s key, switched off',
    prepare: (built) => {
      const AccessKeyId = moved(built);
      built.ask('UpdateAccessKey', { UserName: 'backup-user', AccessKeyId, Status: 'Inactive' });
    },
    runs: false,
  },
  {
    what: 'a user’s key, deleted',
    prepare: (built) => {
      const AccessKeyId = moved(built);
      built.ask('DeleteAccessKey', { UserName: 'backup-user', AccessKeyId });
    },
    runs: false,
  },
  { what: 'a role', prepare: movedToRole, runs: true },
  {
    what: 'a role that is gone',
    prepare: (built) => {
      movedToRole(built);
      built.ask('DeleteRole', { RoleName: 'backup-role' });
    },
    runs: false,
  },
];

function moved(built: Practice): string {
  const id = addReplacement(built, 'backup-user', `${rootKey(built, 0)} backup`);
  built.account.desk.programs.moveToReplacement('backup');
  return id;
}

function movedToRole(built: Practice): void {
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  };
  built.ask('CreateRole', {
    RoleName: 'backup-role',
    AssumeRolePolicyDocument: JSON.stringify(trust),
    'Tags.member.1.Key': replacesTag,
    'Tags.member.1.Value': `${rootKey(built, 0)} backup`,
  });
  built.account.desk.programs.moveToReplacement('backup');
}

test.each(rows)('with $what, a day and another day', ({ prepare, runs }) => {
  const built = shared();
  const starter = rootKey(built, 1);
  prepare(built);
  const before = built.account.state();
  const last = programOf(built, 'backup')?.lastRun;

  built.account.desk.time.pass(1);
  const afterOne = programOf(built, 'backup');
  built.account.desk.time.pass(1);
  const afterTwo = programOf(built, 'backup');

  const [first, second] = ['2026-11-20T16:00:00Z', '2026-11-21T16:00:00Z'];
  expect(afterOne).toMatchObject(
    runs ? { lastRun: first, failingSince: null } : { lastRun: last, failingSince: first },
  );
  expect(afterTwo).toMatchObject(
    runs ? { lastRun: second, failingSince: null } : { lastRun: last, failingSince: first },
  );
  const keyUses = (state: typeof before) => state.keys.map(({ id, lastUsed }) => [id, lastUsed]);
  const ofBackup = (uses: ReturnType<typeof keyUses>) => uses.filter(([id]) => id !== starter);
  if (!runs) expect(ofBackup(keyUses(built.account.state()))).toEqual(ofBackup(keyUses(before)));
});

test('moved to the newest active key of the user that replaces the root key, a program runs at once', () => {
  const built = shared();
  const [backup, starter] = [rootKey(built, 0), rootKey(built, 1)];
  addReplacement(built, 'starter-user', `${starter} starter`);
  const oldest = addReplacement(built, 'backup-user', `${backup} backup`);
  built.clock.advance(60_000);
  const newest = /<AccessKeyId>(\w+)</.exec(built.ask('CreateAccessKey', { UserName: 'backup-user' }).body)?.[1] ?? '';

  const answer = built.account.desk.programs.moveToReplacement('backup');

  expect(answer).toEqual({ ok: true, to: newest });
  expect(programOf(built, 'backup')).toEqual({
    name: 'backup',
    signsWith: { kind: 'user-key', id: newest, owner: 'backup-user' },
    service: 's3',
    lastRun: '2026-11-20T09:01:00Z',
    failingSince: null,
  });
  expect(keyOf(built, newest)?.lastUsed).toEqual({ at: '2026-11-20T09:01:00Z', service: 's3', region: 'eu-west-1' });
  expect(keyOf(built, oldest)?.lastUsed).toBeNull();
});

test('what was off fails no more once it is moved, and the role that took its place is seen used', () => {
  const built = shared();
  switchOff(built, rootKey(built, 0));
  built.account.desk.time.pass(1);
  const failing = programOf(built, 'backup')?.failingSince;

  movedToRole(built);

  expect(failing).toBe('2026-11-20T16:00:00Z');
  expect(programOf(built, 'backup')).toMatchObject({
    signsWith: { kind: 'role', id: 'backup-role', owner: 'backup-role' },
    failingSince: null,
  });
  expect(built.account.state().roles.find(({ name }) => name === 'backup-role')?.lastUsed).toEqual({
    at: '2026-11-21T09:00:00Z',
    region: 'eu-west-1',
  });
});

test('of several replacements for one key, the one made for this program is taken', () => {
  const built = shared();
  const key = addReplacement(built, 'nightly', `${rootKey(built, 0)} backup`);
  addReplacement(built, 'reports', `${rootKey(built, 0)} reports`);

  expect(built.account.desk.programs.moveToReplacement('backup')).toEqual({ ok: true, to: key });
});

test('without anything to take its place, a program stays where it is, and it is said in plain words', () => {
  const built = shared();
  const { programs } = built.account.desk;
  const before = programs.list();
  const key = rootKey(built, 0);

  const nothing = programs.moveToReplacement('backup');
  addReplacement(built, 'backup-user', `${key} backup`, false);
  const noKey = programs.moveToReplacement('backup');
  const nobody = programs.moveToReplacement('nobody');

  expect([nothing, noKey, nobody]).toEqual([
    { ok: false, message: `Nothing is there yet to take the place of root’s key ${key} for backup.` },
    { ok: false, message: 'backup-user is there to take its place, but has no active access key yet.' },
    { ok: false, message: 'No program is called nobody here.' },
  ]);
  expect(programs.list()).toEqual(before);
});

test('moved back by mistake, a program uses root’s key at once, or fails with it', () => {
  const built = shared();
  const { programs } = built.account.desk;
  const key = rootKey(built, 0);
  moved(built);
  built.clock.advance(3_600_000);

  const back = programs.moveBack('backup');
  const used = [keyOf(built, key)?.lastUsed?.at, built.account.state().trail.events.at(-1)?.at];
  moved(built);
  switchOff(built, key);
  programs.moveBack('backup');
  const failing = programOf(built, 'backup')?.failingSince;
  programs.moveToReplacement('backup');
  built.ask('DeleteAccessKey', { AccessKeyId: key });

  expect(back).toEqual({ ok: true, to: key });
  expect(used).toEqual(['2026-11-20T10:00:00Z', '2026-11-20T10:00:00Z']);
  expect(failing).toBe('2026-11-20T10:00:00Z');
  expect(programs.moveBack('backup')).toEqual({
    ok: false,
    message: `Root’s key ${key} is deleted: nobody can sign with it.`,
  });
});

test('accounts without programs have none, and time passes there as well', () => {
  const { account } = practice({ scenario: 'first-day', clock: fakeClock('2026-11-20T09:00:00Z') });

  account.desk.time.pass(7);

  expect(account.desk.programs.list()).toEqual([]);
  expect(account.desk.time.now().toISOString()).toBe('2026-11-27T09:00:00.000Z');
  expect(account.state().livedUntil).toBeNull();
});
