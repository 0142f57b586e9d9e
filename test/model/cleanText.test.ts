import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/model/cleanText.ts';

describe('cleanText', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mred\u001b[0m', 'a[31mred[0m'],
    ['a title set', '\u001b]0;x\u0007b', ']0;xb'],
    ['one byte CSI', 'a\u009b2Jb', 'a2Jb'],
    ['line ends', 'a\r\nb\u2028c\u2029d', 'abcd'],
    ['backspaces and DEL', 'root\b\b\u007f', 'root'],
    ['text turned around', 'abc\u202etxt.exe', 'abctxt.exe'],
    ['marks of direction', 'a\u061c\u200e\u200fb', 'ab'],
    ['nothing to be seen', 'ad\u200bmin\u2060\ufeff', 'admin'],
    ['letters of any script', 'José 관리자 😀', 'José 관리자 😀'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
