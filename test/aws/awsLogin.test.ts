import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { awsLogin, hasAwsLogin, type Spawn } from '../../src/aws/awsLogin.ts';

interface Started {
  readonly program: string;
  readonly args: readonly string[];
  readonly options: Parameters<Spawn>[2];
}

/** A spawn that starts nothing, prints a line and ends with a code; null stands for a program that is not there. */
function fakeSpawn(line: string, code: number | null): { readonly spawn: Spawn; readonly started: Started[] } {
  const started: Started[] = [];
  const spawn: Spawn = (program, args, options) => {
    started.push({ program, args, options });
    const events = new EventEmitter();
    const stdout = new PassThrough();
    stdout.end(line);
    stdout.once('end', () => (code === null ? events.emit('error', new Error('ENOENT')) : events.emit('close', code)));
    if (options.stdio === 'inherit') stdout.resume();
    return { stdout, on: (event, listener) => events.on(event, listener), kill: () => true };
  };
  return { spawn, started };
}

test.each([
  ['aws-cli/2.32.0 Python/3.13.9 Linux/6.1', 0, true],
  ['aws-cli/2.100.3 Python/3.13.9 Darwin/25', 0, true],
  ['aws-cli/3.0.0 Python/3.14', 0, true],
  ['aws-cli/2.31.9 Python/3.13', 0, false],
  ['aws-cli/1.45.11 Python/3.11', 0, false],
  ['something else', 0, false],
  ['aws-cli/2.32.0', 1, false],
  ['', null, false],
])('"%s" ending with %s: %s', async (line, code, expected) => {
  const { spawn, started } = fakeSpawn(line, code);

  expect(await hasAwsLogin({ env: { PATH: '/bin' }, spawn })).toBe(expected);
  expect(started).toMatchObject([{ program: 'aws', args: ['--version'], options: { env: { PATH: '/bin' } } }]);
});

test('signing in has the terminal, a list of arguments, and no keys of the shell', async () => {
  const { spawn, started } = fakeSpawn('', 3);
  const env = { PATH: '/bin', AWS_PROFILE: 'other', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' };

  const code = await awsLogin({ profile: 'offroot-root; rm -rf /', region: 'us-east-1' }, { env, spawn });

  expect(code).toBe(3);
  expect(started).toEqual([
    {
      program: 'aws',
      args: ['login', '--profile', 'offroot-root; rm -rf /', '--region', 'us-east-1'],
      options: { env: { PATH: '/bin' }, stdio: 'inherit' },
    },
  ]);
});

test('no AWS CLI at all is 127', async () => {
  const { spawn } = fakeSpawn('', null);

  expect(await awsLogin({ profile: 'p' }, { env: {}, spawn })).toBe(127);
});

test('whoever ends offroot ends the AWS CLI as well', async () => {
  const events = new EventEmitter();
  const kill = () => events.emit('close', null);
  const spawn: Spawn = () => ({ stdout: null, on: (event, listener) => events.on(event, listener), kill });
  const left = new AbortController();
  const code = awsLogin({ profile: 'p' }, { env: {}, spawn, cancelled: left.signal });

  left.abort();

  expect(await code).toBe(1);
});
