import type { Clock } from '../model/clock.ts';
import type { PracticeDesk } from '../model/practiceDesk.ts';
import { findCaller } from './callers.ts';
import { practiceDesk } from './desk/practiceDesk.ts';
import { findUser } from './lookup.ts';
import { type RandomBytes, wireDate } from './operation.ts';
import type { PracticeState } from './practiceState.ts';
import { scenarios } from './scenarios/index.ts';
import { addSession } from './sessions.ts';
import { openStateFile } from './stateFile.ts';
import { AwsFault } from './wire/awsFault.ts';
import { handleQuery, type QueryAnswer } from './wire/handleQuery.ts';
import { type PracticeRequestHandler, practiceRequestHandler, type SignedQuery } from './wire/requestHandler.ts';

/** What a practice account is made of. */
export interface PracticeOptions {
  /** where states are kept: `<folder>/<scenario>.json`; made where it is missing */
  readonly folder: string;
  /** one of `scenarioNames`, else an Error */
  readonly scenario: string;
  readonly clock: Clock;
  readonly random: RandomBytes;
}

/** Temporary credentials, in the SDK's shape. */
interface PracticeCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
}

/** An AWS account inside the process: IAM and STS at the wire, a phone and a console beside it. */
export interface PracticeAccount {
  /** goes into `new IAMClient({ requestHandler })` and `new STSClient(...)`; any region, any endpoint */
  readonly requestHandler: PracticeRequestHandler;
  /** a console session of root or of a user, 12 h long; with MFA where they have a device. Throws for unknown users. */
  readonly credentialsFor: (who: 'root' | (string & {})) => PracticeCredentials;
  readonly desk: PracticeDesk;
  /** a copy of everything the account remembers */
  readonly state: () => PracticeState;
  /** answers one request, however it came: for a server on the same layer */
  readonly answer: (query: SignedQuery) => QueryAnswer;
}

/** Opens the practice account of a scenario, or makes it. Nothing but `folder` outlives the process. */
export function createPracticeAccount({ folder, scenario, clock, random }: PracticeOptions): PracticeAccount {
  const found = scenarios.find(({ name }) => name === scenario);
  if (found === undefined) throw new Error(`unknown practice scenario: ${scenario}`);
  const { change } = openStateFile(folder, scenario, () => found.build(wireDate(clock.now())));
  const answer = (query: SignedQuery) => change((state) => answerOn(state, query, clock.now(), random));
  return {
    requestHandler: practiceRequestHandler(answer),
    credentialsFor: (who) => change((state) => newCredentials(state, who, clock.now(), random)),
    desk: practiceDesk(change, clock.now, random),
    state: () => change((state) => structuredClone(state)),
    answer,
  };
}

const sessionSeconds = 12 * 3600;

function newCredentials(state: PracticeState, who: string, now: Date, random: RandomBytes): PracticeCredentials {
  const owner = who === 'root' ? 'root' : findUser(state, who).id;
  const mfa = state.devices.some((device) => device.owner === owner);
  const session = addSession(state, { owner, kind: 'console', mfa, seconds: sessionSeconds }, now, random);
  return {
    accessKeyId: session.id,
    secretAccessKey: session.secret,
    sessionToken: session.token,
    expiration: new Date(session.expiresAt),
  };
}

function answerOn(state: PracticeState, query: SignedQuery, now: Date, random: RandomBytes): QueryAnswer {
  const { service, fields, credentials } = query;
  const authenticate = () => {
    if (credentials === null)
      throw new AwsFault('MissingAuthenticationToken', 'Request is missing Authentication Token');
    const caller = findCaller(state, credentials, now);
    noteUse(state, query, now);
    return caller;
  };
  return handleQuery({ service, fields, state, authenticate, now, random });
}

/** Recorded at most once in a quarter of an hour, which is about as fine as AWS is. */
const useEveryMs = 15 * 60_000;

function noteUse(state: PracticeState, { service, region, credentials }: SignedQuery, now: Date): void {
  const key = state.keys.find(({ id }) => id === credentials?.keyId);
  if (key === undefined || (key.lastUsed !== null && now.getTime() - Date.parse(key.lastUsed.at) < useEveryMs)) return;
  key.usedBefore = key.lastUsed;
  key.lastUsed = { at: wireDate(now), service, region };
}
