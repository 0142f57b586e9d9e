import { describe, expect, it } from 'vitest';
import { renderPng, renderSvg } from './picture.ts';
import { openTerminal } from './terminal.ts';

const node = process.execPath;

describe('the test terminal', () => {
  it('shows what a command writes, sends keys to it and learns its exit code', async () => {
    const script = `process.stdin.once('data', (data) => { console.log('got ' + data); process.exit(7); }); console.log('ready')`;
    const terminal = openTerminal({ command: node, args: ['-e', script], cols: 40, rows: 5 });

    await terminal.waitFor('ready');
    terminal.type('hello');
    terminal.key('enter');

    expect(await terminal.exit).toBe(7);
    expect(terminal.screen().join('\n')).toContain('got hello');
  });

  it('hides CI from the command and says what was on the screen when a wait is in vain', async () => {
    const terminal = openTerminal({ command: node, args: ['-e', `console.log('CI=' + process.env.CI)`], env: {} });

    await terminal.waitFor('CI=undefined');
    await terminal.exit;

    await expect(terminal.waitFor('never', 20)).rejects.toThrow('CI=undefined');
  });

  it('paints the cells as a picture', async () => {
    const script = String.raw`console.log('\u001b[31m█\u001b[0m<&')`;
    const terminal = openTerminal({ command: node, args: ['-e', script], cols: 10, rows: 2 });
    await terminal.exit;

    expect(renderSvg(terminal.terminal)).toContain('fill="#e5696f"');
    expect(renderSvg(terminal.terminal)).toContain('&#60;');
    expect(renderPng(terminal.terminal).length).toBeGreaterThan(100);
  });
});
