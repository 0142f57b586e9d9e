import { judgeAll } from '../checks/index.ts';
import { AccessDenied } from '../errors.ts';
import type { RunTools } from '../flow/run.ts';
import { setUp, setUpChecks, setUpParts } from '../flow/setUp.ts';
import type { AnswersFile } from '../frontends/answersFile.ts';
import { openJournal } from '../journal/journal.ts';
import { takeRunLock } from '../journal/runLock.ts';
import { say } from '../messages/say.ts';
import type { Account, ReadProgress } from '../model/account.ts';
import type { Connection } from '../model/connection.ts';
import type { Frontend } from '../model/frontend.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Options } from '../options.ts';
import { wordError } from '../report/wordError.ts';
import { steps } from '../steps/index.ts';
import { rehearse } from './rehearse.ts';
import { accountFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** What the story is told with, once somebody is connected. */
interface Connected {
  readonly account: Account;
  readonly connection: Connection;
  readonly options: Options;
  readonly answers: AnswersFile | null;
  readonly frontend: Frontend;
  readonly headless: boolean;
  /** the state folder */
  readonly folder: string;
  /** `aws login` can be offered */
  readonly awsLogin: boolean;
}

/** Reads the account and goes through the story, alone on that account. Loaded after the first frame, with all its steps. */
export async function tellStory(world: World, connected: Connected): Promise<Outcome> {
  const { account, connection, options, answers, frontend, headless, folder, awsLogin } = connected;
  const own = accountFolder(folder, connection.identity.account);
  const release = takeRunLock(own, world.pid);
  try {
    frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
    const snapshot = await account.read(setUpParts, undefined, progressTo(frontend));
    refuseBlindRun(snapshot);
    const tools: RunTools = {
      id: runId(world),
      account,
      frontend,
      steps,
      judge: (snapshot, now) => judgeAll(snapshot, now, setUpChecks),
      live: 'few',
      clock: world.clock,
      random: world.random,
      journal: openJournal(own),
      dryRun: options.dryRun,
      confirmAlways: headless,
      wordError: (error) => wordError(error).what,
      awsLogin,
    };
    if (headless && answers) await rehearse(tools, snapshot, answers);
    return await setUp(tools, snapshot);
  } finally {
    release();
  }
}

/** Where neither users nor the account's own numbers may be read, every question would be a guess. */
function refuseBlindRun({ authorization, summary, connection }: Snapshot): void {
  if (authorization.state === 'read' || summary.state === 'read') return;
  throw new AccessDenied(authorization.action, connection.identity.arn, authorization.reason);
}

const progressTo =
  (frontend: Frontend): ReadProgress =>
  (part, done, total) =>
    frontend.progress({ kind: 'reading', part, done, total });

/** Unique among runs: the time, and chance for two within a millisecond. */
const runId = ({ clock, random }: World): string =>
  `${clock.now().toISOString()}-${Buffer.from(random(3)).toString('hex')}`;
