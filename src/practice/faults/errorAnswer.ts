import { newRequestId } from '../identifiers.ts';
import type { RandomBytes } from '../operation.ts';
import { protocolOf } from '../wire/protocols/protocolOf.ts';
import type { QueryAnswer } from '../wire/queryAnswer.ts';
import { serviceNamed } from '../wire/service.ts';

/** An error that the service answers before, or instead of, doing anything. */
export interface ServiceError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The error on the wire, in the form of the service that was called. */
export function errorAnswer(action: string, { status, code, message }: ServiceError, random: RandomBytes): QueryAnswer {
  const [prefix] = action.split(':');
  const service = serviceNamed(prefix);
  return protocolOf(service).failure(service, { status, code, message }, newRequestId(random));
}
