import { spawn } from 'node:child_process';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Sandbox } from './sandbox.ts';
import { until } from './until.ts';
import { program, surroundings } from './wizard.ts';

/** An access key as its card says it. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
}

/** What the program does that a new key was put into: one signed call to the practice account. Gives who AWS says it is. */
export async function signWithKey(sandbox: Sandbox, scenario: string, { id, secret }: AccessKey): Promise<string> {
  const args = [program, 'practice', 'serve', '--port', '0', `--practice=${scenario}`, '--state-dir', sandbox.stateDir];
  const env = { ...process.env, ...surroundings(sandbox) };
  const server = spawn(process.execPath, args, { cwd: sandbox.workingDirectory, env });
  let said = '';
  server.stdout.on('data', (data: Buffer) => {
    said += data;
  });
  try {
    await until(() => /AWS_ENDPOINT_URL=\S+\n/.test(said), 'the practice account is served');
    const endpoint = /AWS_ENDPOINT_URL=(\S+)/.exec(said)?.[1] ?? '';
    const credentials = { accessKeyId: id, secretAccessKey: secret };
    const sts = new STSClient({ endpoint, region: 'us-east-1', credentials });
    return (await sts.send(new GetCallerIdentityCommand({}))).Arn ?? '';
  } finally {
    server.kill('SIGKILL');
  }
}
