import { randomBytes } from 'node:crypto';
import * as nodeModule from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { main } from './app/main.ts';

declare const OFFROOT_VERSION: string;

// Keeps what is compiled from here on: nothing of the one file this is bundled into (docs/bench.md). Node 20 has no such thing.
nodeModule.enableCompileCache?.();

// Pages of a thousand users are short-lived: left to grow, V8 keeps room for them all (docs/bench.md, memory of the audit).
setFlagsFromString('--semi-space-growth-factor=1');

// The SDK would warn into the middle of the screen that it leaves Node 20 behind in January 2027; main.ts says so, once.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

process.exitCode = await main({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  pid: process.pid,
  platform: process.platform,
  workingDirectory: process.cwd(),
  clock: {
    now: () => new Date(),
    sleep: (ms, signal) =>
      sleep(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
        // Node says only that it was aborted; why is the signal's to say.
        throw signal?.aborted ? signal.reason : error;
      }),
  },
  random: (count) => randomBytes(count),
  version: OFFROOT_VERSION,
  nodeVersion: process.versions.node,
  onInterrupt: (callback) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => callback(signal));
  },
});
