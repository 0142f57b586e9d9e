import { spawn as nodeSpawn, type SpawnOptions } from 'node:child_process';

/** What is needed of a child process. */
interface Child {
  readonly stdout: NodeJS.ReadableStream | null;
  readonly on: (event: 'error' | 'close', listener: (value: unknown) => void) => unknown;
  readonly kill: () => unknown;
}

/** Starts a program from a list of arguments, never through a shell. */
export type Spawn = (program: string, args: readonly string[], options: SpawnOptions) => Child;

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly spawn?: Spawn;
  /** ends the AWS CLI when it fires */
  readonly cancelled?: AbortSignal;
}

/** True where the AWS CLI on PATH has `aws login`: version 2.32 or later. Never throws. */
export async function hasAwsLogin({ env, spawn = nodeSpawn }: Surroundings): Promise<boolean> {
  const { code, output } = await run(spawn, ['--version'], { env: { ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
  // "aws-cli/2.32.3 Python/3.13.9 Linux/6.1"
  const [, major, minor] = /^aws-cli\/(\d+)\.(\d+)\./.exec(output) ?? [];
  return code === 0 && (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 32));
}

/**
 * Runs `aws login --profile NAME` on the person's own terminal, which must be free for it, and waits. Gives the exit code; 127 where
 * there is no AWS CLI. The CLI writes the profile; offroot sees no secret of it.
 */
export async function awsLogin(
  { profile, region }: { readonly profile: string; readonly region?: string },
  { env, spawn = nodeSpawn, cancelled }: Surroundings,
): Promise<number> {
  const args = ['login', '--profile', profile, ...(region === undefined ? [] : ['--region', region])];
  const { code } = await run(spawn, args, { env: withoutKeys(env), stdio: 'inherit' }, cancelled);
  return code;
}

const versionLimitMs = 10_000;

function run(
  spawn: Spawn,
  args: readonly string[],
  options: SpawnOptions,
  cancelled?: AbortSignal,
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn('aws', args, options);
    // A broken `aws` on PATH must not keep the wizard from starting; a person signing in may take their time.
    const limit = options.stdio === 'inherit' ? undefined : setTimeout(() => child.kill(), versionLimitMs);
    cancelled?.addEventListener('abort', () => child.kill(), { once: true });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
    });
    const end = (code: number) => {
      clearTimeout(limit);
      resolve({ code, output });
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(typeof code === 'number' ? code : 1));
  });
}

// Keys and a profile of the shell play no part in signing in, and the CLI would mention them.
function withoutKeys(env: Surroundings['env']): NodeJS.ProcessEnv {
  const hidden = ['AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.includes(name)));
}
