import { type Service, serviceRow } from './service.ts';

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

/** The name that a service with JSON has for what IAM calls otherwise. */
export const jsonCode = (service: Service, code: string): string =>
  serviceRow(service).codes?.[code] ?? names[code] ?? code;

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
