import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { rootLockedChecks } from '../../src/facts/setUp.ts';
import { everyQuestion } from '../../src/flow/everyQuestion.ts';
import { changesOf, nextThing } from '../../src/flow/nextThing.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Question } from '../../src/model/question.ts';
import { type Snapshot, snapshotParts } from '../../src/model/snapshot.ts';
import type { Memory, StepContext } from '../../src/model/step.ts';
import type { Words } from '../../src/model/words.ts';
import { steps } from '../../src/steps/index.ts';
import { eventOf, eventsOf, livedInAccount } from '../support/rootEvents.ts';
import {
  asRole,
  asRoot,
  asUser,
  authorizationOf,
  daysAgo,
  deviceOf,
  finishedAccount,
  freshAccount,
  groupOf,
  keyOf,
  now,
  orphan,
  roleOf,
  signInOf,
  strongPasswords,
  summaryOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const rootLeft = {
  summary: summaryOf({ rootAccessKeysPresent: true, rootCertificatesPresent: true }),
  rootCredentials: {
    keys: [keyOf('AKIAUSED', daysAgo(4)), keyOf('AKIAQUIET', daysAgo(100))],
    certificates: [{ id: 'CERT', active: true, createdAt: daysAgo(900) }],
  },
};
const organization = roleOf('org', { path: '/aws-service-role/organizations.amazonaws.com/' });
const identityCenter = roleOf('sso', { path: '/aws-reserved/sso.amazonaws.com/' });
const half = {
  passwordPolicy: { ...strongPasswords, minimumLength: 8, maxAgeDays: 30, hardExpiry: true },
  authorization: authorizationOf({
    users: [userOf('jan', ['Admins']), userOf('eva', ['admins-old']), userOf('ci')],
    groups: [groupOf('Admins', ['AdministratorAccess']), groupOf('admins-old', ['AdministratorAccess'])],
    roles: [organization, identityCenter],
  }),
  signIns: [signInOf('jan', { lastUsedAt: null }), signInOf('eva'), signInOf('ci', { password: null })],
  mfaDevices: [orphan('jan'), orphan('stranger'), deviceOf('ci')],
};

const accounts: Readonly<Record<string, Snapshot>> = {
  fresh: freshAccount(),
  finished: finishedAccount(),
  'wholly unreadable': withUnreadable(finishedAccount(), ...snapshotParts),
  'half set up': finishedAccount({ ...half, ...rootLeft }),
  'half set up, seen by a member': finishedAccount({ ...half, ...rootLeft, connection: asUser('jan') }),
  'lived in': livedInAccount(),
  'lived in, by a program with much power': livedInAccount({
    rootEvents: eventsOf([eventOf(), eventOf({ source: 'iam.amazonaws.com', name: 'CreateUser' })]),
  }),
  'lived in, not looked into': withUnreadable(livedInAccount(), 'rootEvents'),
  'locked but for keys': finishedAccount(rootLeft),
  'locked but for keys, seen by a role': finishedAccount({ ...rootLeft, connection: asRole() }),
  'locked but for keys, seen by a key of root’s': finishedAccount({ ...rootLeft, connection: asRoot('AKIAQUIET') }),
  'locked but for quiet keys': finishedAccount({
    ...rootLeft,
    rootCredentials: { ...rootLeft.rootCredentials, keys: [keyOf('AKIAQUIET', daysAgo(100))] },
  }),
  ...Object.fromEntries(
    snapshotParts.map((part) => [`half, ${part} unreadable`, withUnreadable(finishedAccount(half), part)]),
  ),
};
const everyAccount = Object.entries(accounts);

const people = [
  { name: 'eva', groups: ['Admins'] },
  { name: 'kim', groups: ['Business'] },
];
const answerSets: readonly Readonly<Record<string, Answer>>[] = [
  {},
  {
    'root-use.look': 'now',
    'alias.name': 'acme',
    'passwords.policy': 'recommended',
    'groups.layout': 'recommended',
    'people.you': 'jan',
    'people.you-password': 'generate',
    'people.team': people,
    'mfa.phone': 'now',
    'mfa.orphans': [orphan('stranger').serial],
    'prove.sign-in': 'now',
    'programs.boto3.instead': 'user',
    'programs.boto3.name': 'backup',
    'programs.boto3.s3': 'read-write',
    'programs.boto3.s3-where': '*',
    'root.second-way': 'without',
    'root.reachable': 'without',
    'root.mfa': 'now',
    'keep.by-hand': ['vault'],
  },
  {
    'root-use.look': 'later',
    'alias.name': '',
    'passwords.policy': 'own',
    'passwords.length': '8',
    'passwords.reuse': '0',
    'passwords.expiry': '30',
    'passwords.rules': ['hardExpiry'],
    'groups.layout': 'change',
    'groups.admins': 'admins',
    'groups.developers': 'Makers',
    'groups.developers-rights': 'services',
    'groups.developers-services': ['s3', 'lambda'],
    'groups.business': 'Office',
    'groups.business-rights': 'read',
    'groups.more-1': 'Auditors',
    'groups.more-1-policies': ['SecurityAudit'],
    'people.you': 'new',
    'people.you-password': 'type',
    'people.team': [],
    'mfa.who': 'eva',
    'mfa.phone': 'later',
    'prove.sign-in': 'later',
    'programs.boto3.instead': 'role',
    'programs.boto3.role': 'ec2',
    'programs.boto3.name': 'backup',
    'programs.boto3.powerful': true,
    'programs.boto3.s3': 'nothing',
    'root.mfa': 'later',
  },
];
const memories: readonly Partial<Memory>[] = [
  {},
  { confirmed: true, handedOver: ['jan'], ticked: ['vault'], applied: ['groups'], awsLogin: true },
  ...steps.map(({ id }) => ({ revisiting: id })),
];
const contexts = everyAccount.flatMap(([, snapshot]) =>
  answerSets.flatMap((answers) => memories.map((memory) => contextOf(snapshot, answers, memory))),
);

const translate = translator(en);

/** Every Words anywhere inside a value. */
function wordsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isWords(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(wordsIn)];
}
const isWords = (value: object): value is Words =>
  'key' in value && 'params' in value && typeof value.key === 'string' && typeof value.params === 'object';

