import { isLivedIn } from '../facts/livedIn.ts';
import { rootUseParts } from '../facts/rootUseParts.ts';
import { everyQuestion } from '../flow/everyQuestion.ts';
import { machineParts } from '../flow/makeRoles.ts';
import { setUpParts } from '../flow/setUp.ts';
import { watchParts } from '../flow/watchAccount.ts';
import { say } from '../messages/say.ts';
import type { Translate } from '../messages/translate.ts';
import type { Account } from '../model/account.ts';
import type { Question } from '../model/question.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { actionsOf, type Options } from '../options/options.ts';
import { questionJson } from '../report/questionJson.ts';
import { roleSteps } from '../roles/index.ts';
import { steps } from '../steps/index.ts';
import { watchSteps } from '../watch/index.ts';
import { watchers } from '../watch/watchers.ts';
import { onItsClock, openAccount, openPractice } from './openAccount.ts';
import { stateFolder } from './stateFolder.ts';
import type { World } from './world.ts';

/** `offroot questions`: every question the wizard could ask on this account, as JSON, to write an answers file from. */
export async function listQuestions(outside: World, options: Options, translate: Translate): Promise<number> {
  const practice = await openPractice(outside, options, stateFolder(outside, options.stateDir));
  const world = onItsClock(outside, practice);
  const { account } = await openAccount(world, options, practice);
  if (options.action === 'roles') return listOfRoles(world, translate, account);
  if (options.action === 'watch') return listOfWatch(world, translate, account);
  const now = world.clock.now();
  const first = await account.read(setUpParts);
  const looked = await lookFurther(world, translate, account, first);
  const questions = [first, ...looked].map((snapshot) => everyQuestion(steps, snapshot, now));
  return print(world, translate, inOrder(questions.flat()));
}

/** The questions of `offroot roles` instead. */
async function listOfRoles(world: World, translate: Translate, account: Account): Promise<number> {
  const snapshot = await account.read(machineParts);
  const steps = roleSteps({ externalId: '' });
  const said = [null, ...actionsOf.roles].map((kind) => new Map(kind === null ? [] : [['roles.what', kind]]));
  const questions = said.flatMap((answers) => everyQuestion(steps, snapshot, world.clock.now(), answers));
  return print(world, translate, [...new Map(questions.map((question) => [question.id, question])).values()]);
}

/** The questions of `offroot watch` instead: of everything that can be set up. */
async function listOfWatch(world: World, translate: Translate, account: Account): Promise<number> {
  const snapshot = await account.read(watchParts);
  const all = new Map([['watch.what', watchers.map(({ id }) => id)]]);
  const questions = [new Map(), all].flatMap((said) => everyQuestion(watchSteps, snapshot, world.clock.now(), said));
  return print(world, translate, [...new Map(questions.map((question) => [question.id, question])).values()]);
}

function print({ stdout }: World, translate: Translate, questions: readonly Question[]): number {
  const documents = questions.map((question) => questionJson(question, translate));
  stdout.write(`${JSON.stringify({ version: 1, questions: documents }, null, 2)}\n`);
  return 0;
}

/** Which programs there are to ask about is in root's events alone; without them other questions are asked: both are listed. */
async function lookFurther(
  { clock, stderr }: World,
  translate: Translate,
  account: Account,
  first: Snapshot,
): Promise<readonly Snapshot[]> {
  if (!isLivedIn(first, clock.now())) return [];
  stderr.write(`${translate(say('root-use.reading'))}\n`);
  return [await account.read(rootUseParts, first)];
}

/** Each once, by the order of the steps. */
function inOrder(questions: readonly Question[]): readonly Question[] {
  const placeOf = ({ id }: Question): number => steps.findIndex((step) => id.startsWith(`${step.id}.`));
  return [...new Map(questions.map((question) => [question.id, question])).values()].toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  );
}
