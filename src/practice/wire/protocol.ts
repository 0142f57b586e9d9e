import type { AwsCode } from './awsFault.ts';
import { answerJson, errorJson, jsonCode, trailErrorJson } from './json.ts';
import type { QueryAnswer } from './queryAnswer.ts';
import { type Service, speaksQuery } from './service.ts';
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
  if (speaksQuery(service)) return xml(200, answerXml(service, operation, result, requestId), requestId);
  return json(service, 200, answerJson(result), requestId);
}

/** The answer to one that did not. */
export function failureAnswer(service: Service, { status, code, message }: WireError, requestId: string): QueryAnswer {
  if (speaksQuery(service)) return xml(status, errorXml(service, code, message, requestId), requestId);
  if (service === 'cloudtrail') return json(service, 400, trailErrorJson(code, message), requestId);
  const answer = json(service, status, errorJson(message), requestId);
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': jsonCode(code) } };
}

const xml = (status: number, body: string, requestId: string): QueryAnswer => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body,
});

const json = (service: Service, status: number, body: string, requestId: string): QueryAnswer => ({
  status,
  headers: { 'content-type': contentTypes[service] ?? 'application/json', 'x-amzn-requestid': requestId },
  body,
});

const contentTypes: { readonly [S in Service]?: string } = { cloudtrail: 'application/x-amz-json-1.1' };
