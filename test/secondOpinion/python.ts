import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Other people's clients, and their account. */
export const packages = ['moto[server]==5.2.1', 'boto3==1.43.11', 'awscli==1.45.11'];

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** Where these very packages are installed; other versions get a folder of their own. */
export const venv = join(
  cache,
  `second-opinion-${createHash('sha256').update(packages.join()).digest('hex').slice(0, 12)}`,
);

/** Its Python, where there is one. */
export const inVenv = process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');

/** The Pythons a machine may have, by what it calls them. */
export const onPath = ['python3', 'python'];

/** What tells the tests which Python it is. */
export const pythonVariable = 'SECOND_OPINION_PYTHON';

/** A Python that has the packages, by its path: the machine's own, else that of `prepare.ts`; null where there is none. */
export function findPython(): string | null {
  for (const python of [...onPath, inVenv]) {
    const executable = executableWithPackages(python);
    if (executable !== null) return executable;
  }
  return null;
}

function executableWithPackages(python: string): string | null {
  const wanted = Object.fromEntries(packages.map((one) => one.replace(/\[.*\]/, '').split('==')));
  // flask_cors comes with moto[server] alone.
  const script = `
import sys, json, flask_cors
from importlib.metadata import version
right = all(version(name) == wanted for name, wanted in json.loads(sys.argv[1]).items())
print(sys.executable)
sys.exit(not right)
`;
  return quietly(python, ['-c', script, JSON.stringify(wanted)]);
}

/** What a command says on standard output; null where it is missing or fails. */
export function quietly(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
