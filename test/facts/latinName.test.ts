import { describe, expect, it } from 'vitest';
import { latinName } from '../../src/facts/latinName.ts';

describe('latinName', () => {
  it.each<readonly [typed: string, latin: string | null, why: string]>([
    ['김민준', 'minjun.kim', 'a person, as people write themselves abroad'],
    ['김민준'.normalize('NFD'), 'minjun.kim', 'a name in letters that were taken apart, as macOS gives file names'],
    ['남궁민수', 'minsu.namgung', 'a family name of two syllables'],
    ['이 준', 'jun.lee', 'a given name of one syllable'],
    ['홍길동', 'gildong.hong', 'sounds that change nothing'],
    ['개발팀', 'gaebaltim', 'a group: no family name'],
    ['독립문', 'dongnimmun', 'sounds that change each other'],
    ['한글 이름', 'hangeul.ireum', 'words that are no person'],
    ['ada lovelace', 'ada.lovelace', 'Latin letters with a blank'],
    ['José', 'Jose', 'an accent'],
    ['日本', null, 'a writing that is not known here'],
    ['jan/admin', null, 'a sign that is no letter'],
    ['jan😀', null, 'a picture'],
  ])('%s becomes %s: %s', (typed, latin) => {
    expect(latinName(typed)).toBe(latin);
  });
});
