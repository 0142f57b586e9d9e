import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '../../support/sandbox.ts';
import { program, surroundings } from '../../support/wizard.ts';

/** A practice account served by a process of its own, behind a counter of requests. */
export interface ServedAccount {
  /** how many users it was asked to have */
  readonly users: number;
  /** what a client's environment needs to reach it as its administrator */
  readonly env: Readonly<Record<string, string>>;
  /** requests since it was last asked */
  readonly counted: () => number;
  readonly close: () => void;
}

/** Serves `big:N`. */
export async function serveAccount(sandbox: Sandbox, users: number): Promise<ServedAccount> {
  const args = ['practice', 'serve', `--practice=big:${users}`, '--port', '0', '--state-dir', sandbox.stateDir];
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...surroundings(sandbox) } });
  const env = await credentialsOf(child);
  let count = 0;
  const counter = await countRequests(env.AWS_ENDPOINT_URL ?? '', () => (count += 1));
  const { port } = counter.address() as AddressInfo;
  return {
    users,
    env: { ...env, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` },
    counted: () => {
      const now = count;
      count = 0;
      return now;
    },
    close: () => {
      counter.close();
      counter.closeAllConnections();
      child.kill('SIGKILL');
    },
  };
}

/** What a shell would source for the second principal, the account's first administrator: root comes first. */
function credentialsOf(child: ChildProcess): Promise<Readonly<Record<string, string>>> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    // It says on stderr that it listens, once everybody is printed.
    child.stderr?.once('data', () => {
      const [, , administrator = ''] = text.split(/^# /m);
      resolve(Object.fromEntries([...administrator.matchAll(/^export (\w+)=(.*)$/gm)].map(([, k, v]) => [k, v])));
    });
    child.on('exit', () => reject(new Error(`the practice account was not served:\n${text}`)));
  });
}

/** Passes every request on as it is, the Host header included, which is part of its signature. */
function countRequests(target: string, onRequest: () => void): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    onRequest();
    const { method, headers, url } = incoming;
    const onward = request(new URL(url ?? '/', target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
