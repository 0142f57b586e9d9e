import { formFields } from '../formFields.ts';
import type { Protocol, WireError } from '../protocol.ts';
import { serviceRow } from '../service.ts';
import { element } from '../xml.ts';
import { xmlAnswer } from '../xmlAnswer.ts';

/** EC2's own kind of AWS Query: lists without `member` (`InstanceId.1`), `<item>` in answers, other names for errors. */
export const ec2Query: Protocol = {
  read: (_, request) =>
    new Map([...formFields(request)].map(([name, value]) => [name.replace(/\.(?=\d+(\.|$))/g, '.member.'), value])),
  success: ({ service, name }, result, requestId) => {
    const namespace = `http://${service}.amazonaws.com/doc/${serviceRow(service).version}/`;
    const fields = Object.entries({ requestId, ...result }).map(([field, value]) => element(field, value, 'item'));
    return xmlAnswer(
      200,
      `${declaration}<${name}Response xmlns="${namespace}">${fields.join('')}</${name}Response>`,
      requestId,
    );
  },
  failure: (_, error, requestId) => {
    const { status, code, message } = inEc2Words(error);
    const errors = element('Errors', { Error: { Code: code, Message: message } }, 'item');
    const body = `${declaration}<Response>${errors}${element('RequestID', requestId, 'item')}</Response>`;
    return xmlAnswer(status, body, requestId);
  },
};

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const unknownCaller = {
  code: 'AuthFailure',
  status: 401,
  message: 'AWS was not able to validate the provided access credentials',
};

/** What EC2 says instead (EC2 API Reference, "Error codes for the Amazon EC2 API"). */
const words: Readonly<Record<string, Partial<WireError>>> = {
  AccessDenied: { code: 'UnauthorizedOperation', status: 403 },
  ExpiredToken: { code: 'RequestExpired', status: 400, message: 'Request has expired.' },
  IncompleteSignature: unknownCaller,
  InvalidClientTokenId: unknownCaller,
  MalformedInput: { code: 'InvalidParameterValue' },
  MissingAuthenticationToken: unknownCaller,
  ServiceFailure: { code: 'InternalError' },
  ServiceUnavailable: { code: 'Unavailable' },
  SignatureDoesNotMatch: unknownCaller,
  Throttling: { code: 'RequestLimitExceeded', status: 503, message: 'Request limit exceeded.' },
  ValidationError: { code: 'InvalidParameterValue' },
};

function inEc2Words(error: WireError): WireError {
  const said = { ...error, ...words[error.code] };
  if (error.code !== 'AccessDenied') return said;
  return { ...said, message: `You are not authorized to perform this operation. ${error.message}` };
}
