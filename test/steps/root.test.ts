import { describe, expect, it } from 'vitest';
import { clearWrite } from '../../src/flow/lockOutGuard.ts';
import { changesOf, nextThing } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { AccessKey } from '../../src/model/credentials.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { root } from '../../src/steps/root.ts';
import {
  asRole,
  asRoot,
  asUser,
  daysAgo,
  deviceOf,
  enabled,
  finishedAccount,
  keyOf,
  now,
  signInOf,
  summaryOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const having = (keys: readonly AccessKey[], more: Parameters<typeof finishedAccount>[0] = {}) =>
  finishedAccount({
    summary: summaryOf({ rootAccessKeysPresent: keys.length > 0 }),
    rootCredentials: { keys, certificates: [] },
    ...more,
  });
const quiet = keyOf('AKIAQUIET', daysAgo(100));
const off = keyOf('AKIAOFF', daysAgo(100), false);
const used = keyOf('AKIAUSED', daysAgo(89));
const noMfa = { summary: summaryOf({ rootMfaEnabled: false, rootAccessKeysPresent: true }) };
const unproven = { signIns: [signInOf('jan', { lastUsedAt: enabled })] };
const certificate = (active: boolean) => ({ id: 'CERT', active, createdAt: daysAgo(900) });
const certificates = (keys: readonly AccessKey[], active: boolean) =>
  having(keys, {
    summary: summaryOf({ rootAccessKeysPresent: keys.length > 0, rootCertificatesPresent: true }),
    rootCredentials: { keys, certificates: [certificate(active)] },
  });
const all = { 'root.reachable': 'yes', 'root.mfa': 'now', 'root.second-way': 'root-mfa-elsewhere' };

const changes = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>> = all) =>
  changesOf(root, contextOf(snapshot, answers)).map(({ id }) => id.replace('root.', ''));
const asked = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>> = {}) =>
  root.questions(contextOf(snapshot, answers)).map(({ id }) => id.replace('root.', ''));
const left = (snapshot: Snapshot, answers: Readonly<Record<string, Answer>> = {}) =>
  root.left?.(contextOf(snapshot, answers)).map(({ id, instructions }) => [id, ...instructions.map(({ key }) => key)]);

const rows: readonly (readonly [string, Snapshot, readonly string[]])[] = [
  ['before anybody is proven', having([quiet], unproven), []],
  ['where proofs cannot be read', withUnreadable(having([quiet]), 'signIns'), []],
  ['without root’s MFA', having([quiet], noMfa), ['mfa']],
  ['with a quiet key', having([quiet]), ['key.off.AKIAQUIET']],
  ['with a key never used', having([keyOf('AKIANEW')]), ['key.off.AKIANEW']],
  ['with a key that is off', having([off]), ['key.delete.AKIAOFF']],
  ['with one on and one off', having([quiet, off]), ['key.off.AKIAQUIET']],
  ['with a key in use', having([used]), []],
  ['with a key in use beside a quiet one', having([quiet, used]), []],
  ['with a certificate', certificates([], true), ['certificate.off.CERT']],
  ['with a certificate that is off', certificates([], false), ['certificate.delete.CERT']],
  ['with a certificate beside a key in use', certificates([used], true), ['certificate.off.CERT']],
  ['signed by a key of root’s', having([quiet], { connection: asRoot('AKIAQUIET') }), []],
  ['as a user', having([quiet], { connection: asUser('jan') }), []],
  ['as a role', having([quiet], { connection: asRole() }), []],
  ['where keys cannot be seen', withUnreadable(having([quiet]), 'rootCredentials'), []],
  ['with nothing left', finishedAccount(), []],
];

describe('the root step', () => {
  it.each(rows)('proposes %s', (_, snapshot, expected) => {
    expect(changes(snapshot)).toEqual(expected);
  });

  it('proposes only what the lock-out guard lets through', () => {
    for (const [name, snapshot] of rows) {
      for (const change of changesOf(root, contextOf(snapshot, all))) {
        if (change.kind === 'api') expect(clearWrite(change, snapshot, now).cleared, name).not.toBeNull();
      }
    }
  });

  it('leaves root’s MFA for later where that is the answer', () => {
    expect(changes(having([quiet], noMfa), { ...all, 'root.mfa': 'later' })).toEqual([]);
  });

  it('has keys and certificates approved by typing the account’s number', () => {
    const next = nextThing([root], contextOf(having([quiet]), all), new Set());

    expect(next).toMatchObject({ kind: 'plan', plan: { typed: '123456789012', changes: [{ effect: 'remove' }] } });
  });

  it('can switch a key on again, and cannot bring one back', () => {
    expect(changesOf(root, contextOf(having([quiet]), all))).toMatchObject([
      { undo: { possible: true, write: { action: 'iam:UpdateAccessKey', input: { Status: 'Active' } } } },
    ]);
    expect(changesOf(root, contextOf(having([off]), all))).toMatchObject([{ undo: { possible: false } }]);
  });

  it.each<readonly [string, Snapshot, Readonly<Record<string, Answer>>, readonly string[]]>([
    ['nothing before the proof', having([quiet], unproven), {}, []],
    ['nothing of a locked root', finishedAccount(), {}, []],
    ['whether root can be reached', having([quiet]), {}, ['reachable']],
    ['for its MFA', having([quiet], noMfa), {}, ['reachable', 'mfa']],
    ['for a second way', having([quiet], { mfaDevices: [deviceOf('jan')] }), {}, ['second-way', 'reachable']],
    [
      'that going without is typed',
      having([quiet], { mfaDevices: [deviceOf('jan')] }),
      { 'root.second-way': 'without', 'root.reachable': 'without' },
      ['second-way', 'second-way-without', 'reachable', 'reachable-without'],
    ],
  ])('asks %s', (_, snapshot, answers, ids) => {
    expect(asked(snapshot, answers)).toEqual(ids);
  });

  it.each([
    ['without', true],
    [' Without ', true],
    ['', false],
    ['yes', false],
  ])('takes %j for typed: %s', (value, taken) => {
    const question = root
      .questions(contextOf(having([quiet]), { 'root.reachable': 'without' }))
      .find(({ id }) => id === 'root.reachable-without');

    expect(question?.kind === 'text' && question.validate(value) === null).toBe(taken);
  });

  it.each([
    ['root’s MFA', having([], noMfa), ['root.mfa', 'root.mfa.open', 'root.mfa.add']],
    ['what uses a key', withUnreadable(having([used]), 'keyWatches'), ['root.keys-in-use', 'root.left.in-use.how']],
    ['keys, as a user', having([quiet], { connection: asUser('jan') }), ['root.keys', 'root.left.as-root']],
    ['keys, by a key', having([quiet], { connection: asRoot('AKIAQUIET') }), ['root.keys', 'root.left.session']],
    ['keys, by hand', having([quiet]), ['root.keys', 'root.left.console']],
    ['certificates', certificates([], true), ['root.certificates', 'root.left.console']],
  ])('leaves %s to a person, with how', (_, snapshot, item) => {
    expect(left(snapshot)).toContainEqual(item);
  });

  it('leaves what was gone without, and nothing else, of a locked root', () => {
    expect(left(finishedAccount())).toEqual([]);
    expect(left(finishedAccount(), { 'root.second-way': 'without', 'root.reachable': 'without' })).toEqual([
      ['root.second-way', 'root.left.second-way.how'],
      ['root.reachable', 'root.left.reachable.how'],
    ]);
  });
});