function said(context: StepContext): unknown {
  return steps.map((step) => [
    step.questions(context),
    changesOf(step, context),
    step.plan?.(context),
    step.left?.(context),
  ]);
}

const faulty: Readonly<Record<string, readonly string[]>> = {
  text: ['', ' ', 'a', 'ab c', 'root', 'é', 'x'.repeat(200), '123456789012', '-1', 'without'],
  secret: ['', 'a', 'aaaaaaaaaaaaaaaaaaaa', 'A1-a'.repeat(50), 'AAAAAAAAAAAAAAAAA', 'aB3aB3aB3aB3aB3aB3'],
};
const faults = (question: Question): unknown => {
  if (question.kind === 'text' || question.kind === 'secret') return faulty[question.kind]?.map(question.validate);
  if (question.kind !== 'people') return [];
  return question.validate([
    { name: 'root', groups: ['x'] },
    { name: 'a b', groups: ['Admins'] },
    { name: 'kim', groups: [] },
    { name: 'kim', groups: ['nowhere'] },
    { name: 'lee', groups: ['nowhere'] },
    { name: 'ann', groups: Array.from({ length: 11 }, (_, index) => `g${index}`) },
  ]);
};

describe('the list of steps', () => {
  it('has ids of its own, ends with root and what is to be kept', () => {
    const ids = steps.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(-2)).toEqual(['root', 'keep']);
  });

  it.each(steps.map((step) => [step.id, step] as const))(
    '%s has a title, a reason and checks that exist',
    (_, step) => {
      const known = checks.map(({ id }) => id);

      expect(Object.keys(en)).toEqual(expect.arrayContaining([step.title.key, step.why.key]));
      expect(known).toEqual(expect.arrayContaining([...step.checks]));
    },
  );

  it('turns the five items of the security status green, and whatever locks root', () => {
    const turned = new Set(steps.flatMap((step) => step.checks));
    const promised = [...checks.slice(0, 5).map(({ id }) => id), ...rootLockedChecks];

    expect(promised.filter((id) => !turned.has(id))).toEqual([]);
  });
});

