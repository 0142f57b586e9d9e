import type { RunTools } from '../flow/run.ts';
import { openJournal } from '../journal/journal.ts';
import { takeRunLock } from '../journal/runLock.ts';
import type { ReadProgress } from '../model/account.ts';
import type { Frontend } from '../model/frontend.ts';
import { wordError } from '../report/wordError.ts';
import type { Told } from './runStory.ts';
import { accountFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** What every run is given; the steps, and what is judged and read for them, are each story's own. */
export type CommonTools = Omit<RunTools, 'steps' | 'judge' | 'live'>;

/** Tells something while no other offroot works on the same account; `folder` is the account's own. */
export async function aloneOn<T>(
  world: World,
  told: Told,
  tell: (tools: CommonTools, folder: string) => Promise<T>,
): Promise<T> {
  const own = accountFolder(told.folder, told.connection.identity.account);
  const release = takeRunLock(own, world.pid);
  try {
    return await tell(commonTools(world, told), own);
  } finally {
    release();
  }
}

/** What a run is given that needs the account to nobody but itself, or does no more than read. */
export const commonTools = (
  world: World,
  { account, connection, options, frontend, headless, folder, awsLogin }: Told,
): CommonTools => ({
  id: runId(world),
  account,
  frontend,
  clock: world.clock,
  random: world.random,
  journal: openJournal(accountFolder(folder, connection.identity.account)),
  dryRun: options.dryRun,
  confirmAlways: headless,
  wordError: (error) => wordError(error).what,
  awsLogin,
});

/** Tells the person how far a long read is. */
export const progressTo =
  (frontend: Frontend): ReadProgress =>
  (part, done, total) =>
    frontend.progress({ kind: 'reading', part, done, total });

/** Unique among runs: the time, and chance for two within a millisecond. */
const runId = ({ clock, random }: World): string =>
  `${clock.now().toISOString()}-${Buffer.from(random(3)).toString('hex')}`;
