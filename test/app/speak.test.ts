import { describe, expect, it } from 'vitest';
import { speak } from '../../src/app/speak.ts';
import { say } from '../../src/messages/say.ts';

const words = say('screen.key.leave');

describe('what is spoken', () => {
  it.each<readonly [string, readonly string[], Record<string, string>, string, readonly string[]]>([
    ['English where nothing is said', [], {}, 'leave', []],
    ['the locale', [], { LANG: 'ko_KR.UTF-8' }, '나가기', []],
    ['the option before the locale', ['--lang', 'en'], { LANG: 'ko_KR.UTF-8' }, 'leave', []],
    ['the option', ['audit', '--lang=ko'], {}, '나가기', []],
    ['English where the locale has no Hangul', [], { LANG: 'ko_KR.eucKR' }, 'leave', []],
    ['English on a console, whose font has none', [], { LANG: 'ko_KR.UTF-8', TERM: 'linux' }, 'leave', []],
    ['English with what is wrong, where Hangul was asked for', ['--lang=ko'], { LC_ALL: 'C' }, 'leave', ['--lang']],
  ])('is %s', async (_, argv, env, said, wrong) => {
    const { translate, issues } = await speak({ argv, env });

    expect(translate(words)).toBe(said);
    expect(issues.map(({ path }) => path)).toEqual(wrong);
  });
});
