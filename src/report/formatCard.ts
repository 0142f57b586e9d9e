import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Card } from '../model/card.ts';
import type { Words } from '../model/words.ts';
import { codeSpan, escapeMarkdown } from './escapeMarkdown.ts';

/**
 * A hand-off card as Markdown: what its owner needs for the first sign-in, and what to do then. The password is on it
 * only `withPassword`. It names no command to download: until the name is ours on a registry, a stranger could take it.
 */
export function formatCard(card: Card, withPassword: boolean, translate: Translate): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const row = (label: Words, value: string): string => `- ${text(label)}: ${value}`;
  const account = card.alias ? `${card.alias} (${spaced(card.account)})` : spaced(card.account);
  return [
    `# ${text(say('report.card.title', { user: card.user, account }))}`,
    '',
    row(say('report.card.address'), codeSpan(card.signInUrl)),
    row(say('report.card.user'), codeSpan(card.user)),
    row(say('report.card.groups'), card.groups.map(codeSpan).join(', ') || text(say('report.none'))),
    row(say('report.card.password'), password(card, withPassword, text)),
    '',
    `## ${text(say('report.card.first'))}`,
    '',
    ...firstSteps(card).map((words, at) => `${at + 1}. ${text(words)}`),
    '',
    text(say('report.card.keep')),
    '',
  ].join('\n');
}

/** Several cards as one document, a rule between them. */
export const formatCards = (cards: readonly Card[], withPassword: boolean, translate: Translate): string =>
  cards.map((card) => formatCard(card, withPassword, translate)).join('\n---\n\n');

function password({ password, you }: Card, withPassword: boolean, text: (words: Words) => string): string {
  if (withPassword && password) return codeSpan(password.open());
  return text(you ? say('report.card.password.yours') : say('report.card.password.elsewhere'));
}

function firstSteps({ resetRequired, you }: Card): readonly Words[] {
  const open = [say('report.card.open'), say('report.card.sign-in')];
  if (you) return [...open, say('report.card.code')];
  return [
    ...open,
    ...(resetRequired ? [say('report.card.change')] : []),
    say('report.card.mfa'),
    say('report.card.mfa-app'),
    say('report.card.again'),
  ];
}

/** 1234-5678-9012: as the console writes it. */
const spaced = (account: string): string => account.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');
