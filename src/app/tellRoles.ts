import { judgeAll } from '../checks/index.ts';
import { generateExternalId } from '../flow/generateExternalId.ts';
import { machineParts, makeRoles, rolesParts } from '../flow/makeRoles.ts';
import type { RunTools } from '../flow/run.ts';
import { setUpChecks } from '../flow/setUp.ts';
import { say } from '../messages/say.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Step } from '../model/step.ts';
import { outcomeJson } from '../report/outcomeJson.ts';
import { rolesText } from '../report/rolesText.ts';
import { roleSteps } from '../roles/index.ts';
import { aloneOn, type CommonTools, progressTo } from './aloneOn.ts';
import { rehearse } from './rehearse.ts';
import type { Told } from './runStory.ts';
import { refuseBlindRun } from './tellSetup.ts';
import type { World } from './world.ts';

/** One role made, alone on the account; then what to do with it, as lines to copy. */
export async function tellRoles(world: World, told: Told): Promise<() => Promise<number>> {
  const steps = roleSteps({ externalId: generateExternalId(world.random) });
  const outcome = await aloneOn(world, told, (common) => make(told, common, steps));
  return async () => {
    await print(world, told, outcome, steps);
    return 0;
  };
}

async function make(told: Told, common: CommonTools, steps: readonly Step[]): Promise<Outcome> {
  const { account, answers, frontend, headless, options } = told;
  frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
  const parts = options.action === 'machines' ? machineParts : rolesParts;
  const snapshot = await account.read(parts, undefined, progressTo(frontend));
  refuseBlindRun(snapshot);
  const tools: RunTools = { ...common, steps, judge: (now, at) => judgeAll(now, at, setUpChecks), live: 'few' };
  const said = options.action ? { 'roles.what': options.action } : {};
  const story = (running: RunTools) => makeRoles(running, snapshot, said);
  if (headless && answers) await rehearse(tools, snapshot, answers, story);
  return story(tools);
}

async function print(
  { stdout, stderr }: World,
  { options, translate, files }: Told,
  outcome: Outcome,
  steps: readonly Step[],
): Promise<void> {
  const text =
    options.format === 'json'
      ? `${JSON.stringify(outcomeJson(outcome, translate), null, 2)}\n`
      : rolesText(outcome, translate, steps);
  if (options.output === null) stdout.write(text);
  else stderr.write(`${await files.saveSecretFile(options.output, text)}\n`);
}
