import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Words } from '../model/words.ts';
import { codeSpan, escapeMarkdown } from './escapeMarkdown.ts';

/** To be filled in by hand: what no program should know. */
const blank = '____________________';

/**
 * The break-glass page as Markdown: what root is, where its password and MFA are (blanks), who may use them, when and
 * how. There is no secret in it, and no place for one.
 */
export function formatBreakGlass(outcome: Outcome, translate: Translate): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const row = (label: Words, value = blank): string => `- ${text(label)}: ${value}`;
  const numbered = (steps: readonly Words[]) => steps.map((words, at) => `${at + 1}. ${text(words)}`);
  const heading = (words: Words) => ['', `## ${text(words)}`, ''];
  const { account } = outcome.connection.identity;
  const names = (users: readonly string[]): string => users.map(codeSpan).join(', ') || text(say('report.none'));
  return [
    `# ${text(say('report.glass.title', { account: outcome.alias ?? account }))}`,
    '',
    text(say('report.glass.what')),
    '',
    row(say('report.glass.account'), codeSpan(account)),
    row(say('report.glass.everyday'), codeSpan(outcome.signInUrl)),
    row(say('report.glass.administrators'), names(outcome.administrators)),
    row(say('report.glass.state'), text(outcome.rootLocked ? say('report.locked') : say('report.not-locked'))),
    row(say('report.glass.audit'), codeSpan(outcome.nextAudit.slice(0, 10))),
    ...heading(say('report.glass.where')),
    row(say('report.glass.email')),
    row(say('report.glass.password')),
    row(say('report.glass.mfa')),
    row(say('report.glass.phone')),
    row(say('report.glass.who')),
    '',
    text(say('report.glass.no-secret')),
    ...heading(say('report.glass.when')),
    ...[say('report.glass.when.lost'), say('report.glass.when.only-root'), say('report.glass.when.never')].map(
      (words) => `- ${text(words)}`,
    ),
    ...heading(say('report.glass.how')),
    ...numbered([
      say('report.glass.how.two'),
      say('report.glass.how.open'),
      say('report.glass.how.sign-in'),
      say('report.glass.how.do'),
      say('report.glass.how.out'),
    ]),
    ...heading(say('report.glass.after')),
    ...numbered([
      say('report.glass.after.note'),
      say('report.glass.after.renew'),
      say('report.glass.after.keys'),
      say('report.glass.after.audit'),
    ]),
    ...heading(say('report.glass.used')),
    ...[1, 2, 3].map(() => text(say('report.glass.used.line', { blank: '……………………' })).replace(/^/, '- ')),
    '',
  ].join('\n');
}
