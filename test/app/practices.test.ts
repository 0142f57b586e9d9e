import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checks } from '../../src/checks/index.ts';
import { readOptions } from '../../src/options/readOptions.ts';

interface Row {
  readonly practice: string;
  readonly commands: readonly string[];
  readonly audited: boolean;
}

/** The table of the practices in the README. */
const rows: readonly Row[] = readFileSync('README.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| P\d+ \|/.test(line))
  .map((line) => {
    const [, practice = '', , doneBy = '', lookedAfter = ''] = line.split('|').map((cell) => cell.trim());
    const commands = [...`${doneBy} ${lookedAfter}`.matchAll(/`([^`]+)`/g)].flatMap(([, command = '']) => command);
    return { practice, commands, audited: lookedAfter.includes('`offroot audit`') };
  });

test('every practice has its row', () => {
  expect(rows.map(({ practice }) => practice)).toEqual(Array.from({ length: 23 }, (_, index) => `P${index + 1}`));
});

test('every command of the table is one', () => {
  for (const command of new Set(rows.flatMap(({ commands }) => commands))) {
    expect(() => readOptions(command.split(' ').slice(1)), command).not.toThrow();
  }
});

test('what the audit is said to look after has checks, and every check is about a practice of the table', () => {
  const checked = new Set(checks.map(({ references }) => references.practice));
  const byReport = ['P15'];

  for (const { practice, audited } of rows) {
    if (audited && !byReport.includes(practice)) expect(checked, practice).toContain(practice);
  }
  expect(rows.map(({ practice }) => practice)).toEqual(expect.arrayContaining([...checked]));
});
