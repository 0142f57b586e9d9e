import type { Clock } from '../model/clock.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import { findCaller, findSecret } from './callers.ts';
import { practiceDesk } from './desk/practiceDesk.ts';
import { keepCredentials } from './keepCredentials.ts';
import { findUser } from './lookup.ts';
import { mfaOf } from './mfa/passkeys.ts';
import { type Lookups, type RandomBytes, wireDate } from './operation.ts';
import type { PracticeState, StoredRole } from './practiceState.ts';
import { findScenario } from './scenarios/index.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { addSession } from './sessions.ts';
import type { StateAccess } from './stateAccess.ts';
import { openStateFile, resetStateFile } from './stateFile.ts';
import { AwsFault } from './wire/awsFault.ts';
import { checkSignature } from './wire/checkSignature.ts';
import { handleQuery, onlyReads, type Query } from './wire/handleQuery.ts';
import type { QueryAnswer } from './wire/queryAnswer.ts';
import { type PracticeRequestHandler, practiceRequestHandler } from './wire/requestHandler.ts';
import { readSignedRequest, type SignedQuery, type WireRequest } from './wire/signedRequest.ts';

/** What a practice account is made of. */
export interface PracticeOptions {
  /** where states are kept: `<folder>/<scenario>.json`, with a hyphen for a colon; made where it is missing */
  readonly folder: string;
  /** one that `findScenario` knows, else an Error */
  readonly scenario: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** the clock that clients sign by, where it is not the account's own: tests move the account's, and the SDK's is real */
  readonly signersNow?: () => Date;
}

/** Temporary credentials, in the SDK's shape. */
interface PracticeCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** An AWS account inside the process: IAM, STS, the account's contacts and CloudTrail's event history at the wire, a phone and a console beside it. */
export interface PracticeAccount {
  /** goes into `new IAMClient({ requestHandler })` and `new STSClient(...)`; any region, any endpoint */
  readonly requestHandler: PracticeRequestHandler;
  /** a console session of root or of a user, 12 h long; with MFA where they have a device. Throws for unknown users. */
  readonly credentialsFor: (who: 'root' | (string & {})) => PracticeCredentials;
  readonly desk: PracticeDesk;
  /** a copy of everything the account remembers */
  readonly state: () => PracticeState;
  /** answers one HTTP request once its signature was checked: for a server on the same layer */
  readonly answerRequest: (request: WireRequest) => Promise<QueryAnswer>;
  /** answers a request whose signature is taken for granted */
  readonly answer: (query: SignedQuery) => QueryAnswer;
}

/** Opens the practice account of a scenario, or makes it. Nothing but `folder` outlives the process. */
export function createPracticeAccount(options: PracticeOptions): PracticeAccount {
  const { folder, scenario, clock, random, signersNow = clock.now } = options;
  const found = knownScenario(scenario);
  const file = openStateFile(folder, scenario, () => found.build(wireDate(clock.now()), random));
  const { change, read } = file;
  const lookups: Lookups = new Map();
  const answer = (query: SignedQuery) => {
    const work = (state: PracticeState) => answerOn(state, query, { now: clock.now(), random, lookups });
    const leavesAll = onlyReads(query) && read((state) => !isUseNoted(state, query, clock.now()));
    return leavesAll ? read(work) : change(work);
  };
  const answerRequest = async (request: WireRequest) => answer(await checked(file, request, signersNow()));
  return {
    requestHandler: practiceRequestHandler(answerRequest),
    credentialsFor: (who) => change((state) => newCredentials(state, who, clock.now(), random)),
    desk: practiceDesk(file, clock.now, random),
    state: () => read((state) => structuredClone(state)),
    answerRequest,
    answer,
  };
}

/** Puts a scenario's account back to its start. Root's sessions and the scenario's own keys stay good. */
export function resetPracticeAccount({ folder, scenario, clock, random }: Omit<PracticeOptions, 'signersNow'>): void {
  const { build } = knownScenario(scenario);
  resetStateFile(folder, scenario, (before) => keepCredentials(build(wireDate(clock.now()), random), before));
}

function knownScenario(scenario: string): Scenario {
  const found = findScenario(scenario);
  if (found === null) throw new Error(`unknown practice scenario: ${scenario}`);
  return found;
}

/** An unknown key has no secret to check with; it is refused when the caller is looked for. */
async function checked({ read }: StateAccess, request: WireRequest, now: Date): Promise<SignedQuery> {
  const { query, authorization } = readSignedRequest(request);
  if (authorization === null) return query;
  const secret = read((state) => findSecret(state, authorization.keyId));
  return secret === null ? query : { ...query, fault: await checkSignature(request, authorization, secret, now) };
}

const sessionSeconds = 12 * 3600;

function newCredentials(state: PracticeState, who: string, now: Date, random: RandomBytes): PracticeCredentials {
  const owner = who === 'root' ? 'root' : findUser(state, who).id;
  const mfa = mfaOf(state, owner).length > 0;
  const session = addSession(state, { owner, kind: 'console', mfa, seconds: sessionSeconds }, now, random);
  return {
    accessKeyId: session.id,
    secretAccessKey: session.secret,
    sessionToken: session.token,
    expiration: new Date(session.expiresAt),
  };
}

function answerOn(
  state: PracticeState,
  query: SignedQuery,
  { now, random, lookups }: Pick<Query, 'now' | 'random' | 'lookups'>,
): QueryAnswer {
  const { service, region, fields, credentials, fault } = query;
  const authenticate = () => {
    if (credentials === null) {
      throw fault ?? new AwsFault('MissingAuthenticationToken', 'Request is missing Authentication Token');
    }
    const caller = findCaller(state, credentials, now);
    if (fault) throw fault;
    noteUse(state, query, now);
    if (caller.role !== null) noteRoleUse(caller.role, query.region, now);
    return caller;
  };
  return handleQuery({ service, region, fields, state, authenticate, now, random, lookups });
}

/** Recorded at most once in a quarter of an hour, which is about as fine as AWS is. */
const useEveryMs = 15 * 60_000;

const isNoted = (lastUsed: { readonly at: string } | null, now: Date): boolean =>
  lastUsed === null || now.getTime() - Date.parse(lastUsed.at) >= useEveryMs;

/** True where this request is a use of a key or role that is to be remembered. */
function isUseNoted(state: PracticeState, { credentials }: SignedQuery, now: Date): boolean {
  const key = state.keys.find(({ id }) => id === credentials?.keyId);
  const session = state.sessions.find(({ id }) => id === credentials?.keyId);
  const role = session?.kind === 'role' ? state.roles.find(({ id }) => id === session.owner) : undefined;
  return [key, role].some((used) => used !== undefined && isNoted(used.lastUsed, now));
}

function noteUse(state: PracticeState, { service, region, credentials }: SignedQuery, now: Date): void {
  const key = state.keys.find(({ id }) => id === credentials?.keyId);
  if (key === undefined || !isNoted(key.lastUsed, now)) return;
  key.usedBefore = key.lastUsed;
  key.lastUsed = { at: wireDate(now), service, region };
}

function noteRoleUse(role: StoredRole, region: string, now: Date): void {
  if (isNoted(role.lastUsed, now)) role.lastUsed = { at: wireDate(now), region };
}
