import { describe, expect, it } from 'vitest';
import { editLine, lineOf, textOf } from '../../screens/parts/editLine.ts';
import { countCalls, groupChanges } from '../../screens/parts/groupChanges.ts';
import { layOutHints } from '../../screens/parts/KeyHints.tsx';
import { sayAge } from '../../screens/parts/sayAge.ts';
import { formatAccount, groupsOfFour, shortenMiddle } from '../../screens/parts/shorten.ts';
import { wrapText } from '../../screens/parts/wrapText.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { groupsPlan } from '../support/galleryAccount.ts';

const translate = translator(en);

describe('wrapping', () => {
  it.each([
    ['breaks between words', 'one two three', 7, ['one two', 'three']],
    ['breaks a word that is too long', 'https://example', 6, ['https:', '//exam', 'ple']],
    ['counts double-width signs as two cells', '서울 부산', 5, ['서울', '부산']],
    ['drops control characters, line ends too', 'a\n\u001b\u202eb', 10, ['ab']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});

describe('a line being edited', () => {
  it('moves by signs as a person sees them', () => {
    const family = lineOf('a👩‍👧b');

    const edited = editLine(editLine(editLine(family, 'left'), 'backspace'), { insert: '\u001b[31mx' });

    expect(textOf(edited)).toBe('a[31mxb');
  });

  it('stays within its ends', () => {
    const start = editLine(editLine(lineOf('ab'), 'home'), 'left');

    expect(editLine(start, 'backspace')).toEqual({ signs: ['a', 'b'], cursor: 0 });
    expect(editLine(editLine(start, 'end'), 'delete').signs).toEqual(['a', 'b']);
  });
});

describe('shortening', () => {
  it('groups an account id and a seed in fours', () => {
    expect(formatAccount('123456789012')).toBe('1234-5678-9012');
    expect(groupsOfFour('JBSWY3DPEHPK3PXP', 3)).toEqual(['JBSW Y3DP EHPK', '3PXP']);
  });

  it('leaves out the middle of an ARN', () => {
    expect(shortenMiddle('arn:aws:iam::123456789012:user/alice', 20, '…')).toBe('arn:aws:ia…ser/alice');
  });
});

describe('the lines of a plan', () => {
  it('says each thing once, with all that happens to it', () => {
    const lines = groupChanges(groupsPlan.changes, translate);

    expect(lines.map((line) => [line.noun, line.name, line.details.join(', '), line.effect])).toEqual([
      ['policy', 'offroot-require-mfa', 'no MFA, nothing but setting it up', 'add'],
      ['group', 'Admins', 'AdministratorAccess, require-mfa', 'add'],
      ['group', 'Developers', 'PowerUserAccess, require-mfa, aws login', 'add'],
      ['group', 'Business', 'ViewOnlyAccess, Billing, require-mfa', 'add'],
    ]);
    expect(countCalls(groupsPlan.changes)).toBe(12);
  });
});

describe('key hints', () => {
  it('break into rows that fit', () => {
    const hints = ['enter', 'esc', 'ctrl-c'].map((key) => ({ key, text: 'go on' }));

    const rows = layOutHints(hints, 25);

    expect(rows.map((row) => row.map((hint) => hint.key))).toEqual([['enter', 'esc'], ['ctrl-c']]);
  });
});

describe('ages', () => {
  it.each([
    [2, 'just now'],
    [12, '12 seconds ago'],
    [60, '1 minute ago'],
    [3600 * 3, '3 hours ago'],
    [86400 * 9, '9 days ago'],
  ])('%i seconds are told as %s', (seconds, words) => {
    const now = new Date('2026-11-21T21:00:00Z');

    expect(translate(sayAge(new Date(now.getTime() - seconds * 1000), now))).toBe(words);
  });
});
