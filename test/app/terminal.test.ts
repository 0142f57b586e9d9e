import { expect, test } from 'vitest';
import { readTerminal } from '../../src/app/terminal.ts';

const on = (env: Record<string, string>, isTTY = true, size = {}) => ({
  stdin: { isTTY },
  stdout: { isTTY, ...size },
  env,
});
const screens = { colour: true, plain: false };

test.each([
  ['a terminal', on({ TERM: 'xterm', LANG: 'C.UTF-8' }), { interactive: true, colour: true, ascii: false }],
  ['no terminal', on({}, false), { interactive: false }],
  ['a dumb one', on({ TERM: 'dumb' }), { interactive: true, lines: true }],
  ['ACCESSIBLE=1', on({ ACCESSIBLE: '1' }), { lines: true }],
  ['ACCESSIBLE=0', on({ ACCESSIBLE: '0' }), { lines: false }],
  ['an empty ACCESSIBLE', on({ ACCESSIBLE: '' }), { lines: false }],
  ['39 columns', on({}, true, { columns: 39, rows: 24 }), { lines: true }],
  ['11 rows', on({}, true, { columns: 80, rows: 11 }), { lines: true }],
  ['40 by 12', on({}, true, { columns: 40, rows: 12 }), { lines: false }],
  ['a serial console, 0 by 0', on({}, true, { columns: 0, rows: 0 }), { lines: true }],
  ['NO_COLOR', on({ NO_COLOR: '1' }), { colour: false }],
  ['an empty NO_COLOR', on({ NO_COLOR: '' }), { colour: true }],
  ['FORCE_COLOR=0', on({ FORCE_COLOR: '0' }), { colour: false }],
  ['a locale without UTF-8', on({ LC_ALL: 'C', LANG: 'en_US.UTF-8' }), { ascii: true }],
  ['no locale', on({}), { ascii: false }],
])('%s', (_, world, expected) => {
  expect(readTerminal(world, screens)).toMatchObject(expected);
});

test('--no-color is heard too', () => {
  expect(readTerminal(on({}), { ...screens, colour: false }).colour).toBe(false);
});

test('--plain asks for lines', () => {
  expect(readTerminal(on({}), { ...screens, plain: true }).lines).toBe(true);
});
