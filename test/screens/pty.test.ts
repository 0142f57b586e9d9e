import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { galleryDevice } from '../support/gallery.ts';
import { readQr } from '../support/readQr.ts';
import { openTerminal } from '../support/terminal.ts';

let program = '';
beforeAll(async () => {
  program = await bundle(new URL('../support/showExhibit.ts', import.meta.url));
});

const run = (exhibit: string, env: Readonly<Record<string, string | undefined>> = {}) =>
  openTerminal({ command: process.execPath, args: [program, exhibit], env });

describe('in a real terminal', () => {
  it('takes text and Enter in one piece, and leaves the screen as it was', async () => {
    const terminal = run('text');
    await terminal.waitFor('What is your name?');
    expect(terminal.terminal.buffer.active.type).toBe('alternate');

    terminal.type('alice\r');

    expect(await terminal.exit).toBe(0);
    expect(terminal.terminal.buffer.active.type).toBe('normal');
    expect(terminal.screen().join('\n').trim()).toBe('said {"answer":"alice"}');
  });

  it('redraws when it is resized', async () => {
    const terminal = run('text');
    await terminal.waitFor('What is your name?');

    terminal.resize(40, 12);
    await terminal.waitFor((lines) => lines.some((line) => line.endsWith('7 of 10')));
    terminal.key('ctrl-c');

    expect(await terminal.exit).toBe(130);
  });

  it.each([
    ['with colours', {}],
    ['with NO_COLOR', { NO_COLOR: '1' }],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }],
    ['under CI', { CI: '1' }],
  ])('shows a code that a phone can read, %s', async (_, env) => {
    const terminal = run('mfa', env);

    await terminal.waitFor('stop, leaves no trace');

    expect(readQr(terminal.terminal)).toBe(galleryDevice().uri.open());
    terminal.key('esc');
    expect(await terminal.exit).toBe(0);
  });
});
