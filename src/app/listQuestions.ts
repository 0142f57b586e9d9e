import { isLivedIn } from '../facts/livedIn.ts';
import { rootUseParts } from '../facts/rootUseParts.ts';
import { everyQuestion } from '../flow/everyQuestion.ts';
import { setUpParts } from '../flow/setUp.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Options } from '../options/options.ts';
import { questionJson } from '../report/questionJson.ts';
import { steps } from '../steps/index.ts';
import { onItsClock, openAccount, openPractice } from './openAccount.ts';
import { stateFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** `offroot questions`: every question the wizard could ask on this account, as JSON, to write an answers file from. */
export async function listQuestions(outside: World, options: Options, translate: Translate): Promise<number> {
  const practice = await openPractice(outside, options, stateFolder(outside, options.stateDir));
  const world = onItsClock(outside, practice);
  const { account } = await openAccount(world, options, practice);
  const first = await account.read(setUpParts);
  const now = world.clock.now();
  // Which programs there are to ask about is in root's events alone.
  const looks = isLivedIn(first, now);
  if (looks) world.stderr.write(`${translate(say('root-use.reading'))}\n`);
  const snapshot = looks ? await account.read(rootUseParts, first) : first;
  const questions = everyQuestion(steps, snapshot, now).map((question) => questionJson(question, translate));
  world.stdout.write(`${JSON.stringify({ version: 1, questions }, null, 2)}\n`);
  return 0;
}
