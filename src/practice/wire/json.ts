import type { XmlRecord } from './xml.ts';

/** The members of a JSON request as the fields of a form, or null where it is no JSON object. Nested members have no use here. */
export function jsonFields(body: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(body === '' ? '{}' : body);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const given = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
    return new Map(given.map(([name, member]) => [name, String(member)]));
  } catch {
    return null;
  }
}

/** `/getAlternateContact` is GetAlternateContact: the addresses of the Account Management API are its operations. */
export function operationOf(path: string): string {
  const name = /^\/([a-z]\w*)$/.exec(path)?.[1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A result as JSON; operations without one answer with nothing at all. */
export const answerJson = (result: XmlRecord | undefined): string =>
  result === undefined ? '' : JSON.stringify(result);

/** An error's body; its code travels in the header `x-amzn-ErrorType`. */
export const errorJson = (message: string): string => JSON.stringify({ message });

/** The name that services with JSON have for what IAM calls otherwise. */
export const jsonCode = (code: string): string => names[code] ?? code;

const names: Readonly<Record<string, string>> = {
  AccessDenied: 'AccessDeniedException',
  ExpiredToken: 'ExpiredTokenException',
  IncompleteSignature: 'IncompleteSignatureException',
  InvalidAction: 'UnknownOperationException',
  InvalidClientTokenId: 'UnrecognizedClientException',
  MalformedInput: 'SerializationException',
  MissingAuthenticationToken: 'MissingAuthenticationTokenException',
  ServiceFailure: 'InternalServerException',
  ServiceUnavailable: 'InternalServerException',
  SignatureDoesNotMatch: 'InvalidSignatureException',
  Throttling: 'TooManyRequestsException',
  ValidationError: 'ValidationException',
};
