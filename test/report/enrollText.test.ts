import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import type { Enrolment } from '../../src/model/enrolment.ts';
import { enrollJson } from '../../src/report/enrollJson.ts';
import { enrollText } from '../../src/report/enrollText.ts';
import { outcome } from './outcomes.ts';

const translate = translator(en);

const bora: Enrolment = {
  user: 'bora',
  devices: ['bora'],
  passkeyOnly: false,
  signedIn: true,
  lacksMfa: false,
  rights: [],
  profile: 'offroot-bora',
  outcome: outcome({ applied: [], left: [] }),
};

const worded = (over: Partial<Enrolment> = {}): string =>
  enrollText({ ...bora, ...over }, translate, []).replace(/\s+/g, ' ');

test.each([
  [
    'known policies in words, others by name',
    { rights: [{ group: 'Developers', policies: ['PowerUserAccess', 'own'] }] },
    'Through the group Developers: every service, but not users and rights, what own allows',
  ],
  [
    'policies of their own',
    { rights: [{ group: null, policies: ['ViewOnlyAccess'] }] },
    'By yourself: look at what there is',
  ],
  ['no rights', {}, 'you may do nothing yet'],
  [
    'rights that could not be read',
    { rights: { refused: 'iam:GetAccountAuthorizationDetails' } },
    'that needs iam:GetAccountAuthorizationDetails',
  ],
  ['no MFA', { devices: [], signedIn: false }, 'You have no MFA yet.'],
  ['MFA that nobody has seen used', { signedIn: false }, 'MFA is set up.'],
  ['a passkey alone', { passkeyOnly: true }, 'it shows no codes to type'],
  ['a session without MFA', { lacksMfa: true }, 'Sign in again. Should a session of “aws login”'],
] satisfies [string, Partial<Enrolment>, string][])('the report tells of %s', (_, over, words) => {
  expect(worded(over)).toContain(words);
});

test('the line for the command line stays whole, however narrow the text', () => {
  expect(enrollText(bora, translate, []).split('\n').join(' ')).toContain('`aws login --profile offroot-bora`');
});

test('JSON gives rights that could not be read as null, and no list of the account’s administrators', () => {
  const document = enrollJson({ ...bora, rights: { refused: 'iam:GetAccountAuthorizationDetails' } }, translate);

  expect(document).toMatchObject({ version: 1, user: 'bora', rights: null, sessionLacksMfa: false });
  expect(document).not.toHaveProperty('administrators');
});
