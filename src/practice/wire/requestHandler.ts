import type { HttpHandlerOptions, HttpRequest, HttpResponse, RequestHandler } from '@smithy/types';
import type { QueryAnswer } from './queryAnswer.ts';
import type { WireRequest } from './wireRequest.ts';

/** An HttpHandler of the SDK: goes where a `requestHandler` of a client goes, instead of the network. */
export type PracticeRequestHandler = RequestHandler<HttpRequest, HttpResponse, HttpHandlerOptions> & {
  readonly updateHttpClientConfig: (key: never, value: never) => void;
  readonly httpHandlerConfigs: () => object;
};

/** Lets the SDK's clients talk to `answer`: everything above the socket is the real client. */
export function practiceRequestHandler(answer: (request: WireRequest) => Promise<QueryAnswer>): PracticeRequestHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request, options) => {
      await new Promise(setImmediate);
      if (options?.abortSignal?.aborted === true) throw abortError();
      const { status, headers, body } = await answer(onTheWire(request));
      return { response: { statusCode: status, headers: { ...headers }, body: Buffer.from(body) } };
    },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

const onTheWire = ({ method, path, query, headers, body }: HttpRequest): WireRequest => ({
  method,
  path,
  query: Object.fromEntries(Object.entries(query ?? {}).map(([name, value]) => [name, value ?? ''])),
  headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body: bodyText(body),
});

function bodyText(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  return '';
}

function abortError(): Error {
  const error = new Error('Request aborted');
  error.name = 'AbortError';
  return error;
}
