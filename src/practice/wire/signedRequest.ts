import type { Credentials } from '../callers.ts';
import { AwsFault } from './awsFault.ts';
import { jsonFields, operationOf, targetedOperation } from './json.ts';
import { parseForm } from './queryParams.ts';
import { type Service, serviceNamed, serviceVersions, speaksQuery } from './service.ts';

/** One HTTP request, however it came. Header names are lower case. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A request after its headers were read. `credentials` is null where it is not signed at all. */
export interface SignedQuery {
  readonly service: Service;
  readonly region: string;
  readonly credentials: Credentials | null;
  readonly fields: ReadonlyMap<string, string>;
  /** what is wrong with the signature; thrown after the key turned out to be known */
  readonly fault?: AwsFault | null;
}

/** The Authorization header of AWS4-HMAC-SHA256, taken apart. */
export interface Authorization {
  readonly keyId: string;
  /** YYYYMMDD */
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Reads who signed and for which service; any region is accepted, as clients with an endpoint of their own choose one. */
export function readSignedRequest(request: WireRequest): {
  readonly query: SignedQuery;
  readonly authorization: Authorization | null;
} {
  const header = request.headers.get('authorization');
  const authorization = header === undefined ? null : readAuthorization(header);
  const service = serviceOf(request, authorization);
  const fields = speaksQuery(service) ? fieldsOf(request) : jsonRequest(service, request);
  if (authorization === null) {
    const fault = header === undefined ? null : incomplete(header);
    return { query: { service, region: 'us-east-1', credentials: null, fields, fault }, authorization };
  }
  const { keyId, region } = authorization;
  const credentials = { keyId, token: request.headers.get('x-amz-security-token') };
  return { query: { service, region, credentials, fields }, authorization };
}

/** The service that was signed for; where nothing is signed, the one whose version or address it is. Anything else is IAM's to refuse. */
function serviceOf({ path, headers, body, query }: WireRequest, authorization: Authorization | null): Service {
  const signed = authorization?.service;
  if (signed !== undefined) return serviceNamed(signed);
  if (targetedOperation(headers.get('x-amz-target')) !== '') return 'cloudtrail';
  if (operationOf(path) !== '') return 'account';
  return fieldsOf({ query, body }).get('Version') === serviceVersions.sts ? 'sts' : 'iam';
}

/** A Query request may carry its parameters in the address as well as in the body. */
function fieldsOf({ query, body }: Pick<WireRequest, 'query' | 'body'>): ReadonlyMap<string, string> {
  const inAddress = Object.entries(query).map(([name, value]): [string, string] => [name, [value].flat()[0] ?? '']);
  return new Map([...inAddress, ...parseForm(body)]);
}

/** A JSON request as the same fields a form would have. Without readable members its operation is not reached. */
function jsonRequest(service: Service, { path, headers, body }: WireRequest): ReadonlyMap<string, string> {
  const members = jsonFields(body);
  const start: [string, string][] = [
    ['Action', service === 'account' ? operationOf(path) : targetedOperation(headers.get('x-amz-target'))],
    ['Version', members === null ? 'unreadable' : serviceVersions[service]],
  ];
  return new Map([...(members ?? []), ...start]);
}

const scheme = /^AWS4-HMAC-SHA256\s+(.*)$/s;
const scope = /^([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request$/;

function readAuthorization(header: string): Authorization | null {
  const parts = scheme.exec(header)?.[1]?.split(/\s*,\s*/) ?? [];
  const value = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  const [, keyId, day, region, service] = scope.exec(value('Credential') ?? '') ?? [];
  const signedHeaders = value('SignedHeaders')?.split(';');
  const signature = value('Signature');
  if (!keyId || !day || !region || !service || !signedHeaders || !signature) return null;
  return { keyId, day, region, service, signedHeaders, signature };
}

function incomplete(header: string): AwsFault {
  const lacking = ['Credential', 'Signature', 'SignedHeaders'].filter((name) => !header.includes(`${name}=`));
  const sentences = lacking.map((name) => `Authorization header requires '${name}' parameter.`);
  const message =
    sentences.length > 0 ? sentences.join(' ') : 'Credential must have exactly 5 slash-delimited elements.';
  return new AwsFault('IncompleteSignature', `${message} Authorization=${header.split(/\s/)[0]}`);
}
