import { jsonCode, jsonFields } from '../json.ts';
import type { Protocol } from '../protocol.ts';
import type { QueryAnswer } from '../queryAnswer.ts';
import { findRoute } from '../routes.ts';
import { serviceRow } from '../service.ts';

/** REST with JSON: method and address say the operation; members are in address and body. */
export const restJson: Protocol = {
  read: (service, request) => {
    const found = findRoute(service, request.method, request.path, request.query);
    const members = jsonFields(request.body);
    const asked = new Map([...(members ?? []), ...(found?.fields ?? [])]);
    asked.set('Action', found?.name ?? '');
    return asked.set('Version', members === null ? 'unreadable' : serviceRow(service).version);
  },
  success: ({ rest }, result, requestId) =>
    answer(rest?.status ?? 200, result === undefined ? '' : JSON.stringify(result), requestId),
  // The code travels in a header.
  failure: (service, { status, code, message }, requestId) => {
    const { headers, ...rest } = answer(status, JSON.stringify({ message }), requestId);
    return { ...rest, headers: { ...headers, 'x-amzn-errortype': jsonCode(service, code) } };
  },
};

const answer = (status: number, body: string, requestId: string): QueryAnswer => ({
  status,
  headers: { 'content-type': 'application/json', 'x-amzn-requestid': requestId },
  body,
});
