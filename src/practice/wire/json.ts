import type { XmlRecord } from './xml.ts';

/** The members of a JSON request as the fields of a form (lists as `Name.member.1.Key`), or null where it is no JSON object. */
export function jsonFields(body: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(body === '' ? '{}' : body);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return new Map(Object.entries(value).flatMap(([name, member]) => flatFields(name, member)));
  } catch {
    return null;
  }
}

function flatFields(name: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[name, String(value)]];
  const members = Array.isArray(value)
    ? value.map((member: unknown, at): [string, unknown] => [`member.${at + 1}`, member])
    : Object.entries(value);
  return members.flatMap(([key, member]) => flatFields(`${name}.${key}`, member));
}

/** `CloudTrail_20131101.LookupEvents` is LookupEvents: what the header X-Amz-Target names. Some clients put the API's package before it. */
export const targetedOperation = (target: string | undefined): string =>
  /(?:^|\.)CloudTrail_20131101\.(\w+)$/.exec(target ?? '')?.[1] ?? '';

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

/** An error of JSON 1.1, whose code travels in the body. */
export const trailErrorJson = (code: string, message: string): string =>
  JSON.stringify({ __type: code === 'Throttling' ? 'ThrottlingException' : jsonCode(code), message });

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
