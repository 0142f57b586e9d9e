import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Card } from '../model/card.ts';
import type { Words } from '../model/words.ts';
import { codeSpan, escapeMarkdown } from './escapeMarkdown.ts';

/**
 * A hand-off card as Markdown: what its owner needs for the first sign-in or for a new key, and what to do then. The
 * password or the key's secret is on it only `withPassword`. It names no command to download: until the name is ours on a registry, a stranger could take it.
 */
export function formatCard(card: Card, withPassword: boolean, translate: Translate): string {
  return card.accessKey
    ? keyCard(card, card.accessKey, withPassword, translate)
    : signInCard(card, withPassword, translate);
}

function signInCard(card: Card, withPassword: boolean, translate: Translate): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const row = (label: Words, value: string): string => `- ${text(label)}: ${value}`;
  return [
    `# ${text(say('report.card.title', { user: card.user, account: accountOf(card) }))}`,
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

/** A key's card names no page to sign in at: a key is for programs. */
function keyCard(
  card: Card,
  { id, secret }: NonNullable<Card['accessKey']>,
  withSecret: boolean,
  translate: Translate,
): string {
  const text = (words: Words): string => escapeMarkdown(translate(words));
  const elsewhere = text(say('report.card.password.elsewhere'));
  return [
    `# ${text(say('report.card.keyTitle', { user: card.user, account: accountOf(card) }))}`,
    '',
    `- ${text(say('report.card.keyId'))}: ${codeSpan(id)}`,
    `- ${text(say('report.card.keySecret'))}: ${withSecret ? codeSpan(secret.open()) : elsewhere}`,
    '',
    `## ${text(say('report.card.keyFirst'))}`,
    '',
    `1. ${text(say('report.card.keyPut'))}`,
    `2. ${text(say('report.card.keySeen'))}`,
    '',
    text(say('report.card.keyKeep')),
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

const accountOf = ({ alias, account }: Card): string => (alias ? `${alias} (${spaced(account)})` : spaced(account));

/** 1234-5678-9012: as the console writes it. */
const spaced = (account: string): string => account.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');
