import { AccessDenied, CannotConnect, type ConnectProblem, OffrootError, WriteRefused } from '../errors.ts';

/** What an AWS error is turned into depends on who called what. */
export interface CallContext {
  /** `iam:CreateUser` */
  readonly action: string;
  /** ARN of the caller, where it is known */
  readonly principal: string;
  /** facts to add to a CannotConnect: profile, endpoint */
  readonly facts: Readonly<Record<string, string>>;
  /** values that must not appear in any message */
  readonly secrets: readonly string[];
}

/**
 * An AWS error as one of ours: CannotConnect where no call can succeed, AccessDenied for lack of rights, else WriteRefused with
 * AWS's code and message. The AWS error itself is never kept as `cause`: it may quote what was signed or sent.
 */
export function wordAwsError(error: unknown, context: CallContext): OffrootError {
  if (error instanceof OffrootError) return error;
  const code = codeOf(error);
  const problem = connectProblemOf(error);
  if (problem !== null) return new CannotConnect(problem, { ...context.facts, code });

  const message = withoutSecrets(messageOf(error), context.secrets);
  if (isDenial(code)) return new AccessDenied(context.action, context.principal, message);
  return new WriteRefused(context.action, code, message);
}

/** The problem an error stands for, where it means that no other call would fare better; else null. */
export function connectProblemOf(error: unknown): ConnectProblem | null {
  const code = codeOf(error);
  const problem = problemOfCode.get(code);
  if (problem !== undefined) return problem;
  if (code === 'CredentialsProviderError' || code === 'TokenProviderError')
    return credentialProblemOf(messageOf(error));
  return isNetworkError(error) ? 'no-network' : null;
}

/** The wire code of an AWS error (`NoSuchEntity`), the system's code of a network error, else the error's name. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown';
  // `Code` is the SDK's: the code as it was on the wire, where a modelled class adds "Exception" to its name.
  if ('Code' in error && typeof error.Code === 'string') return error.Code;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name.replace(/(?<=.)Exception$/, '');
}

/** True where AWS says that the caller may not. */
export const isDenial = (code: string): boolean =>
  /^(AccessDenied|UnauthorizedOperation|AuthorizationError)/.test(code);

/** AWS's own words; only the HTTP status where the answer was not in AWS's form, as of a proxy; nothing for what is no error. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (!error.message.includes('Deserialization error')) return error.message;
  const response = '$response' in error ? error.$response : undefined;
  const status =
    typeof response === 'object' && response !== null && 'statusCode' in response ? response.statusCode : '';
  return `HTTP ${status}`;
}

/** Text with every given value blotted out. Values under four characters are left: they would blot out words. */
const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.filter((value) => value.length > 3).reduce((left, value) => left.replaceAll(value, '••••••••'), text);

const problemOfCode: ReadonlyMap<string, ConnectProblem> = new Map([
  ['ExpiredToken', 'expired'],
  ['ExpiredTokenException', 'expired'],
  ['TokenRefreshRequired', 'expired'],
  ['InvalidClientTokenId', 'invalid-key'],
  ['UnrecognizedClient', 'invalid-key'],
  ['UnrecognizedClientException', 'invalid-key'],
  ['InvalidAccessKeyId', 'invalid-key'],
  ['SignatureDoesNotMatch', 'invalid-key'],
  ['InvalidSignature', 'invalid-key'],
  ['InvalidSignatureException', 'invalid-key'],
  ['IncompleteSignature', 'invalid-key'],
  ['AuthFailure', 'invalid-key'],
  ['MissingAuthenticationToken', 'no-credentials'],
  ['RequestTimeTooSkewed', 'wrong-clock'],
  ['RequestExpired', 'wrong-clock'],
  ['RequestInTheFuture', 'wrong-clock'],
]);

function credentialProblemOf(message: string): ConnectProblem {
  if (/aws login|aws sso login|re-?authenticate|sso session|failed to load token/i.test(message)) return 'login-needed';
  if (/expired/i.test(message)) return 'expired';
  return 'no-credentials';
}

const networkCode =
  /^(E(NOTFOUND|AI_AGAIN|CONN(REFUSED|RESET|ABORTED)|TIMEDOUT|HOST(UNREACH|DOWN)|NET(UNREACH|DOWN)|PIPE|PROTO)|TimeoutError|CERT_|(DEPTH_ZERO_)?SELF_SIGNED|UNABLE_TO_|ERR_(TLS|SSL))/;

function isNetworkError(error: unknown): boolean {
  if (networkCode.test(codeOf(error))) return true;
  // A host with several addresses fails with one error for all of them.
  if (error instanceof AggregateError) return error.errors.some(isNetworkError);
  return error instanceof Error && error.name === 'TimeoutError';
}
