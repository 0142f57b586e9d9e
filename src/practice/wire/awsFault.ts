import { type AwsCode, awsCodes } from './awsCodes.ts';

/** An error as AWS answers it: the code on the wire, its HTTP status, AWS's own words. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';
  readonly code: AwsCode;
  readonly status: number;
  constructor(code: AwsCode, message: string) {
    super(message);
    this.code = code;
    this.status = awsCodes[code];
  }
}

/** `1 validation error detected: Value at 'maxItems' failed to satisfy constraint: Member must ...` */
export function constraintFault(parameter: string, constraint: string): AwsFault {
  const field = parameter.charAt(0).toLowerCase() + parameter.slice(1);
  return new AwsFault(
    'ValidationError',
    `1 validation error detected: Value at '${field}' failed to satisfy constraint: ${constraint}`,
  );
}
