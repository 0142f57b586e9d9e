import { describe, expect, it, test } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { ko } from '../../src/messages/ko.ts';
import { askedLanguage, languageCodes, loadLanguage, localeLanguage } from '../../src/messages/languages.ts';
import { say } from '../../src/messages/say.ts';
import type { Language } from '../../src/messages/translate.ts';

const others: readonly (readonly [code: string, language: Language])[] = [['ko', ko]];
const english: Language = en;
const keys = Object.keys(en);

/** A sentence with its placeholders; of a function what it says when every parameter is its own name, and what it asked for. */
function spokenIn(sentence: Language[string] | undefined): {
  readonly text: string;
  readonly asked: readonly string[];
} {
  const asked = new Set<string>();
  const names = new Proxy<Record<string, string>>(
    {},
    { get: (_, name) => `{${asked.add(String(name)) && String(name)}}` },
  );
  if (typeof sentence === 'function')
    return { text: (sentence as (params: typeof names) => string)(names), asked: [...asked] };
  return { text: sentence ?? '', asked: [] };
}

const textOf = (sentence: Language[string] | undefined): string => spokenIn(sentence).text;
const filledIn = (sentence: Language[string] | undefined): readonly string[] =>
  [...new Set(textOf(sentence).match(/\{\w+\}/g))].toSorted();

/** Both say the same values, or decide by the same ones what to say. */
function takeTheSame(one: Language[string] | undefined, other: Language[string] | undefined): boolean {
  const asked = [spokenIn(one).asked, spokenIn(other).asked].map((names) => names.toSorted().join());
  return filledIn(one).join() === filledIn(other).join() || (asked[0] !== '' && asked[0] === asked[1]);
}

describe.each(others)('%s', (_, language) => {
  it('has the keys of English, and no others', () => {
    expect(Object.keys(language).toSorted()).toEqual(keys.toSorted());
  });

  it('fills in what English fills in', () => {
    const differing = keys.filter((key) => !takeTheSame(language[key], english[key]));

    expect(differing.map((key) => `${key}: ${filledIn(language[key])} for ${filledIn(english[key])}`)).toEqual([]);
  });
});

describe('Korean', () => {
  const sentences = Object.entries<Language[string]>(ko).map(([key, sentence]) => [key, textOf(sentence)] as const);

  it('is Korean wherever English has words of its own', () => {
    const untouched = sentences.filter(([key, text]) => hasWords(textOf(english[key])) && !/[가-힣]/.test(text));

    // Ids of answers, and a command.
    expect(untouched.map(([key]) => key)).toEqual(['help.undo.from-file', 'screen.source.login']);
  });

  it('keeps one speech level', () => {
    const stiff = /(?:니다|십시오|니까|시오|하라|한다|된다|있다|없다)(?=[.?!”]|$)/;

    expect(sentences.filter(([, text]) => stiff.test(text))).toEqual([]);
  });

  it('ends in a question mark where English does, and in a full stop where English does', () => {
    const endOf = (text: string) => /[.?]?$/.exec(text)?.[0];
    const other = sentences.filter(([key, text]) => endOf(text) !== endOf(textOf(english[key])));

    expect(other).toEqual([]);
  });

  it('writes particles after what is filled in so that they can be fitted', () => {
    const alone = /\}[”’)]?(?:을|를|이|가|은|는|과|와|으로|로)(?=[\s.,?]|$)/;

    expect(sentences.filter(([, text]) => alone.test(text))).toEqual([]);
  });
});

/** Words that are neither filled in nor the same in every language: commands, options, actions, addresses, names. */
const hasWords = (text: string): boolean =>
  /[a-z]{3,}/.test(text.replace(/\{\w+\}|“[^”]*”|https?:\S+|\S*[:<|{}-]\S*|--\S+|offroot( \w+)?|\b[A-Z]\S*/g, ''));

test.each<readonly [string, Record<string, string>, string]>([
  ['nothing said', {}, 'en'],
  ['the locale', { LANG: 'ko_KR.UTF-8' }, 'ko'],
  ['a locale in other words', { LANG: 'ko_KR.utf8' }, 'ko'],
  ['LC_ALL before LANG', { LC_ALL: 'C.UTF-8', LANG: 'ko_KR.UTF-8' }, 'en'],
  ['LC_MESSAGES before LANG', { LC_MESSAGES: 'ko_KR.UTF-8', LANG: 'en_US.UTF-8' }, 'ko'],
  ['an empty LC_ALL', { LC_ALL: '', LANG: 'ko_KR.UTF-8' }, 'ko'],
  ['a language that is not spoken here', { LANG: 'de_DE.UTF-8' }, 'en'],
])('the language of a locale: %s', (_, env, code) => {
  expect(localeLanguage(env)).toBe(code);
});

test.each<readonly [string, readonly string[], string | null]>([
  ['nothing', ['audit'], null],
  ['the option', ['audit', '--lang', 'ko'], 'ko'],
  ['the option with =', ['--lang=ko'], 'ko'],
  ['the last of several', ['--lang=ko', '--lang', 'en'], 'en'],
  ['a language that is not spoken here, which is refused in that of the locale', ['--lang', 'kr'], null],
  ['an option without its value', ['--lang'], null],
])('the language asked for by %s', (_, argv, code) => {
  expect(askedLanguage(argv)).toBe(code);
});

test('every language that can be chosen can be spoken', async () => {
  const words = say('people.create', { user: 'admin' });
  const spoken = await Promise.all(languageCodes.map(async (code) => (await loadLanguage(code))(words)));

  expect(new Set(spoken).size).toBe(languageCodes.length);
});
