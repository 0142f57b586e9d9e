import type { AwsCode } from './awsFault.ts';
import { answerJson, errorJson, jsonCode } from './json.ts';
import type { QueryAnswer } from './queryAnswer.ts';
import type { Service } from './service.ts';
import { answerXml, errorXml, type XmlRecord } from './xml.ts';

/** An error as it goes over the wire: AWS's own code, or one that a test makes up. */
interface WireError {
  readonly status: number;
  readonly code: AwsCode | (string & {});
  readonly message: string;
}

/** The answer to an operation that succeeded, in the form its service speaks. */
export function successAnswer(
  service: Service,
  operation: string,
  result: XmlRecord | undefined,
  requestId: string,
): QueryAnswer {
  return service === 'account'
    ? json(200, answerJson(result), requestId)
    : xml(200, answerXml(service, operation, result, requestId), requestId);
}

/** The answer to one that did not. */
export function failureAnswer(service: Service, { status, code, message }: WireError, requestId: string): QueryAnswer {
  if (service !== 'account') return xml(status, errorXml(service, code, message, requestId), requestId);
  const answer = json(status, errorJson(message), requestId);
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': jsonCode(code) } };
}

const xml = (status: number, body: string, requestId: string): QueryAnswer => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body,
});

const json = (status: number, body: string, requestId: string): QueryAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId },
  body,
});
