import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import { secret } from '../../src/model/secret.ts';
import { formatBreakGlass } from '../../src/report/breakGlass.ts';
import { codeSpan, escapeMarkdown } from '../../src/report/escapeMarkdown.ts';
import { formatCard, formatCards } from '../../src/report/formatCard.ts';
import { planText } from '../../src/report/planText.ts';
import { questionJson } from '../../src/report/questionJson.ts';
import { summaryText } from '../../src/report/summaryText.ts';
import { card, outcome, password } from './outcomes.ts';

const translate = translator(en);
const facts = {
  checks: [
    { id: 'root-access-keys-absent', title: say('check.root-access-keys-absent') },
    { id: 'root-mfa-enabled', title: say('check.root-mfa-enabled') },
  ],
  notHandedOver: [],
};
const steps = [
  { id: 'people', title: say('step.people.title') },
  { id: 'mfa', title: say('step.mfa.title') },
  { id: 'root', title: say('step.root.title') },
];

test('a card shows address, user, groups, and the password only when asked', () => {
  const withPassword = formatCard(card(), true, translate);

  for (const part of ['`https://acme.signin.aws.amazon.com/console`', '`bora`', '`Developers`', `\`${password}\``])
    expect(withPassword).toContain(part);
  expect(withPassword).toContain('Assign MFA device');
  expect(formatCard(card(), false, translate)).not.toContain(password);
});

test('a card names no command to run and nothing to download', () => {
  expect(formatCard(card(), true, translate)).not.toMatch(/npx|npm|offroot|download/i);
});

test('your own card asks for no new password and no second MFA', () => {
  const text = formatCard(card({ you: true, resetRequired: false }), true, translate);

  expect(text).not.toContain('Assign MFA device');
  expect(text).toContain('Type the code your phone shows');
});

test('a card of a key shows its id, and its secret only when asked, and no page to sign in at', () => {
  const key = card({ password: null, accessKey: { id: 'AKIAIOSFODNN7EXAMPLE', secret: secret('wJalr/K7MDENG') } });

  const withSecret = formatCard(key, true, translate);
  const without = formatCard(key, false, translate);

  expect(withSecret).toContain('`wJalr/K7MDENG`');
  expect(without).toContain('`AKIAIOSFODNN7EXAMPLE`');
  expect(without).not.toContain('wJalr');
  expect(withSecret).not.toContain('https://');
});

test('several cards make one document', () => {
  const text = formatCards([card(), card({ user: 'chen', password: secret('Another-0ne!') })], true, translate);

  expect(text.match(/^# /gm)).toHaveLength(2);
  expect(text).toContain('Another-0ne!');
});

test('text from outside stays text in Markdown', () => {
  expect(escapeMarkdown('<b> [x](y) _i_ `c` a|b # & *')).toBe('\\<b\\> \\[x\\](y) \\_i\\_ \\`c\\` a\\|b \\# \\& \\*');
  expect(escapeMarkdown('1. one')).toBe('1\\. one');
  expect(escapeMarkdown('- dash')).toBe('\\- dash');
  expect(codeSpan('a`b``c')).toBe('```a`b``c```');
  expect(codeSpan('`tick')).toBe('`` `tick ``');
  expect(codeSpan('bad\u001b[31m\n# name')).toBe('`bad[31m# name`');
});

test('names that look like Markdown do not become any on a card or a page', () => {
  const hostile = card({ alias: '](http://evil)', groups: ['a`b'], user: '<img>' });

  expect(formatCard(hostile, false, translate)).toContain('\\](http://evil)');
  expect(formatCard(hostile, false, translate)).toContain('``a`b``');
  expect(formatBreakGlass(outcome({ alias: '<script>' }), translate)).not.toContain('# Break-glass page of <script>');
});

test('the break-glass page names account, administrators and blanks, and holds no secret', () => {
  const page = formatBreakGlass(outcome(), translate);

  for (const part of ['111122223333', '`alice`', '2027-02-18', '____', 'When root may be used', 'Afterwards'])
    expect(page).toContain(part);
  expect(page).not.toContain(password);
});

test('the summary says how root stands, what is left and where to sign in, in 72 columns, without secrets', () => {
  const text = summaryText(outcome(), translate, facts);

  for (const part of ['Root is locked.', 'ok Root has no access keys', '?  Root signs in with MFA', 'as alice'])
    expect(text).toContain(part);
  for (const part of ['1 card, all handed over', 'Left for a person: 1', 'Put root’s password', '2027-02-18'])
    expect(text).toContain(part);
  expect(text).not.toContain(password);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(72);
});

test('the summary names those whose card nobody took', () => {
  const text = summaryText(outcome(), translate, { ...facts, notHandedOver: ['bora'] });

  expect(text).toContain('not handed over yet: bora');
});

test('the plan of a dry run goes step by step: words, AWS action, what can be undone', () => {
  const text = planText(outcome({ dryRun: true }), translate, steps);

  expect(text).toContain('People\n  - Give bora a password\n    AWS action: iam:CreateLoginProfile');
  expect(text).toContain('Can be undone: iam:DeleteLoginProfile');
  expect(text).toContain('Cannot be undone:');
  expect(text).toContain('By a person, in the browser');
  expect(text).not.toContain(password);
  expect(planText(outcome({ plan: [] }), translate, steps)).toContain('Nothing to do');
});

test('a question is listed with what may be answered', () => {
  const title = say('root.reachable.title');
  const why = say('root.reachable.why');
  const options = [{ value: 'yes', label: say('root.reachable.yes') }];

  expect(questionJson({ id: 'a.b', kind: 'choice', title, why, options, suggestion: 'yes' }, translate)).toEqual({
    id: 'a.b',
    kind: 'choice',
    title: translate(title),
    why: translate(why),
    options: [{ value: 'yes', label: 'Yes, both' }],
    suggestion: 'yes',
  });
});
