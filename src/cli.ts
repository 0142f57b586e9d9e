import { randomBytes } from 'node:crypto';
import { closeSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { main } from './app/main.ts';
import type { World } from './app/world.ts';

declare const OFFROOT_VERSION: string;

// Keeps what is compiled from here on: nothing of the one file this is bundled into (docs/bench.md). Node 20 has no such thing.
nodeModule.enableCompileCache?.();

// Pages of a thousand users are short-lived: left to grow, V8 keeps room for them all (docs/bench.md, memory of the audit).
setFlagsFromString('--semi-space-growth-factor=1');

// The SDK would warn into the middle of the screen that it leaves Node 20 behind in January 2027; main.ts says so, once.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

const onSignal: World['onSignal'] = (signals, callback) => {
  const heard = signals.map((signal) => {
    const hear = () => callback(signal);
    process.on(signal, hear);
    return () => process.off(signal, hear);
  });
  return () => {
    for (const stop of heard) stop();
  };
};

/** how long a job that nothing stopped is waited for */
const notStoppedMs = 100;

const never = new Promise<void>(() => undefined);
let endedWhileStopped = false;

/** SIGTSTP and not SIGSTOP: where no shell could bring the job back the system passes it over, and it would be stopped for ever. */
async function stopJob(): Promise<void> {
  if (process.platform === 'win32') return;
  const listening = process.listeners('SIGTSTP');
  const toldToEnd = onSignal(['SIGTERM', 'SIGHUP'], () => {
    endedWhileStopped = true;
  });
  process.removeAllListeners('SIGTSTP');
  await new Promise<void>((resolve) => {
    const goesOn = onSignal(['SIGCONT'], () => goOn());
    // Whatever else came while it was stopped is heard first: SIGCONT, and the timer, may be told before what ends it.
    const goOn = () =>
      void setImmediate(() => {
        goesOn();
        resolve();
      });
    process.kill(0, 'SIGTSTP');
    setTimeout(goOn, notStoppedMs);
  });
  for (const listener of listening) process.on('SIGTSTP', listener);
  toldToEnd();
  if (endedWhileStopped) await never;
}

// A window may have got another size meanwhile: only who is in the foreground is told. First of all who hear that it goes on.
process.on('SIGCONT', () => process.emit('SIGWINCH', 'SIGWINCH'));

const terminals = [0, 1, 2].filter((fd) => isatty(fd));

const code = await main({
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
  onSignal,
  stopJob,
  crashed: new Promise((resolve) => process.on('uncaughtException', resolve)),
});

// Node sets each terminal as it found it once more, and up to version 20 dies of one that is gone.
for (const fd of terminals) if (!isatty(fd)) closeSync(fd);
// It is in the background then: an orderly exit would touch the terminal, which is the shell's, and be stopped for it.
if (endedWhileStopped) process.kill(process.pid, 'SIGKILL');
// At once: whoever left does not wait for an answer that was given up on.
process.exit(code);
