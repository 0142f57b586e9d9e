import { judgeAll } from '../checks/index.ts';
import { AccessDenied } from '../errors.ts';
import type { RunTools } from '../flow/run.ts';
import { setUp, setUpChecks, setUpParts } from '../flow/setUp.ts';
import { say } from '../messages/say.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { steps } from '../steps/index.ts';
import { aloneOn, progressTo } from './aloneOn.ts';
import { furtherStories } from './furtherStories.ts';
import { rehearse } from './rehearse.ts';
import { rememberEvents } from './rememberEvents.ts';
import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** Reads the account and goes through the story, alone on that account. Loaded after the first frame, with all its steps. */
export const tellSetup = (world: World, told: Told): Promise<Outcome> =>
  aloneOn(world, told, async (common) => {
    const { answers, frontend, headless } = told;
    const account = headless ? rememberEvents(told.account) : told.account;
    frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
    const snapshot = await account.read(setUpParts, undefined, progressTo(frontend));
    refuseBlindRun(snapshot);
    const tools: RunTools = {
      ...common,
      account,
      steps,
      judge: (snapshot, now) => judgeAll(snapshot, now, setUpChecks),
      live: 'few',
      further: furtherStories(world),
    };
    if (headless && answers) await rehearse(tools, snapshot, answers);
    return setUp(tools, snapshot);
  });

/** Where neither users nor the account's own numbers may be read, every question would be a guess. */
export function refuseBlindRun({ authorization, summary, connection }: Snapshot): void {
  if (authorization.state === 'read' || summary.state === 'read') return;
  throw new AccessDenied(authorization.action, connection.identity.arn, authorization.reason);
}
