import { judgeAll } from '../checks/index.ts';
import { managePeople, peopleParts } from '../flow/managePeople.ts';
import type { RunTools } from '../flow/run.ts';
import { setUpChecks } from '../flow/setUp.ts';
import { say } from '../messages/say.ts';
import type { Outcome } from '../model/outcome.ts';
import { peopleSteps } from '../people/index.ts';
import { outcomeJson } from '../report/outcomeJson.ts';
import { peopleText } from '../report/peopleText.ts';
import { aloneOn, type CommonTools, commonTools, progressTo } from './aloneOn.ts';
import { listPeople } from './listPeople.ts';
import { rehearse } from './rehearse.ts';
import type { Told } from './runStory.ts';
import { refuseBlindRun } from './tellSetup.ts';
import type { World } from './world.ts';

/** Everybody as a list where nobody is there to ask and nothing was said; else one person's story, alone on the account. */
export async function tellPeople(world: World, told: Told): Promise<() => Promise<number>> {
  const { headless, options, answers } = told;
  if (headless && options.action === null && !answers?.answers.has('team.what'))
    return listPeople(world, told, commonTools(world, told));
  const outcome = await aloneOn(world, told, (common) => manage(told, common));
  return async () => {
    await print(world, told, outcome);
    return 0;
  };
}

async function manage(told: Told, common: CommonTools): Promise<Outcome> {
  const { account, answers, frontend, headless, options } = told;
  frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
  const snapshot = await account.read(peopleParts, undefined, progressTo(frontend));
  refuseBlindRun(snapshot);
  const tools: RunTools = {
    ...common,
    steps: peopleSteps,
    judge: (now, at) => judgeAll(now, at, setUpChecks),
    live: 'few',
  };
  const said = {
    ...(options.action ? { 'team.what': options.action } : {}),
    ...(options.name ? { 'team.name': options.name } : {}),
  };
  if (headless && answers) {
    const story = (rehearsing: RunTools) => managePeople(rehearsing, snapshot, said);
    await rehearse(tools, snapshot, answers, story);
  }
  return managePeople(tools, snapshot, said);
}

async function print({ stdout, stderr }: World, { options, translate, files }: Told, outcome: Outcome): Promise<void> {
  const text =
    options.format === 'json'
      ? `${JSON.stringify(outcomeJson(outcome, translate), null, 2)}\n`
      : peopleText(outcome, translate, peopleSteps);
  if (options.output === null) stdout.write(text);
  else stderr.write(`${await files.saveSecretFile(options.output, text)}\n`);
}
