import { judgeAll } from '../checks/index.ts';
import type { RunTools } from '../flow/run.ts';
import { setUpChecks } from '../flow/setUp.ts';
import { listUndo, readForUndo, undo, undoParts } from '../flow/undo.ts';
import { readHistory } from '../journal/history.ts';
import { say } from '../messages/say.ts';
import type { Deed, JudgedRun } from '../model/deed.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Words } from '../model/words.ts';
import { narrowSteps } from '../narrow/index.ts';
import { peopleSteps } from '../people/index.ts';
import { repairs } from '../repairs/index.ts';
import { outcomeJson } from '../report/outcomeJson.ts';
import { peopleText } from '../report/peopleText.ts';
import { undoJson, undoText } from '../report/undoText.ts';
import { roleSteps } from '../roles/index.ts';
import { connect } from '../steps/connect.ts';
import { steps } from '../steps/index.ts';
import { describeWrite } from '../undo/describeWrite.ts';
import { partsOfOthers } from '../undo/others.ts';
import { watchSteps } from '../watch/index.ts';
import { aloneOn, type CommonTools, commonTools, progressTo } from './aloneOn.ts';
import { rehearse } from './rehearse.ts';
import type { Told } from './runStory.ts';
import { refuseBlindRun } from './tellSetup.ts';
import type { World } from './world.ts';

/** The list where nobody is there to ask and nothing was said; else a run, or a part of one, taken back, alone on the account. */
export async function tellUndo(world: World, told: Told): Promise<() => Promise<number>> {
  const { headless, answers } = told;
  if (headless && !answers?.answers.has('undo.run')) {
    const common = commonTools(world, told);
    const runs = listUndo(common, await readAccount(told, common));
    return () => print(world, told, listText(told, runs));
  }
  const { outcome, runs } = await aloneOn(world, told, (common) => takeBack(told, common));
  // Where nothing came of it, the list says why.
  const text = told.options.format === 'text' && runs ? listText(told, runs) : outcomeText(told, outcome);
  return () => print(world, told, text);
}

async function takeBack(told: Told, common: CommonTools) {
  const snapshot = await readAccount(told, common);
  const tools: RunTools = {
    ...common,
    steps: [connect],
    judge: (now, at) => judgeAll(now, at, setUpChecks),
    live: 'few',
  };
  const run = told.headless ? told.answers?.answers.get('undo.run') : undefined;
  const named = typeof run === 'string' ? { run } : {};
  const story = (running: RunTools) => undo(running, snapshot, { before: [connect], titleOf, ...named });
  if (told.headless && told.answers) await rehearse(tools, snapshot, told.answers, story);
  const outcome = await story(tools);
  return { outcome, runs: outcome.plan.length === 0 ? listUndo(common, snapshot) : null };
}

async function readAccount({ account, frontend }: Told, { journal }: CommonTools): Promise<Snapshot> {
  frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
  const history = readHistory(journal.entries());
  const parts = [...undoParts, ...partsOfOthers(history)];
  const snapshot = await account.read(parts, undefined, progressTo(frontend));
  refuseBlindRun(snapshot);
  return readForUndo(account, snapshot, history);
}

/** The title of any step that may stand in a journal; its id where it is none of this version's. */
function titleOf(id: string): Words {
  const all = [...steps, ...repairs, ...peopleSteps, ...roleSteps({ externalId: '' }), ...narrowSteps, ...watchSteps];
  const step = all.find((one) => one.id === id);
  return step?.title ?? (id === 'undo' ? say('undo.title') : say('undo.step', { id }));
}

const describe = ({ action, input }: Deed): Words => describeWrite(action, input);

const listText = ({ options, connection, translate }: Told, runs: readonly JudgedRun[]): string =>
  options.format === 'json'
    ? undoJson(connection.identity.account, runs, describe, translate)
    : undoText(runs, describe, translate);

const outcomeText = ({ options, translate }: Told, outcome: Outcome): string =>
  options.format === 'json'
    ? `${JSON.stringify(outcomeJson(outcome, translate), null, 2)}\n`
    : peopleText(outcome, translate, [{ id: 'undo', title: say('undo.title') }]);

async function print({ stdout, stderr }: World, { options, files }: Told, text: string): Promise<number> {
  if (options.output === null) stdout.write(text);
  else stderr.write(`${await files.saveSecretFile(options.output, text)}\n`);
  return 0;
}
