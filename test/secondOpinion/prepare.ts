import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findPython, inVenv, onPath, packages, quietly, venv } from './python.ts';

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
  const installed = run(inVenv, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
  if (installed && findPython() !== null) return null;
  return 'pip could not install the second opinions; what it said stands above. Is pypi.org reachable?';
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
