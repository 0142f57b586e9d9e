import { describe, expect, it, test } from 'vitest';
import { readTerminal } from '../../src/app/terminal.ts';

const on = (env: Record<string, string>, isTTY = true, size = {}, platform = 'linux') => ({
  stdin: { isTTY },
  stdout: { isTTY, ...size },
  env,
  platform,
});
const screens = { colour: true, plain: false };

test.each([
  ['a terminal', on({ TERM: 'xterm' }), { interactive: true, lines: false }],
  ['no terminal', on({}, false), { interactive: false }],
  ['a dumb one', on({ TERM: 'dumb' }), { interactive: true, lines: true }],
  ['ACCESSIBLE=1', on({ ACCESSIBLE: '1' }), { lines: true }],
  ['ACCESSIBLE=0', on({ ACCESSIBLE: '0' }), { lines: false }],
  ['an empty ACCESSIBLE', on({ ACCESSIBLE: '' }), { lines: false }],
  ['39 columns', on({}, true, { columns: 39, rows: 24 }), { lines: true }],
  ['11 rows', on({}, true, { columns: 80, rows: 11 }), { lines: true }],
  ['40 by 12', on({}, true, { columns: 40, rows: 12 }), { lines: false }],
  ['a serial console, 0 by 0', on({}, true, { columns: 0, rows: 0 }), { lines: true }],
])('%s', (_, world, expected) => {
  expect(readTerminal(world, screens)).toMatchObject(expected);
});

test('--plain asks for lines', () => {
  expect(readTerminal(on({}), { ...screens, plain: true }).lines).toBe(true);
});

const display = (env: Record<string, string>, colour = true, platform = 'linux') =>
  readTerminal(on(env, true, {}, platform), { ...screens, colour }).display;

describe('colours', () => {
  it.each([
    [{ TERM: 'xterm-256color' }, true, 256],
    [{ TERM: 'xterm' }, true, 256],
    [{ TERM: 'tmux-256color' }, true, 256],
    [{ TERM: 'alacritty' }, true, 256],
    [{ TERM: 'screen' }, true, 16],
    [{ TERM: 'screen', COLORTERM: 'truecolor' }, true, 256],
    [{ TERM: 'linux' }, true, 16],
    [{ TERM: 'ansi' }, true, 16],
    [{ TERM: 'nobody-knows' }, true, 16],
    [{ TERM: 'vt100' }, false, 2],
    [{ TERM: 'vt220' }, false, 2],
    [{ TERM: 'linux-m' }, false, 2],
    [{}, false, 2],
    [{ TERM: 'xterm', NO_COLOR: '1' }, false, 256],
    [{ TERM: 'xterm', NO_COLOR: '0' }, false, 256],
    [{ TERM: 'xterm', NO_COLOR: '' }, true, 256],
    [{ TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '1' }, false, 16],
    [{ TERM: 'xterm', FORCE_COLOR: '0' }, false, 256],
    [{ TERM: 'xterm', FORCE_COLOR: 'false' }, false, 256],
    [{ TERM: 'xterm', FORCE_COLOR: '' }, true, 256],
    [{ TERM: 'vt100', FORCE_COLOR: 'true' }, true, 2],
    [{ TERM: 'vt100', FORCE_COLOR: '1' }, true, 16],
    [{ TERM: 'vt100', FORCE_COLOR: '2' }, true, 256],
    [{ TERM: 'vt100', FORCE_COLOR: '3' }, true, 256],
  ])('under %o: wanted %s, of %i', (env, colour, depth) => {
    expect(display(env)).toMatchObject({ colour, depth });
  });

  it('are there on Windows, where nothing names the terminal', () => {
    expect(display({}, true, 'win32')).toMatchObject({ colour: true, depth: 256 });
  });

  it('are not where --no-color was said, whatever the environment says', () => {
    expect(display({ TERM: 'xterm', FORCE_COLOR: '3' }, false).colour).toBe(false);
  });

  it.each([
    ['0;15', true],
    ['0;default;15', true],
    ['0;7', true],
    ['15;0', false],
    ['7;8', false],
    ['15;default', false],
    ['', false],
  ])('are for a light ground under COLORFGBG=%s: %s', (COLORFGBG, light) => {
    expect(display({ COLORFGBG }).light).toBe(light);
  });
});

describe('signs', () => {
  it.each([
    [{}, 'unicode'],
    [{ LANG: 'en_US.UTF-8' }, 'unicode'],
    [{ LANG: 'C.utf8' }, 'unicode'],
    [{ LANG: 'C' }, 'ascii'],
    [{ LANG: 'POSIX' }, 'ascii'],
    [{ LANG: 'ko_KR.eucKR' }, 'ascii'],
    [{ LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{ LC_ALL: '', LC_CTYPE: 'C', LANG: 'en_US.UTF-8' }, 'ascii'],
    [{ LC_CTYPE: 'C.UTF-8', LANG: 'C' }, 'unicode'],
    [{ TERM: 'linux', LANG: 'en_US.UTF-8' }, 'console'],
    [{ TERM: 'linux', LANG: 'C' }, 'ascii'],
    [{ TERM: 'vt100', LANG: 'en_US.UTF-8' }, 'ascii'],
  ])('under %o are %s', (env, signs) => {
    expect(display(env).signs).toBe(signs);
  });
});
