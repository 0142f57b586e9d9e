import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import { type AuditOutcome, headlineChecks } from '../../src/model/audit.ts';
import { formatAudit } from '../../src/report/formatAudit.ts';
import { sampleAudit, sampleFinding, sampleFindings, sampleOutcome, userArn } from '../support/audits.ts';
import { literal } from '../support/galleryAccount.ts';
import { asUser } from '../support/snapshots.ts';
import { outcome, password } from './outcomes.ts';

const print = (over: Partial<AuditOutcome> = {}): string => formatAudit(sampleOutcome(over), 'text', translator(en));
/** Without the line breaks of the terminal. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');
const passing = sampleFindings.map((finding) => ({ ...finding, verdict: 'pass' as const }));

test('the five items of the security status come first, each by its worst finding', () => {
  const [, , , ...lines] = print().split('\n');

  expect(lines.slice(0, 5)).toEqual([
    '  x  Root has no access keys: present',
    expect.stringMatching(/^ {2}ok .+: on, a virtual device$/),
    expect.stringMatching(/^ {2}ok .+: 14 users$/),
    expect.stringMatching(/^ {2}~ {2}.+: rights attached to deploy directly \(accepted\)$/),
    expect.stringMatching(/^ {2}x {2}.+: AWS default, 8 characters$/),
  ]);
});

test('each of the five is a check that exists', () => {
  expect(headlineChecks).toHaveLength(5);
  expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining([...headlineChecks]));
});

test('an item with several findings says how many more there are', () => {
  const findings = ['a', 'b', 'c'].map((resource) => sampleFinding({ resource }));

  expect(print({ audit: sampleAudit({ findings }) })).toContain('x  Root has no access keys: present, and 2 more');
});

test('the score is explained, and compared with the audit before', () => {
  const text = flat(print());

  expect(text).toContain('Score: 40 of 100; it was 74 on 2026-08-12. 7 new, 2 fixed.');
  expect(text).toContain('The share of 12 checks that pass or are accepted');
  expect(text).toContain('Checks that do not pass: 2 critical, 2 high, 2 medium, 1 low.');
  expect(print({ audit: sampleAudit({ previous: null }) })).toContain('Score: 40 of 100.\n');
});

test('each task says who, what, since when, and what that rests on and how old it is', () => {
  const text = print();

  expect(text).toContain(`  medium: Change old access keys
    offroot can fix this; it shows a plan first.
    Access keys are changed every 90 days
    x  user/bora: key 1 of bora, 412 days old
       open since 2026-08-12; 3 hours old, from iam:GetCredentialReport
    x  user/deploy: key 1 of deploy, 97 days old
       new; 3 hours old, from iam:GetCredentialReport`);
});

test('what several findings rest on is said once, below the last of them', () => {
  const findings = ['a', 'b', 'c'].map((user) =>
    sampleFinding({ resource: userArn(user), asOf: `2026-11-21T1${user === 'c' ? 0 : 1}:00:00Z` }),
  );

  const text = print({ audit: sampleAudit({ findings }) });

  expect(text).toContain(`
    x  user/a: present
    x  user/b: present
       new; 1 hour old, from iam:GetAccountSummary
    x  user/c: present
       new; 2 hours old, from iam:GetAccountSummary
`);
});

test('on the first audit of an account nothing is called new, nor open since today', () => {
  const text = print({ audit: sampleAudit({ previous: null }) });

  expect(text).not.toMatch(/open since|\bnew;/);
});

test('what is done by hand says how; what could not be read names the action', () => {
  const text = flat(print());

  expect(text).toContain('high: Roles trust nobody unknown Make a second key, put it where the first is used');
  expect(text).toContain('critical: Allow offroot to read: iam:SimulatePrincipalPolicy Somebody with administration');
  expect(text).toContain('new; nothing read from iam:SimulatePrincipalPolicy');
});

test('what was fixed and what is accepted say since when, why and until when', () => {
  const text = flat(print());

  expect(text).toContain('Fixed since 2026-08-12 ok');
  expect(text).toContain('ok Access keys are changed every 90 days: user/dana, open since 2026-05-13');
  expect(text).toContain('alice, until 2027-01-31: goes away with the old build server');
  expect(text).toContain('explained by offroot: nobody signs in to this account by its page');
});

test.each<[string, Partial<AuditOutcome>, readonly string[], readonly string[]]>([
  [
    'on a real account',
    {},
    [
      '`offroot audit` in a terminal',
      '`aws login --profile offroot-root`',
      '`offroot permissions audit`',
      '.offroot.yaml',
    ],
    ['--practice'],
  ],
  [
    'on the practice account',
    { audit: sampleAudit({ connection: { ...asUser('alice'), practice: true } }) },
    ['`offroot audit --practice` in a terminal', '`offroot audit --practice --as root`', 'nothing of it is real'],
    ['aws login'],
  ],
  [
    'where all is well',
    { audit: sampleAudit({ findings: passing }) },
    ['Nothing to do.', 'Every check passes or is accepted', '`offroot audit` again in three months'],
    ['aws login', 'permissions', 'worst first'],
  ],
])('what to run next %s', (_, over, said, unsaid) => {
  const text = flat(print(over));

  for (const words of said) expect(text).toContain(words);
  for (const words of unsaid) expect(text).not.toContain(words);
});

test('after a guided run it says what was changed, and from which score', () => {
  const { plan, applied } = outcome();

  const text = flat(print({ plan, applied, before: sampleAudit() }));

  expect(text).toContain('This run made 1 change, each one read back; the score was 40 before: - Give bora a password');
  expect(text).not.toContain(password);
});

test.each([
  ['minutes', '2026-11-21T11:20:30Z', '39 minutes old'],
  ['one hour', '2026-11-21T11:00:00Z', '1 hour old'],
  ['hours', '2026-11-19T13:00:00Z', '47 hours old'],
  ['days', '2026-11-01T12:00:00Z', '20 days old'],
  ['a clock that is ahead', '2026-11-21T12:05:00Z', 'just read'],
])('evidence has its age in %s', (_, asOf, age) => {
  expect(print({ audit: sampleAudit({ findings: [sampleFinding({ asOf })] }) })).toContain(`new; ${age}, from`);
});

test('what the changes leave to a person comes with lines to copy, whole and by themselves', () => {
  const line = `role_arn = arn:aws:iam::123456789012:role/${'r'.repeat(60)}`;
  const left = {
    id: 'x.y',
    step: 'x',
    summary: literal('Tell the other side'),
    instructions: [
      literal('In their config:'),
      say('roles.line', { line: '[profile x]' }),
      say('roles.line', { line }),
    ],
  };

  expect(print({ left: [left] })).toContain(`\n\nTell the other side\n\nIn their config:\n\n[profile x]\n${line}\n\n`);
});

test('a long list is cut short, and says where the rest is', () => {
  const findings = Array.from({ length: 500 }, (_, at) =>
    sampleFinding({ resource: userArn(`user-${at}`), detail: literal(`finding ${at}`) }),
  );

  const text = print({ audit: sampleAudit({ findings }) });

  expect(text.split('\n').length).toBeLessThan(80);
  expect(text).toContain('and 480 more: `--format json`');
});

test('no line is wider than 78 columns, and names from outside move no cursor', () => {
  const hostile = sampleFinding({
    resource: userArn('a\u001b[2Jb'),
    detail: say('check.unknown', { action: '\u202e' }),
  });
  const texts = [print(), print({ audit: sampleAudit({ findings: [hostile] }) })];

  for (const text of texts) {
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(text).not.toMatch(/[\u001b\u202e]/);
  }
});
