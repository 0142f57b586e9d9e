import { describe, expect, it } from 'vitest';
import type { MfaDevice } from '../../src/model/credentials.ts';
import { enrolMfa } from '../../src/repairs/enrolMfa.ts';
import { playRepair } from '../support/playRepair.ts';
import {
  authorizationOf,
  daysAgo,
  deviceOf,
  finishedAccount,
  orphan,
  signInOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const users = [
  userOf('jan', ['Admins']),
  userOf('eva', ['Admins']),
  userOf('leo', ['Developers']),
  userOf('ci', ['Developers']),
];
const having = (...mfaDevices: readonly MfaDevice[]) =>
  finishedAccount({
    authorization: authorizationOf({ users }),
    signIns: [
      signInOf('jan'),
      signInOf('eva'),
      signInOf('leo', { password: { createdAt: daysAgo(60), resetRequired: true }, lastUsedAt: null }),
    ],
    mfaDevices,
  });
/** Only jan administers. */
const alone = (...mfaDevices: readonly MfaDevice[]) =>
  finishedAccount({
    authorization: authorizationOf({ users: [userOf('jan', ['Admins'])] }),
    signIns: [signInOf('jan')],
    mfaDevices,
  });
const options = (snapshot: ReturnType<typeof having>, answers = {}, memory = {}) =>
  enrolMfa
    .questions(contextOf(snapshot, answers, memory))
    .map((question) => ('options' in question ? [question.id, ...question.options.map(({ value }) => value)] : []));

describe('the repair of MFA', () => {
  it('asks whose phone is here, among those without MFA', () => {
    expect(options(having(deviceOf('jan')))).toEqual([['enrol-mfa.who', 'eva', 'leo', 'jan/second', '(nobody)']]);
    expect(options(having(deviceOf('jan'), deviceOf('eva')))).toEqual([['enrol-mfa.who', 'leo', '(nobody)']]);
  });

  it('asks nothing where everybody has it', () => {
    expect(options(having(...['jan', 'eva', 'leo'].map((name) => deviceOf(name))))).toEqual([]);
  });

  it('asks only about those that were singled out', () => {
    const chosen = { chosen: [userOf('leo').arn] };

    expect(options(having(deviceOf('jan')), {}, chosen)).toEqual([['enrol-mfa.who', 'leo', '(nobody)']]);
  });

  it('enrols one after another until nobody is left', () => {
    const { plans, open, left } = playRepair(enrolMfa, having(deviceOf('jan')), {
      'enrol-mfa.who': 'leo',
      'enrol-mfa.who-2': 'eva',
    });

    expect(plans).toEqual([['enrol-mfa.enrol.leo'], ['enrol-mfa.enrol.eva']]);
    expect(open).toBeNull();
    expect(left).toEqual([]);
  });

  it('stops where nobody’s phone is here, and says how the others do it', () => {
    const { plans, open, left } = playRepair(enrolMfa, having(deviceOf('jan')), {
      'enrol-mfa.who': 'leo',
      'enrol-mfa.who-2': '(nobody)',
    });

    expect(plans).toEqual([['enrol-mfa.enrol.leo']]);
    expect(open).toBeNull();
    expect(left).toEqual(['enrol-mfa.without']);
  });

  it('asks for the next one', () => {
    expect(playRepair(enrolMfa, having(deviceOf('jan')), { 'enrol-mfa.who': 'leo' }).open).toBe('enrol-mfa.who-2');
  });

  it('gives the only administrator a first device, and then a second one under a free name', () => {
    const { plans, snapshot, left } = playRepair(enrolMfa, alone(), {
      'enrol-mfa.who': 'jan',
      'enrol-mfa.who-2': 'jan/second',
    });

    expect(plans).toEqual([['enrol-mfa.enrol.jan'], ['enrol-mfa.second.jan']]);
    expect(snapshot.mfaDevices).toMatchObject({
      value: [{ serial: deviceOf('jan').serial }, { serial: `${deviceOf('jan').serial}-2` }],
    });
    expect(left).toEqual([]);
  });

  it('says that there is one way only, where it stays so', () => {
    const { left } = playRepair(enrolMfa, alone(deviceOf('jan')), { 'enrol-mfa.who': '(nobody)' });

    expect(left).toEqual(['enrol-mfa.second']);
  });

  it('clears the half-made devices that were ticked, and no others', () => {
    const devices = [...['jan', 'eva', 'leo'].map((name) => deviceOf(name)), orphan('x'), orphan('y')];
    const { plans, open } = playRepair(enrolMfa, having(...devices), { 'enrol-mfa.orphans': [orphan('y').serial] });

    expect(plans).toEqual([['enrol-mfa.clear.y']]);
    expect(open).toBeNull();
  });

  it('spares the name of a half-made device that stays', () => {
    const snapshot = having(deviceOf('jan'), deviceOf('eva'), orphan('leo'));
    const changes = (gone: readonly string[]) =>
      enrolMfa
        .changes(contextOf(snapshot, { 'enrol-mfa.orphans': gone, 'enrol-mfa.who': 'leo' }))
        .map((change) => (change.kind === 'ceremony' ? change.deviceName : change.id));

    expect(changes([])).toEqual(['leo-2']);
    expect(changes([orphan('leo').serial])).toEqual(['enrol-mfa.clear.leo', 'leo']);
  });

  it('says who has never signed in', () => {
    const [question] = enrolMfa.questions(contextOf(having(deviceOf('jan'), deviceOf('eva'))));

    expect(question).toMatchObject({ options: [{ hint: { key: 'enrol-mfa.who.silent' } }, {}] });
  });

  it('asks nothing where devices cannot be read', () => {
    const blind = contextOf(withUnreadable(having(), 'mfaDevices'));

    expect(enrolMfa.questions(blind)).toEqual([]);
    expect(enrolMfa.left?.(blind).map(({ id }) => id)).toEqual(['enrol-mfa.unread']);
  });
});
