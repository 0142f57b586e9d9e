import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { download } from './nodes.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = [`offroot-${version}.tgz`, `offroot-${version}.tgz.sha256`] as const;

test('the download is the same to the byte, wherever and whenever it is written', () => {
  const one = packedIn('one', (file) => chmodSync(file, 0o644));
  const two = packedIn(join('far', 'down', 'two'), (file) => {
    chmodSync(file, 0o664);
    utimesSync(file, 1, 1);
  });

  expect(one).toEqual(two);
  expect(one).toEqual(bytesIn(download));
});

/** Copies the sources, as a person's umask and clock would leave them, and lets npm write the download there. */
function packedIn(folder: string, settle: (file: string) => void): readonly Buffer[] {
  const root = mkdtempSync(join(tmpdir(), 'offroot-build-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const sources = join(root, folder);
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of files
    .trim()
    .split('\n')
    .filter((name) => !name.startsWith('docs/'))) {
    cpSync(file, join(sources, file));
    settle(join(sources, file));
  }
  symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'pack:download'], { cwd: sources, stdio: ['ignore', 'ignore', 'inherit'] });
  return bytesIn(sources);
}

const bytesIn = (folder: string): readonly Buffer[] => names.map((name) => readFileSync(join(folder, name)));
