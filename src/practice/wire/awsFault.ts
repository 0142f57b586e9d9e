/** An error as AWS answers it: the code on the wire, its HTTP status, AWS's own words. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';
  readonly code: AwsCode;
  readonly status: number;
  constructor(code: AwsCode, message: string) {
    super(message);
    this.code = code;
    this.status = statuses[code];
  }
}

/** Wire codes and their statuses, from the service model and recorded answers. */
const statuses = {
  AccessDenied: 403,
  DeleteConflict: 409,
  DuplicateSSHPublicKey: 400,
  EntityAlreadyExists: 409,
  ExpiredToken: 403,
  IncompleteSignature: 400,
  InvalidLookupAttributesException: 400,
  InvalidMaxResultsException: 400,
  InvalidNextTokenException: 400,
  InvalidTimeRangeException: 400,
  InvalidAction: 400,
  InvalidAuthenticationCode: 403,
  InvalidClientTokenId: 403,
  InvalidInput: 400,
  InvalidPublicKey: 400,
  InvalidUserType: 400,
  KeyPairMismatch: 400,
  LimitExceeded: 409,
  MalformedCertificate: 400,
  MalformedInput: 400,
  MalformedPolicyDocument: 400,
  MissingAuthenticationToken: 403,
  NoSuchEntity: 404,
  NotSupportedService: 404,
  OrganizationNotFoundException: 400,
  PasswordPolicyViolation: 400,
  ResourceNotFoundException: 404,
  ReportExpired: 410,
  ReportInProgress: 404,
  ReportNotPresent: 410,
  SerializationException: 400,
  SignatureDoesNotMatch: 403,
  ThrottlingException: 400,
  ValidationError: 400,
} as const;

/** The codes the practice account answers with. */
export type AwsCode = keyof typeof statuses;

/** `1 validation error detected: Value at 'maxItems' failed to satisfy constraint: Member must ...` */
export function constraintFault(parameter: string, constraint: string): AwsFault {
  const field = parameter.charAt(0).toLowerCase() + parameter.slice(1);
  return new AwsFault(
    'ValidationError',
    `1 validation error detected: Value at '${field}' failed to satisfy constraint: ${constraint}`,
  );
}
