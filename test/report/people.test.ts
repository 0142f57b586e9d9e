import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { type PeopleReport, type PersonProgress, personTodos, stages } from '../../src/model/peopleReport.ts';
import { formatPeople } from '../../src/report/formatPeople.ts';

const translate = translator(en);

const person = (name: string, more: Partial<PersonProgress> = {}): PersonProgress => ({
  name,
  groups: ['Developers'],
  administrator: false,
  stage: 'through',
  password: 'used',
  lastSignIn: '2026-11-20T10:00:00Z',
  firstPassword: null,
  mfa: ['virtual'],
  signedInWithBoth: true,
  todo: [],
  asOf: '2026-11-21T11:59:30Z',
  live: true,
  ...more,
});

const invited = {
  stage: 'invited',
  password: 'never-used',
  lastSignIn: null,
  firstPassword: {
    setAt: '2026-11-18T12:00:00Z',
    ageDays: 3,
    tooOld: false,
    handedOverAt: '2026-11-19T12:00:00Z',
  },
  mfa: [],
  signedInWithBoth: false,
  todo: [{ what: 'first-sign-in', command: 'offroot enroll bora' }],
} as const;

const report: PeopleReport = {
  account: '123456789012',
  alias: 'acme',
  practice: false,
  at: '2026-11-21T12:00:00Z',
  signInUrl: 'https://acme.signin.aws.amazon.com/console',
  people: [
    person('dana', {
      stage: 'without-mfa',
      mfa: [],
      signedInWithBoth: false,
      todo: [{ what: 'set-up-mfa', command: 'offroot enroll dana' }],
    }),
    person('bora', invited),
    person('emil', {
      stage: 'unknown',
      groups: null,
      administrator: null,
      password: null,
      lastSignIn: null,
      mfa: null,
      signedInWithBoth: null,
    }),
    person('alice', { groups: ['Admins', 'Billing'], administrator: true }),
    person('petra', {
      mfa: ['other'],
      groups: [],
      todo: [
        { what: 'group', command: 'offroot audit' },
        { what: 'app', command: 'offroot enroll petra' },
      ],
    }),
  ],
  programs: ['backup-bot', 'ci'],
  unread: [{ action: 'iam:GetLoginProfile', reason: 'not `authorized`' }],
  verdict: 'not-yet',
};

const written = (format: 'text' | 'json' | 'markdown' | 'csv', one = report, columns = 80): string =>
  formatPeople(one, format, translate, columns);

test('the table stands beside one another at 80 columns: words, and a mark for each', () => {
  expect(written('text').split('\n').slice(0, 15)).toEqual([
    'Who is through on account acme (123456789012)',
    'Read 2026-11-21 12:00 UTC; part of it could not be read.',
    '',
    '2 of 5 are through, having signed in with password and MFA.',
    '',
    '      user   how far                signed in   MFA             groups',
    '  x   dana   signed in without MFA  2026-11-20  none            Developers',
    '  x   bora   has not signed in yet  never       none            Developers',
    '  ?   emil   unknown                unknown     unknown         unknown',
    '  ok  alice  signed in with MFA     2026-11-20  app             Admins,',
    '                                                                Billing',
    '  ok  petra  signed in with MFA     2026-11-20  passkey or key  none',
    '',
    'Left out, without a password: 2 programs (backup-bot, ci).',
    '',
  ]);
});

test('at 40 columns everybody is a block, and no line is wider but an address', () => {
  const lines = written('text', report, 40).split('\n');

  const from = lines.indexOf('  x  bora');
  expect(lines.slice(from, from + 3)).toEqual([
    '  x  bora',
    '     has not signed in yet',
    '     MFA: none; groups: Developers',
  ]);
  expect(lines).toContain('     signed in with MFA, 2026-11-20');
  expect(lines.filter((line) => stringWidth(line) > 38)).toEqual([
    '  `https://acme.signin.aws.amazon.com/console`',
    '     `offroot permissions people-report`',
  ]);
});

test('long names and many groups stay within 80 columns', () => {
  const groups = ['Administrators', 'Developers', 'Business', 'Contractors', 'Newsletter'];
  const one = { ...report, people: [person('alexandra', { groups }), person('x'.repeat(64), { groups })] };
  const short = { ...report, people: [person('alexandra', { groups })] };

  for (const each of [one, short])
    expect(
      Math.max(
        ...written('text', each)
          .split('\n')
          .map((line) => stringWidth(line)),
      ),
    ).toBeLessThanOrEqual(80);
  expect(written('text', short)).toMatch(/how far/);
  expect(written('text', one)).not.toMatch(/how far/);
});

