import { judgeAll } from '../checks/index.ts';
import { narrowRights } from '../flow/narrowRights.ts';
import type { RunTools } from '../flow/run.ts';
import { setUpChecks, setUpParts } from '../flow/setUp.ts';
import { say } from '../messages/say.ts';
import type { Outcome } from '../model/outcome.ts';
import { narrowSteps } from '../narrow/index.ts';
import { outcomeJson } from '../report/outcomeJson.ts';
import { peopleText } from '../report/peopleText.ts';
import { aloneOn, type CommonTools, progressTo } from './aloneOn.ts';
import { printResult } from './printResult.ts';
import { rehearse } from './rehearse.ts';
import type { Told } from './runStory.ts';
import { refuseBlindRun } from './tellSetup.ts';
import type { World } from './world.ts';

/** One policy made narrower, alone on the account; then what it came to, as text or JSON. */
export async function tellNarrow(world: World, told: Told): Promise<() => Promise<number>> {
  const { options, translate } = told;
  const outcome = await aloneOn(world, told, (common) => narrowOne(told, common));
  const text =
    options.format === 'json'
      ? `${JSON.stringify(outcomeJson(outcome, translate), null, 2)}\n`
      : peopleText(outcome, translate, narrowSteps);
  return async () => {
    await printResult(world, told, text);
    return 0;
  };
}

async function narrowOne(told: Told, common: CommonTools): Promise<Outcome> {
  const { account, answers, frontend, headless, options } = told;
  frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
  const snapshot = await account.read(setUpParts, undefined, progressTo(frontend));
  refuseBlindRun(snapshot);
  const tools: RunTools = {
    ...common,
    steps: narrowSteps,
    judge: (now, at) => judgeAll(now, at, setUpChecks),
    live: 'few',
  };
  const said = options.name === null ? {} : { 'command.named': options.name };
  const story = (running: RunTools) => narrowRights(running, snapshot, said);
  if (headless && answers) await rehearse(tools, snapshot, answers, story);
  return story(tools);
}
