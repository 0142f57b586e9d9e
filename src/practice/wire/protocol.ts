import type { Operation } from '../operation.ts';
import type { AwsCode } from './awsCodes.ts';
import type { QueryAnswer } from './queryAnswer.ts';
import type { Service } from './service.ts';
import type { WireRequest } from './wireRequest.ts';
import type { XmlRecord } from './xml.ts';

/** An error as it goes over the wire: AWS's own code, or one that a test makes up. */
export interface WireError {
  readonly status: number;
  readonly code: AwsCode | (string & {});
  readonly message: string;
}

/** One way of writing requests and answers, whatever the operation. */
export interface Protocol {
  /** The fields of a request as a form would have them: `Action`, `Version`, and lists as `Name.member.1.Key`. */
  readonly read: (service: Service, request: WireRequest) => ReadonlyMap<string, string>;
  /** The answer to an operation that succeeded. */
  readonly success: (operation: Operation, result: XmlRecord | undefined, requestId: string) => QueryAnswer;
  /** The answer to one that did not. */
  readonly failure: (service: Service, error: WireError, requestId: string) => QueryAnswer;
}