test('of very many people the table has a hundred, whoever is not through first, and says how many more', () => {
  const people = Array.from({ length: 130 }, (_, at) => person(`p${at}`));

  expect(written('text', { ...report, people })).toContain('and 30 more: `--format json`');
  expect(written('markdown', { ...report, people })).toContain('| p129 |');
});

describe.each(['text', 'markdown'] as const)('as %s', (format) => {
  const flat = written(format).replaceAll(/\\|`/g, '').replaceAll(/\s+/g, ' ');

  test.each([
    'Still to do, worst first',
    'Where they sign in: https://acme.signin.aws.amazon.com/console',
    '- dana, signed in on 2026-11-20: offroot enroll dana',
    'If the password is lost, you run offroot people reset NAME:',
    '- bora, first password 3 days old, handed over on 2026-11-19: offroot enroll bora',
    'Let offroot read iam:GetLoginProfile: what it tells is unknown.',
    'AWS said: not authorized',
    'In no group',
    '- petra: offroot audit',
    'a passkey or security key shows no codes',
  ])('it says: %s', (sentence) => {
    expect(flat).toContain(sentence);
  });

  test('what keeps somebody out comes first, then what is unknown, then hints', () => {
    const places = ['Set MFA up', 'first password and set MFA', 'Let offroot read', 'In no group', 'Worth having'];

    const found = places.map((words) => flat.indexOf(words));

    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  test('a name moves no cursor', () => {
    const hostile = {
      ...report,
      people: [person('e\u001b[31m\u009bv\u202eil', invited)],
      programs: ['b\u001b]0;x\u0007ot'],
    };

    expect(written(format, hostile)).not.toMatch(/[\u001b\u009b\u202e\u0007]/);
  });

  test.each([
    ['through', [person('alice')], 'Everybody is through: 1 person'],
    ['nobody', [], 'There is nobody yet'],
    ['unknown', [person('alice')], 'Whether everybody is through is not known'],
  ] as const)('%s', (verdict, people, words) => {
    const one = { ...report, people, programs: [], unread: [], verdict };

    expect(written(format, one)).toContain(words);
    expect(written(format, one)).not.toContain('Still to do');
  });

  test('facts out of the credential report have its age, and the way to newer ones', () => {
    const people = [person('alice', { live: false, asOf: '2026-11-21T09:30:00Z' }), person('bora')];

    const text = written(format, { ...report, people }).replaceAll(/\s+/g, ' ');

    expect(text).toContain('1 of 2 are as the credential report of 2026-11-21 09:30 UTC has them');
    expect(text).toContain('`--live`');
  });
});

test('every stage and everything to do has words of its own', () => {
  const people = stages.map((stage) =>
    person(stage, { stage, todo: personTodos.map((what) => ({ what, command: null })) }),
  );

  const text = written('text', { ...report, people });

  expect(text).not.toContain('people-report.');
  expect(text).not.toContain('{');
});

test('a new password is not taken for somebody’s first', () => {
  const people = [person('bora', { ...invited, password: 'used', lastSignIn: '2026-11-01T00:00:00Z' })];

  expect(written('text', { ...report, people })).toContain('new password not used yet');
});

test('JSON is version 1, is the report as it was judged, and moves no cursor', () => {
  const hostile = { ...report, people: [person('e\u001b\u009bv\u202eil')] };

  const json = written('json', hostile);

  expect(JSON.parse(json)).toEqual({ version: 1, report: 'people', ...hostile });
  expect(json).not.toMatch(/[\u001b\u009b\u202e]/);
});

test('every field of it is documented, and every value of those that have names', () => {
  const page = readFileSync('docs/people-report.md', 'utf8');
  const [dana] = report.people;
  const objects = [report, dana ?? {}, invited.firstPassword, invited.todo[0], report.unread[0] ?? {}];

  for (const field of objects.flatMap((one) => Object.keys(one)))
    expect(page).toMatch(new RegExp(`\`${field}(\\[\\])?\``));
  for (const value of [...stages, ...personTodos]) expect(page).toContain(`\`${value}\``);
});

test('CSV has a row for each person, and no cell is a formula', () => {
  const csv = written('csv', {
    ...report,
    people: [person('=cmd()', { groups: ['+a', 'b'] }), person('bora', invited)],
  });

  const [head = '', hostile = '', bora = ''] = csv.split('\r\n');
  expect(head).toContain('"user","groups","administrator","stage"');
  expect(hostile).toContain(`"'=cmd()","'+a b"`);
  expect(bora).toContain('"first-sign-in","offroot enroll bora"');
});
