import { describe, expect, it } from 'vitest';
import { isProven, nothingRemembered, type Proof, proveWayIn } from '../../src/facts/wayIn.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { User } from '../../src/model/iam.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import {
  allowAll,
  asOf,
  attached,
  authorizationOf,
  denySome,
  deviceOf,
  enabled,
  finishedAccount,
  freshAccount,
  groupOf,
  made,
  ourRequireMfa,
  policyOf,
  roleOf,
  signedIn,
  signInOf,
  userOf,
  withUnreadable,
} from '../support/snapshots.ts';

type Row = readonly [account: string, proof: Proof['id'], state: Proof['state'], words: string, snapshot: Snapshot];

const translate = translator(en);
const later = (date: string, seconds: number) => new Date(Date.parse(date) + seconds * 1000).toISOString();
const jan = (more: Partial<User>, groups: readonly string[] = ['Admins']) =>
  finishedAccount({ authorization: authorizationOf({ users: [userOf('jan', groups, more)] }) });
const admins = (policies: readonly string[], ...own: readonly (readonly [string, string])[]) =>
  finishedAccount({
    authorization: authorizationOf({
      users: [userOf('jan', ['Admins'])],
      groups: [groupOf('Admins', policies)],
      policies: own.map(([name, document]) => policyOf(name, document)),
    }),
  });
const signIn = (more: Parameters<typeof signInOf>[1]) => finishedAccount({ signIns: [signInOf('jan', more)] });
const devices = (...dates: readonly (string | null)[]) =>
  finishedAccount({ mfaDevices: dates.map((enabledAt, index) => deviceOf('jan', { serial: `${index}`, enabledAt })) });
const organization = (more: Parameters<typeof finishedAccount>[0] = {}) =>
  finishedAccount({
    authorization: authorizationOf({
      roles: [roleOf('AWSServiceRoleForOrganizations', { path: '/aws-service-role/organizations.amazonaws.com/' })],
    }),
    ...more,
  });
const simulated = (snapshot: Snapshot, decision: 'allowed' | 'denied'): Snapshot => ({
  ...snapshot,
  simulations: { state: 'read', value: { jan: decision }, asOf },
});
const denying = admins(['AdministratorAccess', 'own:limits'], ['limits', denySome]);

