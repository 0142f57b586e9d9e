import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { MfaDevice } from '../../src/model/credentials.ts';
import { mfa } from '../../src/steps/mfa.ts';
import { deviceOf, finishedAccount, orphan, summaryOf, withUnreadable } from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const having = (...mfaDevices: readonly MfaDevice[]) =>
  finishedAccount({ summary: summaryOf({ rootMfaEnabled: false }), mfaDevices });
const now = { 'people.you': 'jan', 'mfa.phone': 'now' };
const changes = (devices: readonly MfaDevice[], answers: Readonly<Record<string, Answer>> = now) =>
  changesOf(mfa, contextOf(having(...devices), answers)).map((change) =>
    change.kind === 'ceremony' ? `enrol ${change.user} as ${change.deviceName}` : change.id.replace('mfa.', ''),
  );
const asked = (devices: readonly MfaDevice[], answers: Readonly<Record<string, Answer>> = {}) =>
  mfa.questions(contextOf(having(...devices), answers)).map(({ id }) => id);
const takenBy = (name: string, owner: string) => deviceOf(owner, { serial: orphan(name).serial });

describe('the MFA step', () => {
  it.each<readonly [string, readonly MfaDevice[], Readonly<Record<string, Answer>>, readonly string[]]>([
    ['enrols you', [], now, ['enrol jan as jan']],
    ['enrols nobody who has a device', [deviceOf('jan')], now, []],
    ['knows your device in any spelling', [deviceOf('jan')], { ...now, 'people.you': 'JAN' }, []],
    ['enrols later', [], { ...now, 'mfa.phone': 'later' }, []],
    ['clears what you began and did not finish', [orphan('jan')], now, ['clear.jan', 'enrol jan as jan']],
    ['knows it in any spelling', [orphan('Jan')], now, ['clear.Jan', 'enrol jan as jan']],
    ['clears it all the same for later', [orphan('jan')], { ...now, 'mfa.phone': 'later' }, ['clear.jan']],
    ['leaves a stranger’s alone', [orphan('eva')], now, ['enrol jan as jan']],
    [
      'clears a stranger’s that was ticked',
      [orphan('eva'), orphan('kim')],
      { ...now, 'mfa.orphans': [orphan('eva').serial] },
      ['clear.eva', 'enrol jan as jan'],
    ],
    ['finds a free name', [takenBy('jan', 'eva')], now, ['enrol jan as jan-2']],
    ['finds the next free name', [takenBy('JAN', 'eva'), takenBy('jan-2', 'eva')], now, ['enrol jan as jan-3']],
    [
      'spares the name of a stranger’s that stays',
      [takenBy('jan', 'eva'), orphan('jan-2')],
      now,
      ['enrol jan as jan-3'],
    ],
    [
      'takes the name of a stranger’s that goes',
      [takenBy('jan', 'eva'), orphan('jan-2')],
      { ...now, 'mfa.orphans': [orphan('jan-2').serial] },
      ['clear.jan-2', 'enrol jan as jan-2'],
    ],
    ['asks who you are among several', [], { 'mfa.phone': 'now', 'mfa.who': 'eva' }, ['enrol eva as eva']],
    ['proposes nothing while that is open', [], { 'mfa.phone': 'now' }, []],
  ])('%s', (_, devices, answers, expected) => {
    expect(changes(devices, answers)).toEqual(expected);
  });

  it.each<readonly [string, readonly MfaDevice[], Readonly<Record<string, Answer>>, readonly string[]]>([
    ['who you are, where several administer', [], {}, ['mfa.who']],
    ['then for the phone', [], { 'mfa.who': 'eva' }, ['mfa.who', 'mfa.phone']],
    ['for the phone', [], { 'people.you': 'jan' }, ['mfa.phone']],
    ['about strangers’ devices', [orphan('x')], { 'people.you': 'jan' }, ['mfa.orphans', 'mfa.phone']],
    ['not about your own', [orphan('jan')], { 'people.you': 'jan' }, ['mfa.phone']],
    ['nothing where you have one', [deviceOf('jan')], { 'people.you': 'jan' }, []],
  ])('asks %s', (_, devices, answers, ids) => {
    expect(asked(devices, answers)).toEqual(ids);
  });

  it('ticks no stranger’s device by itself', () => {
    const [question] = mfa.questions(contextOf(having(orphan('x')), { 'people.you': 'jan' }));

    expect(question).toMatchObject({ kind: 'choices', suggestion: [] });
  });

  it('has a cleared device approved as a removal', () => {
    const [clear] = changesOf(mfa, contextOf(having(orphan('jan')), now));

    expect(clear).toMatchObject({ effect: 'remove', action: 'iam:DeleteVirtualMFADevice', undo: { possible: false } });
  });

  it('leaves it to you where it was put off', () => {
    const left = (devices: readonly MfaDevice[]) => mfa.left?.(contextOf(having(...devices), { 'people.you': 'jan' }));

    expect(left([])?.map(({ id }) => id)).toEqual(['mfa.jan']);
    expect(left([deviceOf('jan')])).toEqual([]);
  });

  it('does nothing where devices cannot be seen', () => {
    const blind = contextOf(withUnreadable(having(), 'mfaDevices'), now);

    expect([...mfa.questions(blind), ...changesOf(mfa, blind)]).toEqual([]);
  });
});