describe.each(everyAccount)('every step on an account that is %s', (_, snapshot) => {
  it('asks under ids of its own', () => {
    for (const memory of memories) {
      for (const answers of answerSets) {
        const context = contextOf(snapshot, answers, memory);
        for (const step of steps) {
          const ids = step.questions(context).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => !id.startsWith(`${step.id}.`))).toEqual([]);
        }
      }
    }
  });

  it('proposes changes with ids of their own that fix what exists', () => {
    const known = checks.map(({ id }) => id);
    for (const context of contexts.filter((each) => each.snapshot === snapshot)) {
      for (const step of steps) {
        const changes = changesOf(step, context);
        const ids = changes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(changes.filter((change) => change.step !== step.id || !change.id.startsWith(`${step.id}.`))).toEqual([]);
        expect(known).toEqual(expect.arrayContaining(changes.flatMap(({ fixes }) => fixes)));
        expect(changes.every(({ touches }) => touches.length > 0)).toBe(true);
      }
    }
  });

  it('words all it says, with nothing left to fill in', () => {
    const questions = everyQuestion(steps, snapshot, now);
    const spoken = contexts.filter((each) => each.snapshot === snapshot).map(said);

    const all = wordsIn([questions, questions.map(faults), spoken, steps]);

    expect(all.length).toBeGreaterThan(20);
    expect([...new Set(all.map(({ key }) => key).filter((key) => !Object.hasOwn(en, key)))]).toEqual([]);
    expect([...new Set(all.map(translate).filter((text) => /[{}]|undefined|NaN|\[object/.test(text)))]).toEqual([]);
  });

  it('ends every question with a question mark, or asks for nothing', () => {
    const plain = everyQuestion(steps, snapshot, now).filter(({ kind }) => kind !== 'notice');

    expect(plain.map(({ title }) => translate(title)).filter((title) => !/[?]|^Type /.test(title))).toEqual([]);
  });

  it('gives options of its own for every choice', () => {
    for (const question of everyQuestion(steps, snapshot, now)) {
      if (question.kind !== 'choice' && question.kind !== 'choices') continue;
      const values = question.options.map(({ value }) => value);
      expect(values.length).toBeGreaterThan(0);
      expect(new Set(values).size).toBe(values.length);
      expect(values).toEqual(expect.arrayContaining([question.suggestion ?? []].flat()));
    }
  });
});

describe('a finished account', () => {
  const context = contextOf(finishedAccount(), {}, { confirmed: true });

  it('is asked nothing, and nothing is proposed', () => {
    expect(nextThing(steps, context, new Set())).toEqual({ kind: 'nothing' });
    expect(steps.flatMap((step) => [...step.questions(context), ...changesOf(step, context)])).toEqual([]);
  });

  it('leaves only what nobody has ticked', () => {
    const ticked = { ticked: ['vault', 'billing-access', 'contacts', 'budget'] };
    const left = (memory: Partial<Memory>) =>
      steps.flatMap((step) => step.left?.(contextOf(finishedAccount(), {}, memory)) ?? []).map(({ id }) => id);

    expect(left({})).toEqual(['keep.vault', 'keep.billing-access', 'keep.contacts', 'keep.budget']);
    expect(left(ticked)).toEqual([]);
  });

  it('is asked about the account alone on another machine', () => {
    expect(nextThing(steps, contextOf(finishedAccount()), new Set())).toMatchObject({
      kind: 'question',
      question: { id: 'connect.account' },
    });
  });
});

describe('an account of which nothing can be read', () => {
  it('gets no change proposed, whatever is answered', () => {
    const blind = withUnreadable(finishedAccount(), ...snapshotParts);
    for (const answers of answerSets) {
      for (const memory of memories) {
        const context = contextOf(blind, answers, memory);
        const changes = steps.flatMap((step) => changesOf(step, context)).filter(({ kind }) => kind === 'api');
        expect(changes).toEqual([]);
      }
    }
  });
});
