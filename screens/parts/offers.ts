import type { Translate } from '../../src/messages/translate.ts';
import { cleanText } from '../../src/model/cleanText.ts';
import type { Option } from '../../src/model/question.ts';

/** The names in a line with commas between them. */
export const namesTyped = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The offers that go with the word being typed; all of them before a word, behind a whole name, and where none goes with it. */
export function offersShown(text: string, offers: readonly Option[], translate: Translate): readonly Option[] {
  const word = wordAt(text, offers);
  const found = word === null ? [] : offers.filter((offer) => goesWith(word, offer, translate));
  return found.length > 0 ? found : offers;
}

/** The line with one offer put in, instead of the beginning of it where there is one, or taken out again. */
export function withOffer(text: string, offer: Option, offers: readonly Option[], translate: Translate): string {
  const names = namesTyped(text);
  const word = wordAt(text, offers);
  const begun = word !== null && goesWith(word, offer, translate);
  const after = names.includes(offer.value)
    ? names.filter((name) => name !== offer.value)
    : [...(begun ? names.slice(0, -1) : names), offer.value];
  return cleanText(after.join(', '));
}

/** What has to stand before the next name: nothing before the first, or while one is being typed. */
export const beforeNext = (text: string, offers: readonly Option[]): string =>
  wordAt(text, offers) === null && /[^,\s]\s*$/.test(text) ? ', ' : '';

/** What is typed behind the last comma, null where that is nothing or one of the offers. */
function wordAt(text: string, offers: readonly Option[]): string | null {
  const word = text.split(',').at(-1)?.trim().toLowerCase() ?? '';
  return word === '' || offers.some(({ value }) => value.toLowerCase() === word) ? null : word;
}

const goesWith = (word: string, { value, label }: Option, translate: Translate): boolean =>
  `${value} ${translate(label)}`.toLowerCase().includes(word);
