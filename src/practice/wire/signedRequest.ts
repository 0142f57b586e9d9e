import type { Credentials } from '../callers.ts';
import { AwsFault } from './awsFault.ts';
import { formFields } from './formFields.ts';
import { targetedOperation } from './protocols/json11.ts';
import { protocolOf } from './protocols/protocolOf.ts';
import { findRoute } from './routes.ts';
import { type Service, serviceNamed, serviceNames, serviceRow } from './service.ts';
import type { WireRequest } from './wireRequest.ts';

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
  const fields = protocolOf(service).read(service, request);
  if (authorization === null) {
    const fault = header === undefined ? null : incomplete(header);
    return { query: { service, region: 'us-east-1', credentials: null, fields, fault }, authorization };
  }
  const { keyId, region } = authorization;
  const credentials = { keyId, token: request.headers.get('x-amz-security-token') };
  return { query: { service, region, credentials, fields }, authorization };
}

/** The service that was signed for; where nothing is signed, the one whose target, address or version it is. Anything else is IAM's to refuse. */
function serviceOf(request: WireRequest, authorization: Authorization | null): Service {
  if (authorization !== null) return serviceNamed(authorization.service);
  const { method, path, query, headers } = request;
  const version = formFields(request).get('Version');
  const isMeant = (service: Service): boolean => {
    const { protocol, target, version: its } = serviceRow(service);
    if (target !== undefined) return targetedOperation(headers.get('x-amz-target'), target) !== '';
    if (protocol === 'restJson') return findRoute(service, method, path, query) !== null;
    return protocol !== 'restXml' && version === its;
  };
  return serviceNames.find(isMeant) ?? 'iam';
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
