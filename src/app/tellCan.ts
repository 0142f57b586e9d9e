import { AccessDenied, BadInput } from '../errors.ts';
import { actionsIn } from '../facts/actionDoubts.ts';
import { type CanQuestion, canDo } from '../flow/canDo.ts';
import type { RunTools } from '../flow/run.ts';
import { newState, runSteps } from '../flow/runSteps.ts';
import { say } from '../messages/say.ts';
import { type Answer, textAnswer } from '../model/answers.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { askCan, canActionProblem, canWho } from '../narrow/askCan.ts';
import { canJson } from '../report/canJson.ts';
import { canText } from '../report/canText.ts';
import { connect } from '../steps/connect.ts';
import { commonTools, progressTo } from './aloneOn.ts';
import { printResult } from './printResult.ts';
import type { Told } from './runStory.ts';
import type { World } from './world.ts';

/** Asks what the command line and the answers file leave open, then tells what that one can do. Writes nothing. */
export async function tellCan(world: World, told: Told): Promise<() => Promise<number>> {
  const { account, frontend, options, translate, connection } = told;
  frontend.progress({ kind: 'connecting', words: say('connecting.reading') });
  const snapshot = await account.read(['authorization'], undefined, progressTo(frontend));
  if (snapshot.authorization.state === 'unreadable')
    throw new AccessDenied(snapshot.authorization.action, connection.identity.arn, snapshot.authorization.reason);
  const question = await asked(world, told, snapshot);
  frontend.progress({ kind: 'connecting', words: say('can.asking') });
  const report = await canDo(account, snapshot, question, world.clock.now());
  const text =
    options.format === 'json'
      ? `${JSON.stringify(canJson(report, connection, translate), null, 2)}\n`
      : canText(report, translate);
  return async () => {
    await printResult(world, told, text);
    return 0;
  };
}

async function asked(world: World, told: Told, snapshot: Snapshot): Promise<CanQuestion> {
  const tools: RunTools = {
    ...commonTools(world, told),
    steps: told.answers ? [connect, askCan] : [askCan],
    judge: () => [],
    live: 'few',
    journey: false,
    dryRun: true,
  };
  const state = { ...newState(snapshot), answers: new Map(Object.entries(saidIn(told))) };
  await runSteps(tools, state);
  const { answers } = state;
  const who = canWho({ snapshot, answers });
  if (!who)
    throw new BadInput([{ path: 'offroot can', words: say('can.who.unknown', { name: told.options.name ?? '' }) }]);
  return {
    who,
    actions: actionsIn(textAnswer(answers, 'can.action') ?? ''),
    resource: textAnswer(answers, 'can.resource') || '*',
    from: textAnswer(answers, 'can.from')?.trim() || null,
  };
}

/** What the command line says already. Who names the action wants an answer at once: the rest is as wide as can be. */
function saidIn({ options, answers }: Told): Readonly<Record<string, Answer>> {
  const [action, resource] = options.more;
  const problem = action === undefined ? null : canActionProblem(action);
  if (problem) throw new BadInput([{ path: 'offroot can', words: problem }]);
  return {
    ...(options.name === null ? {} : { 'can.name': options.name }),
    ...(action === undefined ? {} : { 'can.action': action }),
    ...(action === undefined || (resource === undefined && answers?.answers.has('can.resource'))
      ? {}
      : { 'can.resource': resource ?? '' }),
    ...(action === undefined || answers?.answers.has('can.from') ? {} : { 'can.from': '' }),
  };
}
