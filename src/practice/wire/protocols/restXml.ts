import { operationNamed } from '../operationNamed.ts';
import type { Protocol, WireError } from '../protocol.ts';
import { findRoute } from '../routes.ts';
import { serviceRow } from '../service.ts';
import type { WireRequest } from '../wireRequest.ts';
import { element, escapeXml, type XmlRecord } from '../xml.ts';
import { xmlFields } from '../xmlFields.ts';

/** REST with XML, which is S3's: bucket and key in the address, or the bucket in the name of the host. */
export const restXml: Protocol = {
  read: (service, request) => {
    const found = findRoute(service, request.method, pathOf(request), request.query);
    const rest = operationNamed(service, found?.name ?? '')?.rest;
    const members = rest?.takes === undefined ? xmlFields(request.body) : new Map([[rest.takes, request.body]]);
    const asked = new Map([...(members ?? []), ...(found?.fields ?? [])]);
    const isOther = Object.keys(request.query).some((name) => subresources.test(name) && !rest?.path.includes(name));
    asked.set('Action', isOther ? '' : (found?.name ?? ''));
    return asked.set('Version', members === null ? 'unreadable' : serviceRow(service).version);
  },
  success: ({ service, rest }, result = {}, requestId) => {
    const carried = Object.entries(rest?.headers ?? {}).flatMap(([field, header]): [string, string][] =>
      result[field] === undefined ? [] : [[header, String(result[field])]],
    );
    const namespace = `http://${service}.amazonaws.com/doc/${serviceRow(service).version}/`;
    const headers = {
      'content-type': 'application/xml',
      'x-amz-request-id': requestId,
      ...Object.fromEntries(carried),
    };
    return { status: rest?.status ?? 200, headers, body: bodyOf(rest ?? {}, result, namespace) };
  },
  failure: (_, error, requestId) => {
    const { status, code, message } = { ...error, ...words[error.code] };
    const told = element('Error', { Code: code, Message: message, RequestId: requestId, HostId: requestId }, 'flat');
    const headers = { 'content-type': 'application/xml', 'x-amz-request-id': requestId };
    return { status, headers, body: declaration + told };
  },
};

/** What S3 has at the same address under another name (`?acl`); the other parameters only refine an operation. */
const subresources =
  /^(accelerate|acl|analytics|attributes|cors|delete|encryption|intelligent-tiering|inventory|legal-hold|lifecycle|location|logging|metrics|notification|object-lock|ownershipControls|policy|policyStatus|publicAccessBlock|replication|requestPayment|restore|retention|select|tagging|torrent|uploadId|uploads|versioning|versions|website)$/;

/** `BUCKET.s3.eu-west-1.amazonaws.com` is a bucket's own host; everywhere else the path begins with the bucket. */
function pathOf({ headers, path }: WireRequest): string {
  const bucket = /^(.+)\.s3[.-]/.exec(headers.get('host') ?? '')?.[1];
  return bucket === undefined ? path : `/${bucket}${path}`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Text as it is, one element around a text, the fields in their element, or nothing. */
function bodyOf(
  { root, gives, headers = {} }: { root?: string; gives?: string; headers?: Readonly<Record<string, string>> },
  result: XmlRecord,
  namespace: string,
): string {
  const text = gives === undefined ? undefined : String(result[gives] ?? '');
  if (root === undefined) return text ?? '';
  const fields = Object.entries(result).filter(([field]) => headers[field] === undefined);
  const inside = fields.map(([field, value]) => element(field, value, 'flat')).join('');
  const content = text === undefined ? inside : escapeXml(text);
  return `${declaration}<${root} xmlns="${namespace}">${content}</${root}>`;
}

/** What S3 says instead (Amazon S3 API Reference, "Error responses"). */
const words: Readonly<Record<string, Partial<WireError>>> = {
  ExpiredToken: { status: 400, message: 'The provided token has expired.' },
  IncompleteSignature: { code: 'AuthorizationHeaderMalformed' },
  InvalidAction: {
    code: 'NotImplemented',
    status: 501,
    message: 'A header you provided implies functionality that is not implemented',
  },
  InvalidClientTokenId: {
    code: 'InvalidAccessKeyId',
    message: 'The AWS Access Key Id you provided does not exist in our records.',
  },
  MalformedInput: { code: 'InvalidArgument' },
  MissingAuthenticationToken: { code: 'AccessDenied', message: 'Access Denied' },
  SerializationException: {
    code: 'MalformedXML',
    message: 'The XML you provided was not well-formed or did not validate against our published schema',
  },
  ServiceFailure: { code: 'InternalError' },
  Throttling: { code: 'SlowDown', status: 503, message: 'Please reduce your request rate.' },
  ValidationError: { code: 'InvalidArgument' },
};
