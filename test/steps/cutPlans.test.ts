import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Change } from '../../src/model/change.ts';
import { secret } from '../../src/model/secret.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import type { Memory, Step } from '../../src/model/step.ts';
import { alias } from '../../src/steps/alias.ts';
import { groups } from '../../src/steps/groups.ts';
import { mfa } from '../../src/steps/mfa.ts';
import { passwords } from '../../src/steps/passwords.ts';
import { people } from '../../src/steps/people.ts';
import { programs } from '../../src/steps/programs.ts';
import { root } from '../../src/steps/root.ts';
import { applyWrite } from '../support/applyWrite.ts';
import { livedInAccount } from '../support/rootEvents.ts';
import {
  authorizationOf,
  daysAgo,
  finishedAccount,
  freshAccount,
  groupOf,
  keyOf,
  now,
  orphan,
  policyOf,
  signInOf,
  summaryOf,
  userOf,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

type Case = readonly [string, Step, Snapshot, Readonly<Record<string, Answer>>];

const ownGroups: Readonly<Record<string, Answer>> = {
  'groups.layout': 'change',
  'groups.admins': 'ADMINS',
  'groups.developers': 'Makers',
  'groups.developers-rights': 'services',
  'groups.developers-services': ['s3', 'lambda'],
  'groups.business': 'Business',
  'groups.business-rights': 'read',
  'groups.more-1': 'Auditors',
  'groups.more-1-policies': ['SecurityAudit'],
  'groups.more-2': '',
};
const team: Readonly<Record<string, Answer>> = {
  'people.you': 'jan',
  'people.you-password': 'generate',
  'people.team': [
    { name: 'eva', groups: ['Admins', 'Developers'] },
    { name: 'kim', groups: ['Business'] },
  ],
  ...Object.fromEntries(['jan', 'eva', 'kim'].map((name) => [`people.password.${name}`, secret(`A1-${name}`)])),
};
const noUsers = finishedAccount({
  summary: summaryOf({ rootMfaEnabled: false }),
  authorization: authorizationOf({ users: [] }),
  signIns: [],
  mfaDevices: [],
});
const someUsers = finishedAccount({
  summary: summaryOf({ rootMfaEnabled: false }),
  authorization: authorizationOf({ users: [userOf('eva', ['Business']), userOf('kim')] }),
  signIns: [signInOf('eva'), signInOf('kim', { password: null, lastUsedAt: null })],
  mfaDevices: [],
});
const someGroups = freshAccount({
  authorization: {
    users: [],
    groups: [groupOf('Admins', ['AdministratorAccess']), groupOf('Old', ['Billing'])],
    roles: [],
    policies: [policyOf('offroot-require-mfa', '{}')],
  },
});
const rootKeys = finishedAccount({
  summary: summaryOf({ rootAccessKeysPresent: true, rootCertificatesPresent: true }),
  rootCredentials: {
    keys: [keyOf('AKIA1', daysAgo(100)), keyOf('AKIA2', null, false)],
    certificates: [{ id: 'CERT', active: true, createdAt: daysAgo(900) }],
  },
});
const orphans = finishedAccount({
  summary: summaryOf({ rootMfaEnabled: false }),
  mfaDevices: [orphan('jan'), orphan('a'), orphan('b')],
});

const backup: Readonly<Record<string, Answer>> = {
  'programs.boto3.name': 'backup',
  'programs.boto3.s3': 'write',
  'programs.boto3.s3-where': 'acme-backups',
};

const cases: readonly Case[] = [
  ['a name', alias, freshAccount(), { 'alias.name': 'acme' }],
  ['passwords', passwords, freshAccount(), { 'passwords.policy': 'recommended' }],
  ['three groups', groups, freshAccount(), { 'groups.layout': 'recommended' }],
  ['groups of one’s own', groups, freshAccount(), ownGroups],
  ['groups beside others', groups, someGroups, ownGroups],
  ['a team', people, noUsers, team],
  ['a team of which some are here', people, someUsers, team],
  [
    'half-made devices',
    mfa,
    orphans,
    { 'people.you': 'jan', 'mfa.orphans': [orphan('a').serial], 'mfa.phone': 'later' },
  ],
  ['a program’s user', programs, livedInAccount(), { ...backup, 'programs.boto3.instead': 'user' }],
  [
    'a program’s role',
    programs,
    livedInAccount(),
    { ...backup, 'programs.boto3.instead': 'role', 'programs.boto3.role': 'lambda' },
  ],
  ['root’s keys', root, rootKeys, { 'root.reachable': 'yes' }],
];

const plan = (step: Step, snapshot: Snapshot, answers: Readonly<Record<string, Answer>>, memory: Partial<Memory>) =>
  changesOf(step, contextOf(snapshot, answers, memory));

const apply = (snapshot: Snapshot, changes: readonly Change[]): Snapshot =>
  changes.reduce((before, change) => (change.kind === 'api' ? applyWrite(before, change, now) : before), snapshot);

/** Users whose password this run has set: it holds their cards. */
const inHand = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) =>
    change.kind === 'api' && change.action === 'iam:CreateLoginProfile' ? [change.input.UserName] : [],
  );

