import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What npm says it would pack: in a list, from npm 12 on by its name. */
interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('the download holds the program, its page and its licence, is built anew for it, and depends on nothing', () => {
  // Without the scripts: other tests run the program meanwhile, which must not be built under them.
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });

  const files = Object.values<Packed>(JSON.parse(packed)).flatMap(({ files }) => files.map(({ path }) => path));

  expect(files.toSorted()).toEqual(['LICENSE', 'README.ko.md', 'README.md', 'dist/cli.js', 'package.json']);
  expect(manifest).toMatchObject({ bin: { offroot: 'dist/cli.js' }, scripts: { prepack: 'node build.mjs --quiet' } });
  expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual(['devDependencies']);
  expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});

test('the program can be started by its name', () => {
  expect(readFileSync('dist/cli.js', 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  expect(statSync('dist/cli.js').mode & 0o111).toBe(0o111);
});

test('a Node that is too old gets one sentence', () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "18.20.8" })';

  const { status, stderr } = spawnSync(process.execPath, ['--import', pretend, 'dist/cli.js'], { encoding: 'utf8' });

  expect(stderr).toBe('offroot needs Node 20.19 or later. This is Node 18.20.8.\n');
  expect(manifest.engines.node).toBe('>=20.19');
  expect(status).toBe(2);
});
