import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CannotConnect } from '../errors.ts';

/**
 * Takes the one place on an account: a second run at the same time is refused with CannotConnect `busy`.
 * A lock left by a process that is gone is taken over. Returns what gives the place back.
 */
export function takeRunLock(
  folder: string,
  pid: number,
  isAlive: (pid: number) => boolean = processIsAlive,
): () => void {
  const file = join(folder, 'lock');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!claim(file, pid)) {
    const holder = readHolder(file);
    if (holder && (holder.host !== hostname() || isAlive(holder.pid))) {
      throw new CannotConnect('busy', { pid: String(holder.pid), host: holder.host, file });
    }
    rmSync(file, { force: true });
    if (!claim(file, pid)) throw new CannotConnect('busy', { pid: '?', host: hostname(), file });
  }
  return () => {
    if (readHolder(file)?.pid === pid) rmSync(file, { force: true });
  };
}

function claim(file: string, pid: number): boolean {
  try {
    writeFileSync(file, JSON.stringify({ pid, host: hostname() }), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): { readonly pid: number; readonly host: string } | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('host' in holder)) return null;
    const pid = Number(holder.pid);
    // 0 and below would ask about groups of processes, which are always there.
    return Number.isInteger(pid) && pid > 0 ? { pid, host: String(holder.host) } : null;
  } catch {
    // Unreadable or half written: whoever wrote it is not running any more, or it was given back just now.
    return null;
  }
}

function processIsAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
