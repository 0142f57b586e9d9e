import type { QueryAnswer } from './queryAnswer.ts';

/** An answer in XML, with the id of its request. */
export const xmlAnswer = (status: number, body: string, requestId: string): QueryAnswer => ({
  status,
  headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
  body,
});