const idsOf = (changes: readonly Change[]): readonly string[] => changes.map(({ id }) => id);

describe.each(cases)('a plan for %s', (_, step, snapshot, answers) => {
  const whole = plan(step, snapshot, answers, {});

  it('changes something with every write', () => {
    expect(whole.length).toBeGreaterThan(0);
    for (const [index] of whole.entries()) {
      const before = apply(snapshot, whole.slice(0, index));
      expect(apply(before, whole.slice(index, index + 1)), whole[index]?.id).not.toEqual(before);
    }
  });

  it('goes on wherever it was cut, repeating nothing', () => {
    for (const count of whole.keys()) {
      const done = whole.slice(0, count);
      const rest = plan(step, apply(snapshot, done), answers, { inHand: inHand(done) });
      // Root's keys are deleted in a second round, once all of them are off.
      const first = rest.filter(({ id }) => whole.some((change) => change.id === id));
      expect(idsOf([...done, ...first]), `cut after ${count}`).toEqual(idsOf(whole));
      if (step !== root) expect(rest).toHaveLength(first.length);
    }
  });

  it('comes to an end', () => {
    let state = snapshot;
    const held: string[] = [];
    for (const _round of [1, 2, 3]) {
      const changes = plan(step, state, answers, { inHand: held });
      held.push(...inHand(changes));
      state = apply(state, changes);
    }

    expect(plan(step, state, answers, { inHand: held })).toEqual([]);
  });

  it('is taken back in reverse by its own undo', () => {
    const undoable = whole.every((change) => change.kind === 'api' && change.undo.possible);
    const writes = whole
      .toReversed()
      .flatMap((change) => (change.kind === 'api' && change.undo.possible ? [change.undo.write] : []));

    const back = writes.reduce((before, write) => applyWrite(before, write, now), apply(snapshot, whole));

    if (undoable) {
      expect({ ...back, signIns: null }).toEqual({ ...snapshot, signIns: null });
    }
  });
});

describe('a plan cut in a run that is lost', () => {
  it('gives those a new password whose card nobody saw', () => {
    const whole = plan(people, noUsers, team, {});

    const rest = plan(people, apply(noUsers, whole), team, { handedOver: ['kim'] });

    expect(idsOf(rest)).toEqual(['people.password.jan', 'people.password.eva']);
    expect(rest.map((change) => change.kind === 'api' && change.action)).toEqual([
      'iam:UpdateLoginProfile',
      'iam:UpdateLoginProfile',
    ]);
  });

  it('never leaves a group that works without MFA unseen', () => {
    const answers = { 'groups.layout': 'recommended' };
    const whole = plan(groups, freshAccount(), answers, {});
    for (const count of whole.keys()) {
      const later = contextOf(apply(freshAccount(), whole.slice(0, count)));
      expect(
        groups.questions(later).map(({ id }) => id),
        `cut after ${count}`,
      ).toEqual(['groups.layout']);
    }
  });
});
