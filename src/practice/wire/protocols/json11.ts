import { jsonCode, jsonFields } from '../json.ts';
import type { Protocol } from '../protocol.ts';
import type { QueryAnswer } from '../queryAnswer.ts';
import { serviceRow } from '../service.ts';

/** JSON 1.1: the operation in the header X-Amz-Target, every member in the body, every refusal with 400. */
export const json11: Protocol = {
  read: (service, { headers, body }) => {
    const { target, version } = serviceRow(service);
    const members = jsonFields(body);
    const asked = new Map([...(members ?? [])]);
    asked.set('Action', targetedOperation(headers.get('x-amz-target'), target ?? ''));
    return asked.set('Version', members === null ? 'unreadable' : version);
  },
  success: (_, result, requestId) => answer(200, result === undefined ? '{}' : JSON.stringify(result), requestId),
  // The code travels in the body.
  failure: (service, { status, code, message }, requestId) => {
    const name = code === 'Throttling' ? 'ThrottlingException' : jsonCode(service, code);
    return answer(status < 500 ? 400 : status, JSON.stringify({ __type: name, message }), requestId);
  },
};

/** `CloudTrail_20131101.LookupEvents` is LookupEvents, with whatever package before it; empty where another API is meant. */
export function targetedOperation(header: string | undefined, target: string): string {
  const parts = header?.split('.') ?? [];
  return parts.at(-2) === target ? (parts.at(-1) ?? '') : '';
}

const answer = (status: number, body: string, requestId: string): QueryAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': requestId },
  body,
});
