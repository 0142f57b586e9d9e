import { judgeAll } from '../checks/index.ts';
import type { RunTools } from '../flow/run.ts';
import { watchAccount, watchChecks, watchParts } from '../flow/watchAccount.ts';
import { say } from '../messages/say.ts';
import type { Outcome } from '../model/outcome.ts';
import { outcomeJson } from '../report/outcomeJson.ts';
import { peopleText } from '../report/peopleText.ts';
import { watchSteps } from '../watch/index.ts';
import { aloneOn, type CommonTools, progressTo } from './aloneOn.ts';
import { printResult } from './printResult.ts';
import { rehearse } from './rehearse.ts';
import type { Told } from './runStory.ts';
import { refuseBlindRun } from './tellSetup.ts';
import type { World } from './world.ts';

/** What is to watch the account set up, alone on the account; then what it came to, as text or JSON. */
export async function tellWatch(world: World, told: Told): Promise<() => Promise<number>> {
  const { options, translate } = told;
  const outcome = await aloneOn(world, told, (common) => watchIt(told, common));
  const text =
    options.format === 'json'
      ? `${JSON.stringify(outcomeJson(outcome, translate), null, 2)}\n`
      : peopleText(outcome, translate, watchSteps);
  return async () => {
    await printResult(world, told, text);
    return 0;
  };
}

async function watchIt(told: Told, common: CommonTools): Promise<Outcome> {
  const { account, answers, frontend, headless } = told;
  frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
  const snapshot = await account.read(watchParts, undefined, progressTo(frontend));
  refuseBlindRun(snapshot);
  const tools: RunTools = {
    ...common,
    steps: watchSteps,
    judge: (now, at) => judgeAll(now, at, watchChecks),
    live: 'few',
  };
  const story = (running: RunTools) => watchAccount(running, snapshot);
  if (headless && answers) await rehearse(tools, snapshot, answers, story);
  return story(tools);
}
