import { randomBytes } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { main } from './app/main.ts';

declare const OFFROOT_VERSION: string;

// Node 22 and later keep the compiled program, which halves the wait for the first frame; Node 20 has no such thing.
enableCompileCache?.();

process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  pid: process.pid,
  platform: process.platform,
  workingDirectory: process.cwd(),
  clock: { now: () => new Date(), sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}) },
  random: (count) => randomBytes(count),
  version: OFFROOT_VERSION,
  onInterrupt: (callback) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, callback);
  },
});
