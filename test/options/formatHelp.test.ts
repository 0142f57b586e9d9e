import { cpSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { permissionModes } from '../../src/facts/permissionNeeds.ts';
import { en } from '../../src/messages/en.ts';
import { translator } from '../../src/messages/translate.ts';
import { commandTable } from '../../src/options/commandTable.ts';
import { type FlagName, flagList, isFlag } from '../../src/options/flags.ts';
import { flagsOf, homesOf } from '../../src/options/flagsOf.ts';
import { formatHelp } from '../../src/options/formatHelp.ts';
import { type Action, actionsOf, type CommandName, commands } from '../../src/options/options.ts';
import { readOptions } from '../../src/options/readOptions.ts';
import { runProgram } from '../support/runProgram.ts';
import { makeSandbox } from '../support/sandbox.ts';

const pageOf = (command: CommandName | null, action: Action | null = null, columns = 80): string =>
  formatHelp({ command, action }, { translate: translator(en), columns });

const pages: readonly (readonly [string, CommandName | null, Action | null])[] = [
  ['', null, null],
  ...commands.flatMap((command): readonly (readonly [string, CommandName, Action | null])[] => [
    [command, command, null],
    ...actionsOf[command].map((action) => [`${command} ${action}`, command, action] as const),
  ]),
];

describe.each(pages)('offroot %s --help', (line, command, action) => {
  test.each([40, 80])('fits into %s columns, examples aside', (columns) => {
    const [text = ''] = pageOf(command, action, columns).split('\nExamples:');

    expect(text.split('\n').filter((one) => one.length > columns && !one.startsWith('Usage'))).toEqual([]);
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  });

  test('is what the words ask for', () => {
    expect(readOptions([...line.split(' ').filter(Boolean), '--help'])).toEqual({ help: { command, action } });
  });
});

test('the one page about all of offroot has every command on a line, and no more than 40 lines', () => {
  const lines = pageOf(null).split('\n');

  for (const command of commands) expect(lines.filter((line) => line.startsWith(`  ${command} `))).toHaveLength(1);
  expect(lines.length).toBeLessThanOrEqual(40);
});

/** Options at the start of a line of help. */
const toldIn = (page: string): readonly string[] =>
  [...page.matchAll(/^ {2}(?:-h, )?(--[a-z-]+)/gm)].map(([, name = '']) => name);

test.each(commands)('the page of %s tells the options that mean something there, and only those', (command) => {
  expect(toldIn(pageOf(command)).toSorted()).toEqual([...flagsOf(command, null), '--help'].toSorted());
});

test('every option is told somewhere, and belongs somewhere', () => {
  const told = new Set(commands.flatMap((command) => toldIn(pageOf(command))));
  const names = flagList.map(([name]) => name).filter((name) => name !== '--version');
  const homeless = names.filter((name) => isFlag(name) && name !== '--help' && homesOf(name).length === 0);

  expect(names.filter((name) => !told.has(name))).toEqual([]);
  expect(homeless).toEqual([]);
});

test('an option is refused exactly where help does not tell it', () => {
  const values: Partial<Record<FlagName, string>> = {
    '--fail-on': 'high',
    '--format': 'json',
    '--endpoint-url': 'http://127.0.0.1:1',
  };
  const anywhere = ['--practice', '--state-dir', '--plain', '--lang', '--no-color', '--help', '--version'];
  for (const [, command, action] of pages) {
    const needed =
      command === null ||
      (commandTable[command].needsAction && action === null) ||
      ['wait', 'instance-credentials'].includes(action ?? '');
    if (needed) continue;
    for (const [name, { value }] of flagList) {
      if (!isFlag(name) || anywhere.includes(name)) continue;
      const words = [command, action, name, ...(value ? [values[name] ?? '1'] : [])].filter((word) => word !== null);
      const refused = isRefused(words);

      expect([words.join(' '), refused]).toEqual([words.join(' '), !flagsOf(command, action).includes(name)]);
    }
  }
});

/** Whether an option is said to belong elsewhere; what else is missing beside it is no matter here. */
function isRefused(words: readonly string[]): boolean {
  try {
    readOptions(words);
    return false;
  } catch (error) {
    return /options\.(not-for|not-in-audit)/.test(String(error));
  }
}

test('the modes of permissions are those there is a policy for', () => {
  expect(actionsOf.permissions).toEqual(permissionModes);
});

const examples = commands.flatMap((command) => commandTable[command].examples.map((one) => ({ command, ...one })));

describe('the examples', () => {
  test.each(commands)('of %s are two to four', (command) => {
    expect(commandTable[command].examples.length).toBeGreaterThanOrEqual(2);
    expect(commandTable[command].examples.length).toBeLessThanOrEqual(4);
  });

  test.each(examples)('offroot $line is understood', ({ command, line }) => {
    expect(readOptions(line.split(' '))).toMatchObject({ options: { command } });
  });

  // What an answers file does is told whole in test/e2e.
  const short = examples.filter(({ ends, line }) => ends !== null && !line.includes('--answers'));
  test.each(short)('offroot $line ends with $ends', async ({ line, ends }) => {
    const sandbox = makeSandbox();
    cpSync('examples', `${sandbox.workingDirectory}/examples`, { recursive: true });

    const { code, stderr } = await runProgram(sandbox, line.split(' '));

    expect([code, code === 2 ? stderr : '']).toEqual([ends, '']);
    sandbox.remove();
  });
});