const rows: readonly Row[] = [
  ['finished', 'exists', 'met', 'in Admins', finishedAccount()],
  ['fresh', 'exists', 'unmet', 'no such user yet', freshAccount()],
  [
    'unreadable',
    'exists',
    'unknown',
    'unknown: iam:Read-authorization was refused',
    withUnreadable(finishedAccount(), 'authorization'),
  ],

  ['finished', 'administers', 'met', 'AdministratorAccess, through Admins', finishedAccount()],
  ['a policy of their own', 'administers', 'met', 'all, through Admins', admins(['own:all'], ['all', allowAll])],
  [
    'an inline policy of the group',
    'administers',
    'met',
    'god, through Admins',
    finishedAccount({
      authorization: authorizationOf({
        users: [userOf('jan', ['Admins'])],
        groups: [groupOf('Admins', [], { inline: [{ name: 'god', document: allowAll }] })],
      }),
    }),
  ],
  ['no group', 'administers', 'unmet', 'no policy gives full administration', jan({}, [])],
  [
    'a policy on the user',
    'administers',
    'unmet',
    'AdministratorAccess sits on the user, not on a group',
    jan({ attached: [attached('AdministratorAccess')] }, []),
  ],
  [
    'a policy on the user and on the group',
    'administers',
    'met',
    'AdministratorAccess, through Admins',
    jan({ attached: [attached('AdministratorAccess')] }),
  ],
  [
    'a boundary',
    'administers',
    'unmet',
    'a permissions boundary limits this user',
    jan({ boundary: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  ],
  ['a Deny, not simulated', 'administers', 'unknown', 'AWS’s policy simulator has not answered', denying],
  [
    'a Deny, simulator refused',
    'administers',
    'unknown',
    'unknown: iam:Read-simulations was refused',
    withUnreadable(denying, 'simulations'),
  ],
  ['a Deny, allowed', 'administers', 'met', 'AWS’s policy simulator says allowed', simulated(denying, 'allowed')],
  ['a Deny, denied', 'administers', 'unmet', 'AWS’s policy simulator says denied', simulated(denying, 'denied')],
  [
    'a Deny inline on the user',
    'administers',
    'unknown',
    'AWS’s policy simulator has not answered',
    jan({ inline: [{ name: 'no', document: denySome }] }),
  ],
  [
    'our policy, changed by somebody',
    'administers',
    'unknown',
    'AWS’s policy simulator has not answered',
    admins(
      ['AdministratorAccess', 'own:offroot-require-mfa'],
      ['offroot-require-mfa', ourRequireMfa.replace('sts:GetSessionToken', 'sts:AssumeRole')],
    ),
  ],
  [
    'our document under another name',
    'administers',
    'unknown',
    'AWS’s policy simulator has not answered',
    admins(['AdministratorAccess', 'own:force-mfa'], ['force-mfa', ourRequireMfa]),
  ],
  [
    'a policy whose document is not known',
    'administers',
    'unknown',
    'AWS’s policy simulator has not answered',
    admins(['AdministratorAccess', 'own:hidden']),
  ],
  [
    'a policy of AWS that offroot does not know',
    'administers',
    'unknown',
    'AWS’s policy simulator has not answered',
    admins(['AdministratorAccess', 'AWSDenyAll']),
  ],
  [
    'in an Organization, not simulated',
    'administers',
    'unknown',
    'AWS’s policy simulator has not answered',
    organization(),
  ],
  [
    'in an Organization, allowed',
    'administers',
    'met',
    'AWS’s policy simulator says allowed',
    simulated(organization(), 'allowed'),
  ],

  ['used since MFA', 'password', 'met', 'signed in with it', finishedAccount()],
  ['none', 'password', 'unmet', 'no password yet', signIn({ password: null })],
  ['never used', 'password', 'unmet', 'set, but nobody was shown it', signIn({ lastUsedAt: null })],
  [
    'unreadable',
    'password',
    'unknown',
    'unknown: iam:Read-signIns was refused',
    withUnreadable(finishedAccount(), 'signIns'),
  ],
  [
    'its use unknown',
    'password',
    'unknown',
    'unknown: iam:Read-mfaDevices was refused',
    withUnreadable(finishedAccount(), 'mfaDevices'),
  ],

  ['one', 'mfa', 'met', '1 device', finishedAccount()],
  ['two', 'mfa', 'met', '2 devices', devices(enabled, enabled)],
  ['none', 'mfa', 'unmet', 'no device yet', finishedAccount({ mfaDevices: [deviceOf('eva'), deviceOf(null)] })],
  [
    'unreadable',
    'mfa',
    'unknown',
    'unknown: iam:Read-mfaDevices was refused',
    withUnreadable(finishedAccount(), 'mfaDevices'),
  ],

  ['after both', 'signed-in', 'met', `at ${signedIn}`, finishedAccount()],
  ['a second later', 'signed-in', 'met', `at ${later(enabled, 1)}`, signIn({ lastUsedAt: later(enabled, 1) })],
  ['in the same second', 'signed-in', 'unmet', tooEarly(enabled), signIn({ lastUsedAt: enabled })],
  ['before MFA', 'signed-in', 'unmet', tooEarly(later(made, 60)), signIn({ lastUsedAt: later(made, 60) })],
  ['never', 'signed-in', 'unmet', 'not yet; AWS reports it within minutes', signIn({ lastUsedAt: null })],
  [
    'a change still due',
    'signed-in',
    'unmet',
    'signed in, but the first password was not changed',
    signIn({ password: { createdAt: made, resetRequired: true } }),
  ],
  [
    'before the password was made anew',
    'signed-in',
    'unmet',
    tooEarly(signedIn),
    signIn({ password: { createdAt: later(signedIn, 5), resetRequired: false } }),
  ],
  [
    'in the second the password was made',
    'signed-in',
    'unmet',
    tooEarly(signedIn),
    signIn({ password: { createdAt: signedIn, resetRequired: false } }),
  ],
  ['with the first of two devices', 'signed-in', 'met', `at ${signedIn}`, devices(enabled, later(signedIn, 60))],
  ['with a device of unknown age', 'signed-in', 'unmet', 'not yet', devices(null)],
  ['with no device left', 'signed-in', 'unmet', 'not yet', devices()],
];

function tooEarly(at: string): string {
  return `AWS saw a sign-in at ${at}, before MFA was on. It notes one about every five minutes: sign in again then`;
}

describe('proveWayIn', () => {
  it.each(rows)('%s: %s is %s', (_, id, state, words, snapshot) => {
    const proof = proveWayIn(snapshot, 'jan', nothingRemembered).find((each) => each.id === id);

    expect(proof?.state).toBe(state);
    expect(proof && translate(proof.detail)).toBe(words);
  });

  it('says all five, in order', () => {
    const proofs = proveWayIn(finishedAccount(), 'jan', nothingRemembered);

    expect(proofs.map(({ id }) => id)).toEqual(['exists', 'administers', 'password', 'mfa', 'signed-in']);
    expect(isProven(proofs)).toBe(true);
  });

  it('knows a user in any spelling', () => {
    expect(isProven(proveWayIn(finishedAccount(), 'JAN', nothingRemembered))).toBe(true);
  });

  it('takes a card for a password somebody has, and never for a sign-in', () => {
    const unused = signIn({ lastUsedAt: null });

    const proofs = proveWayIn(unused, 'jan', { handedOver: ['jan'], passwordSetAt: {} });

    expect(proofs.find(({ id }) => id === 'password')?.state).toBe('met');
    expect(isProven(proofs)).toBe(false);
  });

  it.each([
    ['later than the sign-in', later(signedIn, 3), false],
    ['in its very second', later(signedIn, 0.7), false],
    ['before it', later(signedIn, -1), true],
    ['at no time that can be read', 'yesterday', false],
  ])('waits for a new sign-in after a password set %s', (_, at, proven) => {
    const proofs = proveWayIn(finishedAccount(), 'jan', { handedOver: [], passwordSetAt: { jan: at } });

    expect(isProven(proofs)).toBe(proven);
  });

  it('does not mistake a user’s name for something else', () => {
    const named = finishedAccount({
      authorization: authorizationOf({ users: [userOf('constructor', ['Admins'])] }),
      signIns: [signInOf('constructor')],
      mfaDevices: [deviceOf('constructor')],
    });

    expect(isProven(proveWayIn(named, 'constructor', nothingRemembered))).toBe(true);
  });
});
