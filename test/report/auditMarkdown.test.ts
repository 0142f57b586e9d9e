import { expect, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { say } from '../../src/messages/say.ts';
import { translator } from '../../src/messages/translate.ts';
import type { AuditOutcome } from '../../src/model/audit.ts';
import { escapeProse } from '../../src/report/escapeMarkdown.ts';
import { formatAudit } from '../../src/report/formatAudit.ts';
import { sampleAudit, sampleFinding, sampleOutcome } from '../support/audits.ts';
import { literal } from '../support/galleryAccount.ts';
import { outcome, password } from './outcomes.ts';

const print = (over: Partial<AuditOutcome> = {}): string =>
  formatAudit(sampleOutcome(over), 'markdown', translator(en));

test('every finding stands in it once, with its resource in full, its evidence and its age', () => {
  const text = print();

  expect(text).toContain(
    `- **fails**, medium: \`arn:aws:iam::123456789012:user/bora\`  
  key 1 of bora, 412 days old  
  open since 2026-08-12; 3 hours old, from iam:GetCredentialReport
`,
  );
  expect(text.match(/^- \*\*(fails|unknown)\*\*, /gm)).toHaveLength(9);
  expect(text.match(/^- [^*].+\(just read, from /gm)).toHaveLength(3);
});

test('tasks say why it matters and where it is written down', () => {
  const text = print();

  expect(text).toContain('### high: Roles trust nobody unknown');
  expect(text).toContain('(`sample-role-guarded`). A key works until somebody takes it away.');
  expect(text).toContain(
    'Written down in: practice P10, CIS v7.0 2.1, CIS v3.0 1.20, Security Hub IAM.99, Prowler sample\\_role\\_guarded',
  );
});

test('sections that have nothing in them are left out', () => {
  const findings = [sampleFinding({ verdict: 'pass' })];

  const text = print({ audit: sampleAudit({ findings, previous: null }) });

  expect(text.match(/^## .+$/gm)).toEqual(['## In order']);
  expect(text).not.toMatch(/\n{3}/);
  expect(print()).not.toMatch(/\n{3}/);
});

test('what was changed in the run is listed, without secrets', () => {
  const { plan, applied } = outcome();

  const text = print({ plan, applied, before: sampleAudit() });

  expect(text).toContain('## Changed in this run, each change read back\n\n- Give bora a password');
  expect(text).toContain('The score before it: 40.');
  expect(text).not.toContain(password);
});

test('what the changes leave to a person comes with lines to copy in one block', () => {
  const code = ['[profile x]', 'role_arn = *'].map((line) => say('roles.line', { line }));
  const left = { id: 'x.y', step: 'x', summary: literal('Tell *them*'), instructions: [literal('There:'), ...code] };

  expect(print({ left: [left, { ...left, id: 'x.z' }] })).toContain(
    '## What this leaves to you\n\n### Tell \\*them\\*\n\nThere:\n\n```\n[profile x]\nrole_arn = *\n```\n\n### Tell',
  );
});

test('text from outside stays text', () => {
  const hostile = sampleFinding({
    resource: 'arn:aws:iam::123456789012:user/`<img src=x>`',
    detail: literal('[click](http://evil) <script> **bold**\n# heading'),
  });

  const text = print({ audit: sampleAudit({ findings: [hostile], alias: '](http://evil)<b>' }) });

  expect(text).toContain('\\[click\\](http://evil) \\<script\\> \\*\\*bold\\*\\*');
  expect(text).toContain('`` arn:aws:iam::123456789012:user/`<img src=x>` ``');
  expect(text).toContain('# Security status of \\](http://evil)\\<b\\> (123456789012)');
  expect(text).not.toMatch(/^# heading/m);
});

test('a command in a sentence of ours is a code span, the rest of it stays text', () => {
  expect(escapeProse('run `offroot audit --practice`, not *that*')).toBe(
    'run `offroot audit --practice`, not \\*that\\*',
  );
  expect(escapeProse('one ` alone')).toBe('one \\` alone');
});
