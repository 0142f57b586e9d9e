import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { ProgramRun } from '../support/runProgram.ts';
import { openTerminal, type TestTerminal } from '../support/terminal.ts';
import { download, homeOf, type NodeWithNpm } from './nodes.ts';

/** A machine without this repository: one Node and its npm, a home nobody has used, and a folder that holds the download. */
export interface Machine {
  /** where every command runs */
  readonly folder: string;
  readonly home: string;
  /** runs a line of shell without a terminal */
  readonly run: (line: string) => Promise<ProgramRun>;
  /** runs a line of shell in a terminal of 80x24 */
  readonly open: (line: string) => TestTerminal;
  readonly remove: () => void;
}

/** Makes one. Nothing can be downloaded on it: what would be, fails. Of this process's environment it has nothing. */
export function makeMachine(node: NodeWithNpm): Machine {
  const root = mkdtempSync(join(tmpdir(), 'offroot-machine-'));
  const [folder, home, system] = [join(root, 'Downloads'), join(root, 'home'), join(root, 'system')];
  for (const one of [folder, home, system]) mkdirSync(one);
  for (const file of readdirSync(download)) copyFileSync(join(download, file), join(folder, file));
  // What a shell, tar and sums need of a system whose own folders would also hold its Node.
  for (const tool of ['sh', 'tar', 'gzip', 'sha256sum', 'shasum', 'perl'])
    symlinkSync(join('/usr/bin', tool), join(system, tool));
  const env = {
    HOME: home,
    PATH: [join(homeOf(node), 'bin'), join(home, '.local', 'bin'), system].join(delimiter),
    LC_ALL: 'C.UTF-8',
    npm_config_registry: 'http://127.0.0.1:9/',
  };
  const nothingElse = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  return {
    folder,
    home,
    run: (line) =>
      new Promise((resolve) => {
        execFile('/bin/sh', ['-c', line], { cwd: folder, env, timeout: 50_000 }, (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr }),
        ).stdin?.end();
      }),
    open: (line) =>
      openTerminal({ command: '/bin/sh', args: ['-c', line], cwd: folder, env: { ...nothingElse, ...env } }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
