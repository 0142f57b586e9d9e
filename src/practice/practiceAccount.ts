import type { Clock } from '../model/clock.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import { accountClock, timeOf } from './accountClock.ts';
import { findCaller, findSecret } from './callers.ts';
import { practiceDesk } from './desk/practiceDesk.ts';
import { type HandedOut, roleCredentials } from './ec2/roleCredentials.ts';
import { keepCredentials } from './keepCredentials.ts';
import { findUser } from './lookup.ts';
import { mfaOf } from './mfa/passkeys.ts';
import { isUseNoted, noteRoleUse, noteUse } from './noteUse.ts';
import { type Lookups, type RandomBytes, wireDate } from './operation.ts';
import type { PracticeState } from './practiceState.ts';
import { caughtUp } from './programs/caughtUp.ts';
import { dayMs } from './programs/livePrograms.ts';
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
import { readSignedRequest, type SignedQuery } from './wire/signedRequest.ts';
import type { WireRequest } from './wire/wireRequest.ts';

/** What a practice account is made of. */
export interface PracticeOptions {
  /** where states are kept: `<folder>/<scenario>.json`, with a hyphen for a colon; made where it is missing */
  readonly folder: string;
  /** one that `findScenario` knows, else an Error */
  readonly scenario: string;
  /** the real one, which the account's own runs ahead of once it was moved */
  readonly clock: Clock;
  readonly random: RandomBytes;
  /** the clock that clients sign by, where it is not `clock`: tests stop that one, and the SDK's is real */
  readonly signersNow?: () => Date;
}

/** Temporary credentials, in the SDK's shape. */
interface PracticeCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** An AWS account inside the process: IAM, STS and what surrounds them at the wire, a phone and a console beside it. */
export interface PracticeAccount {
  /** goes into `new IAMClient({ requestHandler })` and `new STSClient(...)`; any region, any endpoint */
  readonly requestHandler: PracticeRequestHandler;
  /** a console session of root or of a user, 12 h long; with MFA where they have a device. Throws for unknown users. */
  readonly credentialsFor: (who: 'root' | (string & {})) => PracticeCredentials;
  /** what the programs on a machine get from it, by its id or name */
  readonly instanceCredentials: (instance: string) => HandedOut;
  readonly desk: PracticeDesk;
  /** the account's time: everything about it goes by this, in every process, but signatures. `sleep` takes real time. */
  readonly clock: Clock;
  /** whole days by which that was moved ahead of the real time */
  readonly aheadDays: () => number;
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
  const kept = openStateFile(folder, scenario, () => found.build(wireDate(clock.now()), random));
  const own = accountClock(kept, clock);
  const file = caughtUp(kept, own.now);
  const lookups: Lookups = new Map();
  const answer = (query: SignedQuery) => {
    const work = (state: PracticeState) => answerOn(state, query, { now: timeOf(state, clock), random, lookups });
    const leavesAll = onlyReads(query) && file.read((state) => !isUseNoted(state, query, timeOf(state, clock)));
    return leavesAll ? file.read(work) : file.change(work);
  };
  const answerRequest = async (request: WireRequest) => {
    const answered = answer(await checked(file, request, signersNow()));
    return request.method === 'HEAD' ? { ...answered, body: '' } : answered;
  };
  return {
    requestHandler: practiceRequestHandler(answerRequest),
    credentialsFor: (who) => file.change((state) => newCredentials(state, who, timeOf(state, clock), random)),
    instanceCredentials: (name) => file.change((state) => roleCredentials(state, name, timeOf(state, clock), random)),
    desk: practiceDesk(file, own.now, random),
    clock: own,
    aheadDays: () => file.read(({ clockAheadMs }) => clockAheadMs / dayMs),
    state: () => file.read((state) => structuredClone(state)),
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
