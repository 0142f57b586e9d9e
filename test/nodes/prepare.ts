import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { download, executableOf, homeOf, isInstalled, type NodeWithNpm, nodes } from './nodes.ts';

// The first part of npm run test:nodes: every Node with its npm into a folder of its own, once; then the download, each time, but
// with --without-download.
const problem =
  nodes.reduce<string | null>((found, one) => found ?? install(one), null) ??
  (process.argv.includes('--without-download') ? null : pack());
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/** Returns what is wrong, null where nothing is. */
function install(one: NodeWithNpm): string | null {
  if (isInstalled(one)) return null;
  const home = homeOf(one);
  const binaries = `node-linux-${process.arch}`;
  if (process.platform !== 'linux') return 'Only Linux gets its Nodes from the npm registry.';
  process.stderr.write(`Installing Node ${one.node} and npm ${one.npm} into ${home}\n`);
  rmSync(home, { recursive: true, force: true });
  const packages = [`${binaries}@${one.node}`, `npm@${one.npm}`];
  if (!run('npm', ['install', '--global', '--prefix', home, '--ignore-scripts', '--silent', ...packages])) {
    return `npm could not install ${packages.join(' and ')}. Is its registry reachable?`;
  }
  // npm looks for its own folder beside the real file of the Node that runs it, not beside a link to that.
  renameSync(join(home, 'lib', 'node_modules', binaries, 'bin', 'node'), executableOf(one));
  return null;
}

function pack(): string | null {
  rmSync(download, { recursive: true, force: true });
  return run('npm', ['run', '--silent', 'pack:download', '--', download]) ? null : 'There is no download to test.';
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
