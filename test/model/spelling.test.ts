import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { buildTheme } from '../../screens/theme.ts';
import { spellCells, spellText } from '../../src/model/spelling.ts';

const everySign = Object.values(
  buildTheme({ colour: true, depth: 256, light: false, signs: 'unicode' }).symbols,
).flat();

describe('text without all of Unicode', () => {
  it.each([
    ['root’s key …ABCD — “no” · 3 × 4 → 12', 'root\'s key ...ABCD - "no" - 3 x 4 -> 12'],
    ['chloé, Łukasz, 김민수', 'chlo?, ?ukasz, ??????'],
    ['cafe\u0301 👩‍👧', 'cafe ????'],
    ['plain {"a": 1}\n', 'plain {"a": 1}\n'],
  ])('spells %s as %s', (text, ascii) => {
    expect(spellText(text, 'ascii')).toBe(ascii);
  });

  it('keeps letters where only the font lacks signs, and everything where nothing is lacking', () => {
    expect(spellText('chloé’s …', 'console')).toBe("chloé's ...");
    expect(spellText('chloé’s …', 'unicode')).toBe('chloé’s …');
  });

  it.each([...everySign, 'chloé', '김민수', '日本', 'cafe\u0301', '✅', 'ﬁ', 'a…b'])(
    'keeps the cells of %s once they are laid out',
    (text) => {
      const spelled = spellCells(text, 'ascii');

      expect(spelled).toMatch(/^[\x20-\x7e]*$/);
      expect(spelled).toHaveLength(stringWidth(text));
    },
  );
});
