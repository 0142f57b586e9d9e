import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { QueryAnswer } from './queryAnswer.ts';
import type { WireRequest } from './wireRequest.ts';

/** A server that listens, on the loopback address only. */
export interface HttpService {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Longer than anything IAM takes. */
const maxBodyBytes = 1_000_000;

/** Answers HTTP on 127.0.0.1; port 0 takes any free one. Rejects with Node's own error where the port cannot be had. */
export async function serveHttp(
  answer: (request: WireRequest) => Promise<QueryAnswer>,
  port: number,
): Promise<HttpService> {
  const server = createServer((message, response) => {
    readRequest(message)
      .then(answer)
      .catch(failure)
      .then((result) => {
        if (result === null) message.socket.destroy();
        else response.writeHead(result.status, result.headers).end(result.body);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: portOf(server, port), close: () => closeServer(server) };
}

async function readRequest(message: IncomingMessage): Promise<WireRequest> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message) {
    size += part.length;
    if (size > maxBodyBytes) throw new Error('the request is too long');
    parts.push(part);
  }
  const address = new URL(message.url ?? '/', 'http://127.0.0.1');
  return {
    method: message.method ?? 'POST',
    path: address.pathname,
    query: queryOf(address.searchParams),
    headers: new Map(Object.entries(message.headers).map(([name, value]) => [name, [value].flat().join(',')])),
    body: Buffer.concat(parts).toString('utf8'),
  };
}

function queryOf(params: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/**
 * What the practice account itself cannot do is a fault of the service, and clients may try again. Null where the line is to
 * break, as Node's own errors of the network do.
 */
function failure(error: unknown): QueryAnswer | null {
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('E')) return null;
  const message = error instanceof Error ? error.message : String(error);
  const text = message.replace(/[<>&]/g, ' ');
  const body = `<ErrorResponse><Error><Type>Receiver</Type><Code>InternalFailure</Code><Message>${text}</Message></Error></ErrorResponse>\n`;
  return { status: 500, headers: { 'content-type': 'text/xml' }, body };
}

function portOf(server: Server, wanted: number): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : wanted;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
