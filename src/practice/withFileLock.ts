import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** How long the other process may hold the lock before this one gives up, in milliseconds. It holds it for about one. */
const patienceMs = 10_000;
const pauseMs = 2;
/** A lock may be empty for as long as it takes to write a number. */
const writingMs = 1000;

/**
 * Runs `work` while no other process runs its own under the same lock file. Synchronous, because what it guards is. A lock left
 * behind by a process that is gone is taken over; an Error where a living one does not give it back within ten seconds.
 */
export function withFileLock<T>(path: string, work: () => T): T {
  claim(path);
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function claim(path: string): void {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    if (create(path)) return;
    if (isAbandoned(path, waitedMs)) rmSync(path, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  throw new Error(`another process keeps ${path}; if there is none, delete that file`);
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** True where the process that made the lock was killed before it could give it back, or before it could write its id. */
function isAbandoned(path: string, waitedMs: number): boolean {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    return holder > 0 ? !isAlive(holder) : waitedMs > writingMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
