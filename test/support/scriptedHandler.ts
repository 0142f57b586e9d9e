import { HttpResponse } from '@smithy/core/protocols';

/** What the wire answers to one AWS Query call: a result as XML, or an error. */
export type ScriptedAnswer =
  | { readonly result: string }
  | { readonly error: string; readonly message?: string; readonly status?: number }
  | { readonly page: string; readonly status: number }
  | { readonly fails: Error };

export interface ScriptedCall {
  readonly action: string;
  readonly input: Readonly<Record<string, string>>;
}

type Script = (call: ScriptedCall, earlier: readonly ScriptedCall[]) => ScriptedAnswer;

/**
 * A wire that answers what a test says, for what the practice account never does: several pages, odd refusals, lost connections.
 * It keeps the calls it was sent, retries among them. `date` is the server's clock.
 */
export function scriptedHandler(script: Script, date = () => new Date()) {
  const calls: ScriptedCall[] = [];
  return {
    calls,
    metadata: { handlerProtocol: 'http/1.1' },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    handle: async (request: { readonly body?: unknown }) => {
      const { Action = '', ...input } = Object.fromEntries(new URLSearchParams(textOf(request.body)));
      const answer = script({ action: Action, input }, calls);
      calls.push({ action: Action, input });
      if ('fails' in answer) throw answer.fails;
      return { response: respond(Action, answer, date()) };
    },
  };
}

const textOf = (body: unknown): string => (body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body));

/** The answer to sts:GetCallerIdentity. */
export const callerIdentity = (arn = 'arn:aws:iam::123456789012:root', userId = '123456789012'): ScriptedAnswer => ({
  result: `<Arn>${arn}</Arn><UserId>${userId}</UserId><Account>${arn.split(':')[4]}</Account>`,
});

function respond(action: string, answer: Exclude<ScriptedAnswer, { fails: Error }>, date: Date): HttpResponse {
  const { status, body } = wireOf(action, answer);
  return new HttpResponse({
    statusCode: status,
    headers: { 'content-type': 'text/xml', date: date.toUTCString(), 'x-amzn-requestid': 'r-1' },
    body: Buffer.from(body),
  });
}

function wireOf(action: string, answer: Exclude<ScriptedAnswer, { fails: Error }>) {
  if ('page' in answer) return { status: answer.status, body: answer.page };
  if ('result' in answer) {
    const result = `<${action}Result>${answer.result}</${action}Result>`;
    return { status: 200, body: `<${action}Response>${result}</${action}Response>` };
  }
  const { error, message = 'refused', status = 400 } = answer;
  const fault = `<Error><Type>Sender</Type><Code>${error}</Code><Message>${message}</Message></Error>`;
  return { status, body: `<ErrorResponse>${fault}<RequestId>r-1</RequestId></ErrorResponse>` };
}
