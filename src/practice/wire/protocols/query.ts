import { formFields } from '../formFields.ts';
import type { Protocol } from '../protocol.ts';
import { type Service, serviceRow } from '../service.ts';
import { element } from '../xml.ts';
import { xmlAnswer } from '../xmlAnswer.ts';

/** AWS Query: forms in, XML out. */
export const query: Protocol = {
  read: (_, request) => formFields(request),
  // Operations without a result have no `...Result` element.
  success: ({ service, name }, result, requestId) => {
    const body = element(`${name}Result`, result, 'member');
    const metadata = element('ResponseMetadata', { RequestId: requestId }, 'member');
    const answer = `<${name}Response xmlns="${namespaceOf(service)}">${body}${metadata}</${name}Response>\n`;
    return xmlAnswer(200, answer, requestId);
  },
  failure: (service, { status, code, message }, requestId) => {
    const error = { Type: 'Sender', Code: serviceRow(service).codes?.[code] ?? code, Message: message };
    const body = element('Error', error, 'member') + element('RequestId', requestId, 'member');
    const answer = `<ErrorResponse xmlns="${namespaceOf(service)}">${body}</ErrorResponse>\n`;
    return xmlAnswer(status, answer, requestId);
  },
};

const namespaceOf = (service: Service): string =>
  `${service === 'sns' ? 'http' : 'https'}://${service}.amazonaws.com/doc/${serviceRow(service).version}/`;
