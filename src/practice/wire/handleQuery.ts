import { authorise } from '../authorise.ts';
import type { Caller } from '../callers.ts';
import { newRequestId } from '../identifiers.ts';
import type { Lookups, Operation, RandomBytes } from '../operation.ts';
import type { PracticeState } from '../practiceState.ts';
import { AwsFault } from './awsFault.ts';
import { operationNamed } from './operationNamed.ts';
import { protocolOf } from './protocols/protocolOf.ts';
import type { QueryAnswer } from './queryAnswer.ts';
import { queryParams } from './queryParams.ts';
import { type Service, serviceRow } from './service.ts';

/** One request, taken apart, whoever brought it: the SDK's handler or an HTTP server. Whatever it was written in, it is fields now. */
export interface Query {
  readonly service: Service;
  /** the region that was signed for */
  readonly region: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly state: PracticeState;
  /** finds out who signed, or throws the fault that says why not */
  readonly authenticate: () => Caller;
  readonly now: Date;
  readonly random: RandomBytes;
  readonly lookups: Lookups;
}

/** Runs one operation and words its answer, or its error, as AWS does. */
export function handleQuery(query: Query): QueryAnswer {
  const requestId = newRequestId(query.random);
  const { success, failure } = protocolOf(query.service);
  try {
    const { operation, result } = runQuery(query);
    return success(operation, result, requestId);
  } catch (error) {
    if (!(error instanceof AwsFault)) throw error;
    const { status, code, message } = error;
    return failure(query.service, { status, code, message }, requestId);
  }
}

/** True where an operation leaves the account as it was, so that nothing needs to be written. */
export function onlyReads({ service, fields }: Pick<Query, 'service' | 'fields'>): boolean {
  const action = fields.get('Action') ?? '';
  return operationNamed(service, action) === undefined || isRead(action);
}

/** True for the names of operations that change nothing. GetSessionToken makes credentials. */
export const isRead = (action: string): boolean =>
  /^(?!GetSessionToken)(Describe|Get|Head|List|Lookup|Simulate|Validate)/.test(action);

function runQuery({ service, region, fields, state, authenticate, now, random, lookups }: Query) {
  const action = fields.get('Action') ?? '';
  const version = fields.get('Version') ?? '';
  const operation = version === serviceRow(service).version ? operationNamed(service, action) : undefined;
  const caller = authenticate();
  if (operation === undefined) {
    if (version === 'unreadable') throw new AwsFault('SerializationException', 'The request body cannot be read.');
    throw new AwsFault('InvalidAction', `Could not find operation ${action} for version ${version}`);
  }
  const call = { state, params: queryParams(fields), caller, region, now, random, lookups };
  refuseWeakSession(operation, caller);
  authorise(operation, call);
  return { operation, result: operation.run(call) };
}

// AWS takes credentials of GetSessionToken without MFA at no IAM operation at all.
function refuseWeakSession({ service }: Operation, { session }: Caller): void {
  if (service === 'iam' && session?.kind === 'session-token' && session.mfaAt === null) {
    throw new AwsFault('InvalidClientTokenId', 'The security token included in the request is invalid');
  }
}
