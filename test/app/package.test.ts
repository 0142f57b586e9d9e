import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the published package holds the program, its page and its licence, and depends on nothing', () => {
  const packed = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', './dist'], { encoding: 'utf8' }));
  const manifest = JSON.parse(readFileSync('dist/package.json', 'utf8'));

  const files = packed[0].files.map(({ path }: { path: string }) => path);

  expect(files.toSorted()).toEqual(['LICENSE', 'README.md', 'cli.js', 'package.json']);
  expect(manifest).toMatchObject({ name: 'offroot', license: 'MIT', bin: { offroot: 'cli.js' } });
  expect(Object.keys(manifest).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
});

test('the program can be started by its name', () => {
  expect(readFileSync('dist/cli.js', 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(statSync('dist/cli.js').mode & 0o111).toBe(0o111);
});
