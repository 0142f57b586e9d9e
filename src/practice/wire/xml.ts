import type { QueryService } from './service.ts';

/** What an answer is made of: arrays become `<member>` lists, Maps `<entry>` maps, undefined fields are left out. */
type XmlValue = string | number | boolean | undefined | readonly XmlValue[] | Map<string, number> | XmlRecord;

/** Fields in the order they are written. */
export interface XmlRecord {
  readonly [field: string]: XmlValue;
}

const namespaces: Readonly<Record<QueryService, string>> = {
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
};

/** The answer to an operation that succeeded. Operations without a result have no `...Result` element. */
export function answerXml(
  service: QueryService,
  operation: string,
  result: XmlRecord | undefined,
  requestId: string,
): string {
  const body = result === undefined ? '' : element(`${operation}Result`, result);
  const metadata = element('ResponseMetadata', { RequestId: requestId });
  return `<${operation}Response xmlns="${namespaces[service]}">${body}${metadata}</${operation}Response>\n`;
}

/** The answer to one that did not. */
export function errorXml(service: QueryService, code: string, message: string, requestId: string): string {
  const error = element('Error', { Type: 'Sender', Code: code, Message: message });
  const body = error + element('RequestId', requestId);
  return `<ErrorResponse xmlns="${namespaces[service]}">${body}</ErrorResponse>\n`;
}

/** Policy documents travel percent-encoded after RFC 3986. */
export const encodeDocument = (document: string): string =>
  encodeURIComponent(document).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function element(name: string, value: XmlValue): string {
  if (value === undefined) return '';
  return `<${name}>${content(value)}</${name}>`;
}

function content(value: Exclude<XmlValue, undefined>): string {
  if (typeof value !== 'object') return escapeXml(String(value));
  if (value instanceof Map) return [...value].map(([key, number]) => element('entry', { key, value: number })).join('');
  if (Array.isArray(value)) return value.map((item: XmlValue) => element('member', item)).join('');
  return Object.entries(value)
    .map(([field, item]) => element(field, item))
    .join('');
}

// A carriage return would be read back as a line feed, so it travels as a reference.
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};
const escapeXml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? sign);
