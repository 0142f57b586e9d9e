import type { HttpHandlerOptions, HttpRequest, HttpResponse, RequestHandler } from '@smithy/types';
import type { Credentials } from '../callers.ts';
import type { QueryAnswer } from './handleQuery.ts';
import { parseForm } from './queryParams.ts';
import type { Service } from './xml.ts';

/** A signed request after its headers were read. `credentials` is null where it is not signed at all. */
export interface SignedQuery {
  readonly service: Service;
  readonly region: string;
  readonly credentials: Credentials | null;
  readonly fields: ReadonlyMap<string, string>;
}

/** An HttpHandler of the SDK: goes where a `requestHandler` of a client goes, instead of the network. */
export type PracticeRequestHandler = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions> & {
  readonly updateHttpClientConfig: (key: never, value: never) => void;
  readonly httpHandlerConfigs: () => object;
};

/** Lets the SDK's clients talk to `answer`: everything above the socket is the real client. */
export function practiceRequestHandler(answer: (query: SignedQuery) => QueryAnswer): PracticeRequestHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request, options) => {
      await new Promise(setImmediate);
      if (options?.abortSignal?.aborted === true) throw abortError();
      const { status, headers, body } = answer(readSigned(request.headers, bodyText(request.body)));
      return { response: { statusCode: status, headers: { ...headers }, body: Buffer.from(body) } };
    },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

/** Reads who signed and for which service; any region is accepted, as clients with an endpoint of their own choose one. */
function readSigned(headers: Readonly<Record<string, string>>, body: string): SignedQuery {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const scope = /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\/aws4_request/.exec(lower.get('authorization') ?? '');
  const fields = parseForm(body);
  const signed = scope !== null && scope[1] !== undefined;
  return {
    service: signed ? serviceOf(scope[3]) : fields.get('Version') === '2011-06-15' ? 'sts' : 'iam',
    region: scope?.[2] ?? 'us-east-1',
    credentials: signed ? { keyId: scope[1] ?? '', token: lower.get('x-amz-security-token') } : null,
    fields,
  };
}

const serviceOf = (name: string | undefined): Service => (name === 'sts' ? 'sts' : 'iam');

function bodyText(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return Buffer.from(body).toString('utf8');
  return '';
}

function abortError(): Error {
  const error = new Error('Request aborted');
  error.name = 'AbortError';
  return error;
}
