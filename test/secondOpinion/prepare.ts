import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findPython, onPath, packages, quietly, venv } from './python.ts';

// The first part of npm run test:second-opinion: other people's clients, into a folder of their own, once.
const problem = findPython() === null ? installPackages() : null;
if (problem !== null) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

/** Makes the private environment; returns what is wrong, null where nothing is. */
function installPackages(): string | null {
  const python = onPath.find(
    (name) => quietly(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))']) !== null,
  );
  if (python === undefined) return 'The second opinions need Python 3.10 or later, and there is none on the PATH.';
  process.stderr.write(`Installing ${packages.join(', ')} into ${venv}\n`);
  rmSync(venv, { recursive: true, force: true });
  if (!run(python, ['-m', 'venv', venv])) {
    return `${python} could not make a private environment; on Debian and Ubuntu the package python3-venv is missing.`;
  }
  const pip = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin', 'pip');
  const installed = run(pip, ['install', '--quiet', '--disable-pip-version-check', ...packages]);
  if (installed && findPython() !== null) return null;
  return `pip could not install the second opinions. They are on pypi.org: is it reachable? Then delete ${dirname(venv)} and try again.`;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
