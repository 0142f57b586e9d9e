import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translate.ts';
import type { Words } from '../../src/model/words.ts';

const translate = translator({
  plain: 'Nothing to fill in',
  greet: 'Hello {name}, {name}',
  count: ({ count }: { count: number }) => (count === 1 ? 'one group' : `${count} groups`),
  said: ({ what }: { what: string }) => `said: ${what}`,
});
const words = (key: string, params: Words['params'] = {}): Words => ({ key, params });

describe('translator', () => {
  it.each<readonly [string, Words, string]>([
    ['a plain sentence', words('plain'), 'Nothing to fill in'],
    ['a placeholder, each time it stands there', words('greet', { name: 'jan' }), 'Hello jan, jan'],
    ['a number', words('greet', { name: 0 }), 'Hello 0, 0'],
    ['an empty text', words('greet', { name: '' }), 'Hello , '],
    ['grammar', words('count', { count: 1 }), 'one group'],
    ['grammar of many', words('count', { count: 3 }), '3 groups'],
    ['words in words', words('greet', { name: words('count', { count: 2 }) }), 'Hello 2 groups, 2 groups'],
    [
      'a list of words',
      words('said', { what: [words('plain'), words('count', { count: 1 })] }),
      'said: Nothing to fill in, one group',
    ],
    ['an empty list', words('said', { what: [] }), 'said: '],
    ['a placeholder with nothing to fill it', words('greet'), 'Hello {name}, {name}'],
    ['a placeholder in what fills one', words('greet', { name: '{name}' }), 'Hello {name}, {name}'],
    ['dollar signs', words('greet', { name: '$&$1' }), 'Hello $&$1, $&$1'],
    ['control characters', words('greet', { name: 'j\u001b[2Ja\u202en' }), 'Hello j[2Jan, j[2Jan'],
    ['control characters in a function', words('said', { what: 'a\r\nb' }), 'said: ab'],
    [
      'control characters deep inside',
      words('said', { what: [words('greet', { name: 'a\u0007b' })] }),
      'said: Hello ab, ab',
    ],
    ['a key nobody has', words('no.such.key'), 'no.such.key'],
    ['a key that objects have', words('constructor'), 'constructor'],
  ])('%s', (_, said, text) => {
    expect(translate(said)).toBe(text);
  });
});
