import { expect, test } from 'vitest';
import { readTerminal } from '../../src/app/terminal.ts';

const on = (env: Record<string, string>, isTTY = true) => ({ stdin: { isTTY }, stdout: { isTTY }, env });

test.each([
  ['a terminal', on({ TERM: 'xterm', LANG: 'C.UTF-8' }), { interactive: true, colour: true, ascii: false }],
  ['no terminal', on({}, false), { interactive: false }],
  ['a dumb one', on({ TERM: 'dumb' }), { interactive: false }],
  ['NO_COLOR', on({ NO_COLOR: '1' }), { colour: false }],
  ['an empty NO_COLOR', on({ NO_COLOR: '' }), { colour: true }],
  ['FORCE_COLOR=0', on({ FORCE_COLOR: '0' }), { colour: false }],
  ['a locale without UTF-8', on({ LC_ALL: 'C', LANG: 'en_US.UTF-8' }), { ascii: true }],
  ['no locale', on({}), { ascii: false }],
])('%s', (_, world, expected) => {
  expect(readTerminal(world, true)).toMatchObject(expected);
});

test('--no-color is heard too', () => {
  expect(readTerminal(on({}), false).colour).toBe(false);
});
