import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAccount } from '../../src/aws/account.ts';
import { connect } from '../../src/aws/connect.ts';
import { judgeAll } from '../../src/checks/index.ts';
import { setUp, setUpChecks, setUpParts } from '../../src/flow/setUp.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { say } from '../../src/messages/say.ts';
import type { Frontend } from '../../src/model/frontend.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { PracticeRequestHandler } from '../../src/practice/wire/requestHandler.ts';
import { steps } from '../../src/steps/index.ts';
import type { Practice } from './practice.ts';

/** One run of the wizard on a practice account, as cli wires it, through the given front end. */
export async function runSetUp(
  practice: Practice,
  frontend: Frontend,
  {
    who = 'root',
    dryRun = false,
    handler = practice.account.requestHandler,
  }: { readonly who?: string; readonly dryRun?: boolean; readonly handler?: PracticeRequestHandler } = {},
): Promise<Outcome> {
  const connected = await connect({
    env: {},
    clock: practice.clock,
    practice: {
      requestHandler: handler,
      credentials: practice.account.credentialsFor(who),
      region: 'us-east-1',
    },
  });
  const account = createAccount(connected, { ...practice.clock, random: Math.random });
  return setUp(
    {
      id: 'test',
      account,
      frontend,
      steps,
      judge: (snapshot, now) => judgeAll(snapshot, now, setUpChecks),
      live: 'few',
      clock: practice.clock,
      random: (count) => randomBytes(count),
      journal: openJournal(join(practice.folder, connected.connection.identity.account)),
      dryRun,
      confirmAlways: false,
      awsLogin: false,
      wordError: (error) => say('guard.refused', { reasons: String(error) }),
    },
    await account.read(setUpParts),
  );
}
