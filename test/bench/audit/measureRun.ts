import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a program took. */
export interface Run {
  readonly seconds: number;
  /** the most memory that was resident, in megabytes; not a number where the system does not say (Linux alone does) */
  readonly megabytes: number;
}

/** Runs a program to its end. Its exit code is not looked at: an audit that finds something ends with 1. */
export function measureRun(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' });
  let peak = Number.NaN;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 5);
  return new Promise((resolve) => {
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - began) / 1000, megabytes: peak });
    });
  });
}

/** VmHWM of proc(5), in megabytes. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    // Gone, or a system without /proc.
    return undefined;
  }
}
