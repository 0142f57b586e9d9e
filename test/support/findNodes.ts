import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** A Node that the built program promises to run on. */
export interface NodeBinary {
  readonly path: string;
  /** without the v: 20.19.0 */
  readonly version: string;
}

/** The Node of this process, and every other major version on PATH that is 20.19 or later. */
export function findNodes(path = process.env.PATH ?? ''): readonly NodeBinary[] {
  const bundled = join('node_modules', '.bin') + sep;
  const names = path
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((file) => !file.includes(bundled) && existsSync(file));
  const found = [process.execPath, ...new Set(names.map((name) => realpathSync(name)))].map((file) => ({
    path: file,
    version: execFileSync(file, ['--version'], { encoding: 'utf8' }).trim().slice(1),
  }));
  const isFirst = (one: NodeBinary) => found.find((other) => majorOf(other) === majorOf(one)) === one;
  return found.filter((one) => isSupported(one) && isFirst(one));
}

const majorOf = ({ version }: NodeBinary): number => Number.parseInt(version, 10);

function isSupported({ version }: NodeBinary): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
