import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printCompletion } from '../../../src/app/printCompletion.ts';
import { checks } from '../../../src/checks/index.ts';
import { en } from '../../../src/messages/en.ts';
import { translator } from '../../../src/messages/translate.ts';
import { flagList } from '../../../src/options/flags.ts';
import { flagsOf } from '../../../src/options/flagsOf.ts';
import { actionsOf, commands } from '../../../src/options/options.ts';

function scriptFor(action: 'bash' | 'zsh' | 'fish'): string {
  let printed = '';
  printCompletion({ stdout: { write: (text) => (printed += text) } }, { action }, translator(en));
  return printed;
}

const folder = mkdtempSync(join(tmpdir(), 'offroot-completion-'));
const script = join(folder, 'offroot.bash');
writeFileSync(script, scriptFor('bash'));
writeFileSync(join(folder, 'answers one.yaml'), '');
mkdirSync(join(folder, 'state'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a real bash offers after these words, split as bash splits them: `=` is a word of its own. */
function offered(...words: readonly string[]): readonly string[] {
  const line = ['offroot', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `source "${script}"; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _offroot; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const printed = execFileSync('bash', ['--norc', '-c', ask], { cwd: folder, encoding: 'utf8' });
  return printed.split('\n').filter(Boolean);
}

describe('bash', () => {
  test.each([
    [[''], [...commands]],
    [['pe'], ['people', 'permissions']],
    [
      ['people', ''],
      ['add', 'reset', 'remove'],
    ],
    [['people', 'add', ''], []],
    [['permissions', ''], [...actionsOf.permissions]],
    [['--practice', 'prac'], ['practice']],
    [['--profile', 'audit', 'au'], ['audit']],
    [['--format', '=', 'json', 'au'], ['audit']],
    [
      ['setup', '--format', ''],
      ['text', 'json'],
    ],
    [
      ['audit', '--format', ''],
      ['text', 'json', 'markdown', 'csv'],
    ],
    [['audit', '--format', '=', 'm'], ['markdown']],
    [['audit', '--fail-on', 'c'], ['critical']],
    [
      ['--practice', '='],
      ['first-day', 'shared-root', 'drifted', 'blank'],
    ],
    [['audit', '--practice', '=', 'dr'], ['drifted']],
    [['audit', '--allow-unknown', ''], checks.map(({ id }) => id)],
    [['setup', '--answers', 'ans'], ['answers one.yaml']],
    [['audit', '--baseline', 'ans'], ['answers one.yaml']],
    [['audit', '--output', 'st'], ['state']],
    [['--state-dir', ''], ['state']],
    [['--region', ''], []],
    [['--ver'], ['--version']],
    [
      ['practice', 'wait', '--'],
      ['--format', '--practice', '--state-dir', '--help'],
    ],
    [['practice', 'serve', '--po'], ['--port']],
    [['permissions', 'audit', '--li'], []],
  ])('offers after %j: %j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });

  test.each(commands)('offers the options of %s, and no others', (command) => {
    expect(offered(command, '-')).toEqual([...flagsOf(command, null), '--help']);
  });
});

describe.each(['bash', 'zsh', 'fish'] as const)('the script for %s', (shell) => {
  const text = scriptFor(shell);

  test('names every command, action, option and check', () => {
    const dashes = shell === 'fish' ? '-l ' : '--';
    const names = flagList.map(([name]) => name.replace('--', dashes));
    const all = [...commands, ...Object.values(actionsOf).flat(), ...names, ...checks.map(({ id }) => id)];

    expect(all.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('has no word left unsaid, and every quote of its sentences is closed', () => {
    const quotes = text.replaceAll(/\\'|'\\''/g, '').split("'").length - 1;

    expect(text).not.toMatch(/undefined|\bhelp\.|\boptions\.|\{\w+\}/);
    expect(quotes % 2).toBe(0);
  });

  test('is one that the shell reads, where that shell is here', () => {
    const file = join(folder, `script.${shell}`);
    writeFileSync(file, text);

    const { error, status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });

    // A machine without the shell says ENOENT; there the text is all that can be looked at.
    if (error) expect(error).toMatchObject({ code: 'ENOENT' });
    else expect([status, stderr]).toEqual([0, '']);
  });
});
