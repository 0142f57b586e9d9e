import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongerOf, weaknesses } from '../../src/facts/passwordStrength.ts';
import { changesOf } from '../../src/flow/nextThing.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { PasswordPolicy } from '../../src/model/iam.ts';
import { known } from '../../src/model/reading.ts';
import { passwords } from '../../src/steps/passwords.ts';
import { applyWrite } from '../support/applyWrite.ts';
import {
  authorizationOf,
  finishedAccount,
  freshAccount,
  now,
  strongPasswords,
  summaryOf,
  userOf,
} from '../support/snapshots.ts';
import { contextOf } from '../support/stepContexts.ts';

const open = summaryOf({ rootMfaEnabled: false });
const having = (passwordPolicy: PasswordPolicy | null, users = [userOf('jan', ['Admins'])]) =>
  finishedAccount({ summary: open, passwordPolicy, authorization: authorizationOf({ users }) });
const weak: PasswordPolicy = { ...strongPasswords, minimumLength: 8, reusePrevention: 0, requireSymbols: false };
const own = (more: Readonly<Record<string, Answer>> = {}): Readonly<Record<string, Answer>> => ({
  'passwords.policy': 'own',
  'passwords.length': '12',
  'passwords.reuse': '5',
  'passwords.expiry': '0',
  'passwords.rules': ['requireUppercase', 'usersMayChange'],
  ...more,
});

/** The policy as AWS would show it after the plan, or null where nothing is proposed. */
function policyAfter(policy: PasswordPolicy | null, answers: Readonly<Record<string, Answer>>): PasswordPolicy | null {
  const snapshot = having(policy);
  const [change] = changesOf(passwords, contextOf(snapshot, answers, { revisiting: 'passwords' }));
  return change?.kind === 'api' ? (known(applyWrite(snapshot, change, now).passwordPolicy) ?? null) : null;
}

const anyPolicy: fc.Arbitrary<PasswordPolicy> = fc.record({
  minimumLength: fc.integer({ min: 6, max: 128 }),
  requireUppercase: fc.boolean(),
  requireLowercase: fc.boolean(),
  requireNumbers: fc.boolean(),
  requireSymbols: fc.boolean(),
  reusePrevention: fc.integer({ min: 0, max: 24 }),
  maxAgeDays: fc.integer({ min: 0, max: 1095 }),
  hardExpiry: fc.boolean(),
  usersMayChange: fc.boolean(),
});
const age = (days: number): number => (days === 0 ? Number.POSITIVE_INFINITY : days);

describe('the password step', () => {
  it('recommends all of it where there is nothing', () => {
    expect(policyAfter(null, { 'passwords.policy': 'recommended' })).toEqual(strongPasswords);
    expect(policyAfter(null, { 'passwords.policy': 'expiring' })).toEqual({ ...strongPasswords, maxAgeDays: 90 });
  });

  it.each([
    ['longer', { minimumLength: 20 }],
    ['expiring sooner', { maxAgeDays: 30 }],
  ])('keeps what is stronger already: %s', (_, more) => {
    expect(policyAfter({ ...weak, ...more }, { 'passwords.policy': 'expiring' })).toEqual({
      ...strongPasswords,
      maxAgeDays: 90,
      ...more,
    });
  });

  it.each(['recommended', 'expiring'])('never weakens a setting by %s', (policy) => {
    fc.assert(
      fc.property(anyPolicy, (before) => {
        const next = policyAfter(before, { 'passwords.policy': policy }) ?? before;

        expect(next.minimumLength).toBeGreaterThanOrEqual(before.minimumLength);
        expect(next.reusePrevention).toBeGreaterThanOrEqual(before.reusePrevention);
        expect(age(next.maxAgeDays)).toBeLessThanOrEqual(age(before.maxAgeDays));
        for (const rule of ['requireUppercase', 'requireLowercase', 'requireNumbers', 'requireSymbols'] as const) {
          expect(next[rule] || !before[rule]).toBe(true);
        }
        expect(weaknesses(next)).toEqual([]);
        expect(strongerOf(before, next)).toEqual(next);
      }),
    );
  });

  it('writes one’s own settings whole, leaving out what AWS knows as not set', () => {
    const [change] = changesOf(passwords, contextOf(having(weak), own({ 'passwords.reuse': '0' })));

    expect(change).toMatchObject({
      action: 'iam:UpdateAccountPasswordPolicy',
      input: {
        MinimumPasswordLength: 12,
        RequireUppercaseCharacters: true,
        RequireLowercaseCharacters: false,
        RequireNumbers: false,
        RequireSymbols: false,
        AllowUsersToChangePassword: true,
        HardExpiry: false,
      },
      undo: { write: { action: 'iam:UpdateAccountPasswordPolicy', input: { MinimumPasswordLength: 8 } } },
    });
    expect(change?.kind === 'api' && Object.keys(change.input)).toHaveLength(7);
  });

  it('takes the policy away again where there was none', () => {
    const [change] = changesOf(passwords, contextOf(having(null), { 'passwords.policy': 'recommended' }));

    expect(change).toMatchObject({ effect: 'add', undo: { write: { action: 'iam:DeleteAccountPasswordPolicy' } } });
  });

  it.each([
    ['it is kept', weak, { 'passwords.policy': 'keep' }],
    [
      'it says the same',
      strongPasswords,
      own({
        'passwords.length': '14',
        'passwords.reuse': '24',
        'passwords.rules': [
          'requireUppercase',
          'requireLowercase',
          'requireNumbers',
          'requireSymbols',
          'usersMayChange',
        ],
      }),
    ],
  ])('proposes nothing where %s', (_, policy, answers) => {
    expect(policyAfter(policy, answers)).toBeNull();
  });

  it.each([
    ['passwords.length', ['6', '128'], ['5', '129', '', 'x', '1e2', '-6', '6.5']],
    ['passwords.reuse', ['0', '24'], ['25', '-1']],
    ['passwords.expiry', ['0', '1095'], ['1096']],
  ])('%s takes what AWS takes', (id, good, bad) => {
    const question = passwords.questions(contextOf(freshAccount(), own())).find((each) => each.id === id);
    const problem = (value: string) => (question?.kind === 'text' ? question.validate(value) : 'not asked');

    expect(good.map(problem)).toEqual(good.map(() => null));
    expect(bad.filter((value) => problem(value) === null)).toEqual([]);
  });

  it.each([
    [
      'hard expiry, one administrator',
      weak,
      own({ 'passwords.rules': ['hardExpiry', 'usersMayChange'] }),
      ['hard-expiry-sole', 'weaker'],
    ],
    ['expiry', null, { 'passwords.policy': 'expiring' }, ['expiry']],
    ['nobody may change', null, own({ 'passwords.rules': [] }), ['no-change']],
    ['nothing to warn of', null, { 'passwords.policy': 'recommended' }, []],
    ['kept', weak, { 'passwords.policy': 'keep' }, []],
  ])('warns of what bites: %s', (_, policy, answers, cautions) => {
    const plan = passwords.plan?.(contextOf(having(policy), answers));

    expect(plan?.cautions.map(({ key }) => key.replace('passwords.caution.', ''))).toEqual(cautions);
  });

  it('warns less of hard expiry where there are two administrators', () => {
    const two = having(null, [userOf('jan', ['Admins']), userOf('eva', ['Admins'])]);
    const plan = passwords.plan?.(contextOf(two, own({ 'passwords.rules': ['hardExpiry', 'usersMayChange'] })));

    expect(plan?.cautions.map(({ key }) => key)).toEqual(['passwords.caution.hard-expiry']);
  });
});
