import { expect, test } from 'vitest';
import { listUsers } from '../../src/facts/listUsers.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { formatUsers } from '../../src/report/formatUsers.ts';
import { finishedAccount, withUnreadable } from '../support/snapshots.ts';

const listed = (...parts: Parameters<typeof withUnreadable>[1][]): string =>
  formatUsers(listUsers(withUnreadable(finishedAccount(), ...parts)), 'text', translator(en));

test('everybody is listed, with what is known of them', () => {
  expect(listed()).toBe(
    [
      'user  groups  signed in   MFA  keys',
      'eva   Admins  2026-11-20  1    0',
      'jan   Admins  2026-11-20  1    0',
      '',
    ].join('\n'),
  );
});

test('where groups could not be read everybody is still there, their groups unknown', () => {
  expect(listed('authorization', 'mfaDevices')).toBe(
    [
      'user  groups   signed in   MFA      keys',
      'eva   unknown  2026-11-20  unknown  0',
      'jan   unknown  2026-11-20  unknown  0',
      '',
    ].join('\n'),
  );
});
