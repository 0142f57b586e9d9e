import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { judgeAll } from '../../src/checks/index.ts';
import { withOwnPasswords } from '../../src/facts/withOwnPasswords.ts';
import { machineParts, makeRoles, rolesParts } from '../../src/flow/makeRoles.ts';
import { managePeople, peopleParts } from '../../src/flow/managePeople.ts';
import { narrowRights } from '../../src/flow/narrowRights.ts';
import type { RunState, RunTools } from '../../src/flow/run.ts';
import { newState, runSteps } from '../../src/flow/runSteps.ts';
import { setUp, setUpChecks, setUpParts } from '../../src/flow/setUp.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { recall } from '../../src/journal/recall.ts';
import { say } from '../../src/messages/say.ts';
import type { Account } from '../../src/model/account.ts';
import type { Answer } from '../../src/model/answers.ts';
import type { Frontend } from '../../src/model/frontend.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Step } from '../../src/model/step.ts';
import { narrowSteps } from '../../src/narrow/index.ts';
import { peopleSteps } from '../../src/people/index.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { roleSteps } from '../../src/roles/index.ts';
import { steps } from '../../src/steps/index.ts';
import type { Practice } from './practice.ts';

interface RunOptions {
  readonly who?: string;
  readonly dryRun?: boolean;
  readonly handler?: PracticeRequestHandler;
}

/** One run of the wizard on a practice account, as cli wires it, through the given front end. */
export async function runSetUp(practice: Practice, frontend: Frontend, options: RunOptions = {}): Promise<Outcome> {
  const tools = await runTools(practice, frontend, options);
  return setUp(tools, await tools.account.read(setUpParts));
}

/**
 * One repair of the audit, as the guided audit runs it once it was chosen: everybody is asked about one by one, and it goes on
 * until it has nothing left. `resources` are those singled out. Gives where the run came to.
 */
export async function runRepair(
  practice: Practice,
  frontend: Frontend,
  repair: Step,
  { resources = [], ...options }: RunOptions & { readonly resources?: readonly string[] } = {},
): Promise<RunState> {
  const tools = await runTools(practice, frontend, options);
  const state = newState(await tools.account.read(undefined, undefined, undefined, 'all'));
  Object.assign(state, { revisiting: repair.id, chosen: resources });
  const principal = state.snapshot.connection.identity.arn;
  const judge: RunTools['judge'] = (snapshot, now) =>
    judgeAll(withOwnPasswords(snapshot, recall(tools.journal.entries(), principal).passwordSetAt), now);
  await runSteps(
    { ...tools, id: `run-${practice.clock.now().toISOString()}`, steps: [repair], judge, live: 'all', mayLeave: true },
    state,
  );
  return state;
}

/** `offroot people` on a practice account, with what the command line said already. */
export async function runPeople(
  practice: Practice,
  frontend: Frontend,
  said: Readonly<Record<string, Answer>>,
  options: RunOptions = {},
): Promise<Outcome> {
  const tools = { ...(await runTools(practice, frontend, options)), steps: peopleSteps };
  return managePeople(tools, await tools.account.read(peopleParts), said);
}

/** `offroot roles` on a practice account, with what the command line said already. */
export async function runRoles(
  practice: Practice,
  frontend: Frontend,
  { said = {}, externalId = 'f'.repeat(32), ...options }: RunOptions & RolesRun = {},
): Promise<Outcome> {
  const tools = { ...(await runTools(practice, frontend, options)), steps: roleSteps({ externalId }) };
  const parts = said['roles.what'] === 'machines' ? machineParts : rolesParts;
  return makeRoles(tools, await tools.account.read(parts), said);
}

interface RolesRun {
  readonly said?: Readonly<Record<string, Answer>>;
  readonly externalId?: string;
}

/** `offroot narrow` on a practice account, with what the command line said already. */
export async function runNarrow(
  practice: Practice,
  frontend: Frontend,
  said: Readonly<Record<string, Answer>> = {},
  { id = 'test', ...options }: RunOptions & { readonly id?: string } = {},
): Promise<Outcome> {
  const tools = { ...(await runTools(practice, frontend, options)), steps: narrowSteps, id };
  return narrowRights(tools, await tools.account.read(setUpParts), said);
}

/** The account as somebody with a console session sees it; every call is told by its action. */
export async function accountOf(
  practice: Practice,
  who: string,
  onCall: (action: string) => void = () => undefined,
): Promise<Account> {
  const handler: PracticeRequestHandler = {
    ...practice.account.requestHandler,
    handle: (request, options) => {
      if (typeof request.body === 'string') onCall(new URLSearchParams(request.body).get('Action') ?? '');
      return practice.account.requestHandler.handle(request, options);
    },
  };
  return (await connectedAccount(practice, who, handler)).account;
}

async function connectedAccount(practice: Practice, who: string, requestHandler: PracticeRequestHandler) {
  const credentials = practice.account.credentialsFor(who);
  const connected = await connect({
    env: {},
    clock: practice.account.clock,
    practice: { requestHandler, credentials, region: 'us-east-1' },
  });
  return { connected, account: createAccount(connected, { ...practice.account.clock, random: Math.random }) };
}

/** What a run on a practice account is given, as cli wires it. */
export async function runTools(
  practice: Practice,
  frontend: Frontend,
  { who = 'root', dryRun = false, handler = practice.account.requestHandler }: RunOptions,
): Promise<RunTools> {
  const { connected, account } = await connectedAccount(practice, who, handler);
  return {
    id: 'test',
    account,
    frontend,
    steps,
    judge: (snapshot, now) => judgeAll(snapshot, now, setUpChecks),
    live: 'few',
    clock: practice.account.clock,
    random: (count) => randomBytes(count),
    journal: openJournal(join(practice.folder, connected.connection.identity.account)),
    dryRun,
    confirmAlways: false,
    awsLogin: false,
    wordError: (error) => say('guard.refused', { reasons: String(error) }),
  };
}
